import type { Cancellation } from '#domain/cancellation.ts'
import { isCancelling } from '#domain/decision.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import { legsOf } from '#domain/legs.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { printoutWords } from '#i18n/printout/words.ts'
import { useWords } from '#i18n/words.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { LineStrip } from '#parts/LineStrip.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { isInApp } from '#store/browser.ts'
import { useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { GateRecord } from './GateRecord.tsx'
import { LegRecord } from './LegRecord.tsx'
import { StationRecord } from './StationRecord.tsx'
import styles from './printout.module.css'

/** Everything about a card on paper: what is settled, open or not applicable in words, with the days that were told. */
export function PrintScreen({ card }: { card: Cancellation }) {
  const { locale } = useWords()
  const words = useGroup(printoutWords)
  const today = useToday()
  const cannotPrint = isInApp(navigator.userAgent)
  return (
    <div className={styles['printout']}>
      <ScreenHead card={card} title={words.title} lead={words.lead}>
        <p>{words.asOf(formatDay(locale, today))}</p>
      </ScreenHead>
      {isCancelling(card) && (
        <div aria-hidden="true">
          <LineStrip card={card} look="head" />
        </div>
      )}
      {legsOf(card).map((leg) => (
        <LegRecord key={leg} card={card} leg={leg} />
      ))}
      {isCancelling(card) && <GateRecord card={card} />}
      {STATIONS_BEFORE_GATE.map((station) => (
        <StationRecord key={station} card={card} station={station} />
      ))}
      <StationRecord card={card} station="aftercare" />
      {cannotPrint ? (
        <p>{words.noPrint}</p>
      ) : (
        <ActBar>
          <Button look="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </ActBar>
      )}
    </div>
  )
}
