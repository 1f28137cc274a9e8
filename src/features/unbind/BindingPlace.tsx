import type { ServiceId } from '#domain/guide.ts'
import { serviceItemId, type Status } from '#domain/status.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import styles from './unbind.module.css'

/** The place of one service in the list. */
export function BindingPlace({
  service,
  status,
  isFocused,
  children,
}: {
  service: ServiceId
  status: Status
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
      data-item={serviceItemId(service)}
      data-service={service}
      data-status={status}
    >
      {children}
    </li>
  )
}
