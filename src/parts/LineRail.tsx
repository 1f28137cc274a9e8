import type { Cancellation } from '#domain/cancellation.ts'
import { isOtherWay } from '#domain/decision.ts'
import { useWords } from '#i18n/words.ts'
import { Beside } from '#ui/Beside.tsx'
import styles from './LineRail.module.css'
import { LineStrip } from './LineStrip.tsx'
import { ToolRail } from './ToolRail.tsx'

/** Where a screen stands on its card's line, at its side where the window is wide; on another way than cancelling, the tools. */
export function LineRail({ card }: { card: Cancellation }) {
  const { t } = useWords()
  if (isOtherWay(card)) return <ToolRail from={card.id} />
  return (
    <Beside>
      <nav className={styles['rail']} aria-label={t.line.map}>
        <LineStrip card={card} look="rail" />
      </nav>
    </Beside>
  )
}
