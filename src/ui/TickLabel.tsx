import type { ComponentProps, ReactNode } from 'react'
import styles from './TickLabel.module.css'

/** A native checkbox and its words as one key for a thumb. */
export function TickLabel({
  children,
  onChange,
  ...rest
}: { children: ReactNode; onChange: (isTicked: boolean) => void } & Omit<
  ComponentProps<'input'>,
  'type' | 'className' | 'onChange' | 'children'
>) {
  return (
    <label className={styles['label']}>
      <input {...rest} type="checkbox" onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  )
}
