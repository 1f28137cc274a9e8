import { aftercareLinesFor, seenFromLeg } from '#domain/aftercare.ts'
import { hashFor } from '#domain/address.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { isOtherWay } from '#domain/decision.ts'
import type { ItemId } from '#domain/guide.ts'
import { legsOf } from '#domain/legs.ts'
import { isAftercareUnlocked, isFinished } from '#domain/lifecycle.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor, statusOfMark } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { NotCancelling } from '#parts/NotCancelling.tsx'
import { OnlyLeft } from '#parts/OnlyLeft.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './aftercare.module.css'
import { Lines } from './Lines.tsx'
import { LockedRows } from './LockedRows.tsx'

/** Station 善后: what is put in order after the number stopped; locked until that was verified. */
export function AftercareScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  if (isOtherWay(card)) return <NotCancelling card={card} title={t.stations.aftercare} />
  const lines = aftercareLinesFor(guide, card)
  if (!isAftercareUnlocked(guide, card)) {
    return (
      <>
        <ScreenHead card={card} title={t.stations.aftercare} lead={t.aftercare.lead}>
          {null}
        </ScreenHead>
        <Notice tone="waiting" title={t.aftercare.lockedTitle}>
          <p>{t.aftercare.lockedText}</p>
        </Notice>
        <LockedRows lines={lines} />
        <StationFoot card={card} isSettled />
      </>
    )
  }
  // A link may name a line of the content, which with two numbers stands once for each.
  const focused = lines.find((line) => line.id === item || line.item.id === item)?.id ?? null
  const progress = progressOf(checksFor(guide, card, 'aftercare'))
  const ofLeg = (leg: Leg | null) => lines.filter((line) => line.leg === leg)
  const legs = legsOf(card).filter((leg) => ofLeg(leg).length > 0)
  return (
    <>
      <ScreenHead card={card} title={t.stations.aftercare} lead={t.aftercare.lead}>
        <p>{t.progress(progress)}</p>
      </ScreenHead>
      <OnlyLeft
        lines={lines.map(({ id, mark, item: { required } }) => ({
          id,
          status: statusOfMark(mark),
          isRequired: required,
        }))}
        focused={focused}
      >
        {(isShown) => (
          <>
            <Lines card={card} lines={ofLeg(null).filter(({ id }) => isShown(id))} focused={focused} />
            {legs
              .filter((leg) => ofLeg(leg).some(({ id }) => isShown(id)))
              .map((leg) => (
                <section key={leg} className={styles['leg']} data-leg={leg}>
                  <h2>{t.legs[leg]}</h2>
                  <Lines
                    card={seenFromLeg(card, leg)}
                    lines={ofLeg(leg).filter(({ id }) => isShown(id))}
                    focused={focused}
                  />
                </section>
              ))}
          </>
        )}
      </OnlyLeft>
      {isFinished(guide, card) && (
        <Notice tone="plain" title={t.aftercare.finishedTitle}>
          <p>{t.aftercare.finishedText}</p>
          <p>
            <a href={hashFor({ screen: 'closing', card: card.id, item: null })}>{t.aftercare.kept}</a>
          </p>
        </Notice>
      )}
      <StationFoot card={card} isSettled={progress.done === progress.total} />
    </>
  )
}
