import type { ServiceId } from '#domain/guide.ts'
import { serviceItemId, type Status } from '#domain/status.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import styles from './unbind.module.css'

/** The place of one service in the list; what a search leaves out is hidden, which is quicker than taking it away and making it anew. */
export function BindingPlace({
  service,
  status,
  isHidden,
  isFocused,
  children,
}: {
  service: ServiceId
  status: Status
  isHidden: boolean
  isFocused: boolean
  children: ReactNode
}) {
  const row = useRef<HTMLLIElement>(null)
  // The browser's focus is outside React; a deep link moves it to the row it names.
  useEffect(() => {
    if (isFocused) row.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [isFocused])
  return (
    <li
      ref={row}
      className={styles['service']}
      hidden={isHidden}
      data-item={serviceItemId(service)}
      data-status={status}
    >
      {children}
    </li>
  )
}
