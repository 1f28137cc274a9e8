import { useId, type ReactNode } from 'react'
import styles from './RadioGroup.module.css'

export type RadioOption<T extends string> = {
  readonly value: T
  readonly label: string
  readonly hint: ReactNode
  /** More about this option, below its label. */
  readonly more: ReactNode
}

/** One question with one answer out of a few, as large rows for thumbs. */
export function RadioGroup<T extends string>({
  legend,
  options,
  value,
  error,
  onChoose,
}: {
  legend: ReactNode
  options: readonly RadioOption<T>[]
  value: T | null
  error: string | null
  onChoose: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles['group']} aria-describedby={error === null ? undefined : `${name}-error`}>
      <legend className={styles['legend']}>{legend}</legend>
      {error !== null && (
        <p id={`${name}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
      <div className={styles['options']}>
        {options.map((option) => (
          <div key={option.value} className={styles['option']}>
            <label className={styles['label']}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChoose(option.value)}
              />
              <span>
                <span className={styles['name']}>{option.label}</span>
                {option.hint !== null && <span className={styles['hint']}>{option.hint}</span>}
              </span>
            </label>
            {option.more}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
