import { useId, useLayoutEffect, useMemo, useRef, type ReactNode, type SyntheticEvent } from 'react'
import styles from './Chips.module.css'
import { Problem } from './Problem.tsx'
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
  error,
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
  /** What is wrong with the answer, said aloud and with the group. */
  error: string | null
  onChoose: (value: T) => void
}) {
  const name = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => tick(group.current, value))
  // Of what an answer changes the browser draws the keys by itself.
  const keys = useMemo(() => keysOf(options, unset, name), [options, unset, name])
  // One listener for all keys, since each more is felt among hundreds of rows.
  const choose = ({ target }: SyntheticEvent) => {
    const chosen = options.find(
      (option) => target instanceof HTMLInputElement && option.value === target.value,
    )
    if (chosen !== undefined) onChoose(chosen.value)
    // An answer that is not taken leaves the earlier one ticked; one that is taken ticks itself when it is drawn.
    tick(group.current, value)
  }
  return (
    <fieldset
      ref={group}
      className={styles['chips']}
      aria-label={heading === null ? undefined : label}
      aria-describedby={error === null ? undefined : `${name}-error`}
      onChange={choose}
    >
      <legend>{heading ?? <Unseen>{label}</Unseen>}</legend>
      {error !== null && <Problem id={`${name}-error`}>{error}</Problem>}
      {keys}
    </fieldset>
  )
}

function keysOf(
  options: readonly { readonly value: string; readonly label: string }[],
  unset: string | null,
  name: string,
): ReactNode {
  return options.map(({ value, label }) => (
    <label key={value} className={styles[value === unset ? 'unset' : 'chip']}>
      <input type={RADIO} name={name} defaultValue={value} />
      {label}
    </label>
  ))
}

function tick(group: HTMLFieldSetElement | null, value: string | null): void {
  for (const key of group?.elements ?? []) {
    if (key instanceof HTMLInputElement) key.checked = key.value === value
  }
}
