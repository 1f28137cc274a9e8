import type { Cancellation } from '#domain/cancellation.ts'
import type { Item, ItemId } from '#domain/guide.ts'
import { ItemRow } from './ItemRow.tsx'
import styles from './ItemList.module.css'

/** The lines of a station, in the content's order; `focused` is the one a deep link names. */
export function ItemList({
  card,
  items,
  focused,
}: {
  card: Cancellation
  items: readonly Item[]
  focused: ItemId | null
}) {
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <ItemRow key={item.id} card={card} item={item} markId={item.id} focused={item.id === focused} />
      ))}
    </ul>
  )
}
