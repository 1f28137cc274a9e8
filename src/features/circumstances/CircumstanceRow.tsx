import type { Cancellation } from '#domain/cancellation.ts'
import { changesBy, circumstanceItemId, holds } from '#domain/circumstance.ts'
import type { Circumstance } from '#domain/guide.ts'
import { circumstancesWords } from '#i18n/circumstances/words.ts'
import { useGroup } from '#i18n/group.ts'
import { ClaimNote } from '#parts/ClaimNote.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { TickRow } from '#parts/TickRow.tsx'
import { Told } from '#parts/Told.tsx'
import { sayCircumstance } from '#store/actions.ts'
import { useGuide } from '#store/hooks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Suspense } from 'react'
import { ChangedItems } from './ChangedItems.tsx'
import styles from './circumstances.module.css'

/** One thing that may be so, what to mind then, and all that it changes for this card. */
export function CircumstanceRow({
  card,
  circumstance,
  isFocused,
}: {
  card: Cancellation
  circumstance: Circumstance
  isFocused: boolean
}) {
  const words = useGroup(circumstancesWords)
  const guide = useGuide()
  const isSo = holds(circumstance, card)
  const { added, dropped, claims } = changesBy(guide, card, circumstance)
  const count = added.length + dropped.length + claims.length
  const known = (
    <>
      <ChangedItems card={card} title={words.added} items={added} isLinked={isSo} />
      <ChangedItems card={card} title={words.dropped} items={dropped} isLinked={false} />
      {claims.length > 0 && <h3>{words.claims}</h3>}
      {claims.map((claim) => (
        <ClaimNote key={claim.text} claim={claim} />
      ))}
    </>
  )
  return (
    <TickRow
      item={circumstanceItemId(circumstance)}
      title={circumstance.title}
      isTicked={isSo}
      status={isSo ? 'done' : 'not-applicable'}
      said={null}
      why={<Sentence>{circumstance.warning}</Sentence>}
      isFocused={isFocused}
      onTick={(isTicked) => sayCircumstance(card.id, circumstance, isTicked ? 'so' : 'not-so')}
    >
      {count > 0 && (
        <div className={styles['more']}>
          <Disclosure summary={words.changes(count)} startsOpen={false}>
            {/* Its words come with it; what is known does not wait for them. */}
            <Suspense fallback={known}>
              <Told card={card} place={circumstanceItemId(circumstance)}>
                {known}
              </Told>
            </Suspense>
          </Disclosure>
        </div>
      )}
    </TickRow>
  )
}
