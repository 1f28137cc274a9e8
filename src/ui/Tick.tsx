import { useId } from 'react'
import styles from './Tick.module.css'
import { TickLabel } from './TickLabel.tsx'

/** A single native checkbox with its words, what it means, and what is wrong beside it. */
export function Tick({
  label,
  hint,
  error,
  checked,
  onChange,
}: {
  label: string
  hint: string | null
  error: string | null
  checked: boolean
  onChange: (isTicked: boolean) => void
}) {
  const id = useId()
  const described = [hint === null ? '' : `${id}-hint`, error === null ? '' : `${id}-error`].join(' ').trim()
  return (
    <div className={styles['tick']}>
      <TickLabel
        checked={checked}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={error === null ? undefined : true}
        onChange={onChange}
      >
        <span>{label}</span>
      </TickLabel>
      {hint !== null && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
