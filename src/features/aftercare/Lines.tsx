import type { AftercareLine } from '#domain/aftercare.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { ItemRow } from '#parts/ItemRow.tsx'
import styles from './aftercare.module.css'

/** Lines of aftercare to tick; `focused` is the one a deep link names. */
export function Lines({
  card,
  lines,
  focused,
}: {
  card: Cancellation
  lines: readonly AftercareLine[]
  focused: ItemId | null
}) {
  return (
    <ul className={styles['lines']}>
      {lines.map(({ id, item }) => (
        <ItemRow key={id} card={card} item={item} markId={id} focused={id === focused} />
      ))}
    </ul>
  )
}
