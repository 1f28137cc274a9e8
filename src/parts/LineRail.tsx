import type { Cancellation } from '#domain/cancellation.ts'
import { isCancelling } from '#domain/decision.ts'
import { useWords } from '#i18n/words.ts'
import styles from './LineRail.module.css'
import { LineStrip } from './LineStrip.tsx'

/** Where a screen stands on its card's line, at its side where the window is wide; nothing on another way than cancelling. */
export function LineRail({ card }: { card: Cancellation }) {
  const { t } = useWords()
  if (!isCancelling(card) && (card.answers.decision?.v ?? null) !== null) return null
  return (
    <nav className={styles['rail']} aria-label={t.line.map}>
      <LineStrip card={card} look="rail" />
    </nav>
  )
}
