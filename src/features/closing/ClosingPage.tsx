import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import { closingWords } from '#i18n/closing/words.ts'
import { formatDate } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { ClaimNote } from '#parts/ClaimNote.tsx'
import { CopyText } from '#parts/CopyText.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { isInApp } from '#store/browser.ts'
import { useGuide, useToday } from '#store/hooks.ts'
import { useLateGuide } from '#store/lateGuide.ts'
import { Button } from '#ui/Button.tsx'
import styles from './closing.module.css'
import { closingText, factsOf } from './facts.ts'

/** What was recorded about each number, what to keep, and the ways to take it along. */
export function ClosingPage({ card, legs }: { card: Cancellation; legs: readonly Leg[] }) {
  const { t, locale } = useWords()
  const words = useGroup(closingWords)
  const today = useToday()
  const { operators } = useGuide()
  const keepsakes = useLateGuide().keepsakes.filter((keepsake) => applies(keepsake.when, card))
  const language = { t, locale, words }
  return (
    <>
      {legs.map((leg) => (
        <section key={leg} className={styles['leg']} data-leg={leg}>
          <h2>{words.finishedLeg(t.legs[leg])}</h2>
          <dl className={styles['facts']}>
            {factsOf({ card, leg, operators }, language).map(({ title, lines }) => (
              <div key={title}>
                <dt>{title}</dt>
                {lines.map((line) => (
                  <dd key={line}>
                    <bdi>{line}</bdi>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className={styles['leg']}>
        <h2>{words.keep}</h2>
        <ul className={styles['keep']}>
          {keepsakes.map(({ id, what, howLong, claims }) => (
            <li key={id} data-keep={id}>
              <p>
                <strong>{what}</strong>
              </p>
              <p>
                <Sentence>{howLong}</Sentence>{' '}
                {claims.length === 0 && <span className={styles['sense']}>{words.commonSense}</span>}
              </p>
              {claims
                .filter(({ when }) => applies(when, card))
                .map((claim) => (
                  <ClaimNote key={claim.text} claim={claim} />
                ))}
            </li>
          ))}
        </ul>
      </section>
      <p className={styles['ours']}>{words.ours(formatDate(locale, today))}</p>
      <div className={styles['screenOnly']}>
        <p>{words.byHand}</p>
        {isInApp(navigator.userAgent) ? (
          <p>{words.inApp}</p>
        ) : (
          <p>
            <Button look="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
          </p>
        )}
        <CopyText
          label={words.text}
          locale={locale}
          text={closingText({ card, legs, operators, keepsakes, today }, language)}
        />
      </div>
    </>
  )
}
