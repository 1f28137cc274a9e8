import type { ItemId } from '#domain/guide.ts'
import type { Status } from '#domain/status.ts'
import { TickLabel } from '#ui/TickLabel.tsx'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Sentence } from './Sentence.tsx'
import styles from './TickRow.module.css'

/** One line to tick: its words, how it stands, why it is there, and what belongs to it; `isFocused` brings it into view. */
export function TickRow({
  item,
  title,
  isTicked,
  status,
  said,
  why,
  isFocused,
  onTick,
  children,
}: {
  item: ItemId
  title: string
  isTicked: boolean
  status: Status
  /** The status in words; `null` where the tick says enough. */
  said: string | null
  why: ReactNode
  isFocused: boolean
  onTick: (isTicked: boolean) => void
  children: ReactNode
}) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  // The browser's focus is outside React; a deep link moves it to the line it names.
  useEffect(() => {
    if (isFocused) box.current?.focus()
  }, [isFocused])
  return (
    <li className={styles['row']} data-item={item} data-status={status}>
      <div className={styles['head']}>
        <TickLabel
          ref={box}
          checked={isTicked}
          aria-describedby={said === null ? `${id}-why` : `${id}-status ${id}-why`}
          onChange={onTick}
        >
          <span className={styles['title']}>
            <Sentence>{title}</Sentence>
          </span>
        </TickLabel>
        {said !== null && (
          <span id={`${id}-status`} className={styles['status']}>
            {said}
          </span>
        )}
      </div>
      <p id={`${id}-why`} className={styles['why']}>
        {why}
      </p>
      {children}
    </li>
  )
}
