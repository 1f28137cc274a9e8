import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { legsOf } from '#domain/legs.ts'
import { waitsOf } from '#domain/wait.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { waitWords } from '#parts/waitWords.ts'
import { useToday } from '#store/hooks.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './line.module.css'

/** What is being waited for and what is late, in a line each; nothing where nobody waits. */
export function WaitingShort({ card }: { card: Cancellation }) {
  const waits = waitsOf(card, useToday())
  return waits.length === 0 ? null : <Waits card={card} waits={waits} />
}

// The words are fetched only where there is something to say.
function Waits({ card, waits }: { card: Cancellation; waits: ReturnType<typeof waitsOf> }) {
  const { t, locale } = useWords()
  const words = useGroup(waitingWords)
  const isOnly = legsOf(card).length === 1
  return (
    <Notice tone="waiting" title={words.heading}>
      <ul className={styles['waits']}>
        {waits.map((wait) => {
          const said = waitWords(wait, { t, words, locale, isOnly })
          return (
            <li key={`${wait.leg} ${wait.kind}`}>
              <span>{said.what}</span>
              <span>{said.late === null ? (said.until ?? said.since) : <strong>{said.late}</strong>}</span>
            </li>
          )
        })}
      </ul>
      <p>
        <a
          className={styles['toFollowUp']}
          href={hashFor({ screen: 'follow-up', card: card.id, item: null })}
        >
          {t.submit.toFollowUp}
        </a>
      </p>
    </Notice>
  )
}
