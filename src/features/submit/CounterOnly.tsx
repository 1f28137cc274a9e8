import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { onlineBarrierOf, type OnlineBarrier } from '#domain/channel.ts'
import type { ItemId } from '#domain/guide.ts'
import { circumstancesWords } from '#i18n/circumstances/words.ts'
import { useGroup } from '#i18n/group.ts'

// The line of the documents that says what is possible.
const SAYS_MORE: Record<OnlineBarrier, ItemId> = {
  'other-name': 'documents.registered-holder',
  reseller: 'documents.reseller',
}

/** Why only the counter is offered, where that is so. */
export function CounterOnly({ card }: { card: Cancellation }) {
  const barrier = onlineBarrierOf(card)
  // Most cards have none, and then no words are waited for.
  return barrier === null ? null : <Barrier card={card} barrier={barrier} />
}

function Barrier({ card, barrier }: { card: Cancellation; barrier: OnlineBarrier }) {
  const words = useGroup(circumstancesWords)
  return (
    <p data-barrier={barrier}>
      {words.barriers[barrier]}{' '}
      <a href={hashFor({ screen: 'documents', card: card.id, item: SAYS_MORE[barrier] })}>{words.findOut}</a>
    </p>
  )
}
