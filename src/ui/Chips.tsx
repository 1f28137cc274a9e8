import { useId, useReducer, type ChangeEvent, type ReactNode } from 'react'
import styles from './Chips.module.css'
import { Unseen } from './Unseen.tsx'

// To the browser the same as in small letters. For those React looks through the whole page for others of the group after each press, which
// among a thousand rows takes as long as drawing the answer (docs/performance.md).
const RADIO = 'RADIO'

/** A native radio group drawn as a row of small keys, for lists with one answer a line. */
export function Chips<T extends string>({
  label,
  heading,
  options,
  value,
  unset,
  onChoose,
}: {
  /** What is answered, said to whoever does not see where the keys stand. */
  label: string
  /** The heading that everybody sees above the keys; `null` where one stands there anyway. */
  heading: ReactNode
  options: readonly { readonly value: T; readonly label: string }[]
  value: T | null
  /** The answer that means nothing was answered yet; it is drawn without a tick. */
  unset: T | null
  onChoose: (value: T) => void
}) {
  const name = useId()
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  // One listener for all keys, since each more is felt among hundreds of rows.
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = options.find((option) => option.value === target.value)
    if (chosen !== undefined) onChoose(chosen.value)
    // An answer that is not taken leaves the earlier one ticked.
    drawAgain()
  }
  const inside = [<legend key="">{heading ?? <Unseen>{label}</Unseen>}</legend>]
  for (const option of options) {
    inside.push(
      <label key={option.value} className={styles[option.value === unset ? 'unset' : 'chip']}>
        <input
          type={RADIO}
          name={name}
          value={option.value}
          checked={option.value === value}
          onChange={choose}
        />
        {option.label}
      </label>,
    )
  }
  return (
    <fieldset className={styles['chips']} aria-label={heading === null ? undefined : label}>
      {inside}
    </fieldset>
  )
}
