import { VERIFICATION_WAYS } from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { hasReached, stageOf } from '#domain/lifecycle.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { printoutWords } from '#i18n/printout/words.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import styles from './printout.module.css'

/** How far one number has come, with every day that was told. */
export function LegRecord({ card, leg }: { card: Cancellation; leg: Leg }) {
  const { t } = useWords()
  const words = useGroup(printoutWords)
  const stage = stageOf(useGuide(), card, leg)
  return (
    <section>
      <h2>{t.line.legStage(t.legs[leg], t.stages[stage])}</h2>
      {!hasReached(stage, 'effective') && <p>{words.notYet}</p>}
      <ul className={styles['facts']}>
        <Facts card={card} leg={leg} />
      </ul>
    </section>
  )
}

function Facts({ card, leg }: { card: Cancellation; leg: Leg }) {
  const { t, locale } = useWords()
  const words = useGroup(printoutWords)
  const { submission, receipt, promisedBy, refundBy, settlement, ...said } = card[leg]
  const day = (on: IsoDate) => formatDay(locale, on)
  return (
    <>
      {submission?.v && (
        <li>
          {t.submit.submitted({
            date: day(submission.v.on),
            channel: t.channels[submission.v.channel],
          })}
        </li>
      )}
      {receipt?.v && (
        <li>
          <bdi>
            {words.fact(
              t.followUp.receipt,
              receipt.v.reference === ''
                ? t.followUp.receiptWithoutReference(day(receipt.v.on))
                : t.followUp.receiptSaid({ date: day(receipt.v.on), reference: receipt.v.reference }),
            )}
          </bdi>
        </li>
      )}
      {promisedBy?.v && <li>{words.promised(day(promisedBy.v))}</li>}
      {refundBy?.v && <li>{words.refundPromised(day(refundBy.v))}</li>}
      {VERIFICATION_WAYS.map((way) => {
        const verification = said[way]?.v
        return verification ? (
          <li key={way}>
            {words.fact(
              t.followUp.ways[way],
              t.followUp.verificationSaid({
                date: day(verification.on),
                result: t.followUp.results[way][verification.result],
              }),
            )}
          </li>
        ) : null
      })}
      {settlement?.v && (
        <li>
          {t.followUp.settlementSaid({
            date: day(settlement.v.on),
            kind: t.followUp.kinds[settlement.v.kind],
          })}
        </li>
      )}
    </>
  )
}
