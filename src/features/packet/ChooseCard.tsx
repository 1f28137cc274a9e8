import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { useWords } from '#i18n/words.ts'
import { cardNameOf } from '#parts/cardName.ts'
import { ButtonLink } from '#ui/Button.tsx'
import styles from './packet.module.css'

/** Which card the sheet is for, or that there is none yet. */
export function ChooseCard({ cards }: { cards: readonly Cancellation[] }) {
  const { t } = useWords()
  const words = useGroup(packetWords)
  if (cards.length === 0) {
    return (
      <>
        <p>{words.none}</p>
        <p>
          <ButtonLink look="primary" href={hashFor({ screen: 'home' })}>
            {words.start}
          </ButtonLink>
        </p>
      </>
    )
  }
  return (
    <section>
      <h2>{words.choose}</h2>
      <ul className={styles['cards']}>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={hashFor({ screen: 'packet', from: card.id })}>
              <bdi>{cardNameOf(card, t)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
