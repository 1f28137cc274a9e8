import { useId, type ComponentProps } from 'react'
import styles from './Field.module.css'

type Words = { label: string; hint: string | null; error: string | null }

/** A labelled line of text or a date, with what is wrong said beside it. */
export function Field({
  label,
  hint,
  error,
  ...rest
}: Words & Omit<ComponentProps<'input'>, 'className' | 'id'>) {
  const id = useId()
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <FieldWords id={id} hint={hint} error={error} />
      <input {...rest} {...describedBy(id, { hint, error })} id={id} className={styles['input']} />
    </p>
  )
}

/** A labelled longer text, with what is wrong said beside it. */
export function TextArea({
  label,
  hint,
  error,
  ...rest
}: Words & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  const id = useId()
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <FieldWords id={id} hint={hint} error={error} />
      <textarea
        rows={3}
        {...rest}
        {...describedBy(id, { hint, error })}
        id={id}
        className={styles['input']}
      />
    </p>
  )
}

function FieldWords({ id, hint, error }: { id: string; hint: string | null; error: string | null }) {
  return (
    <>
      {hint !== null && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </span>
      )}
    </>
  )
}

function describedBy(id: string, { hint, error }: { hint: string | null; error: string | null }) {
  const ids = [hint === null ? '' : `${id}-hint`, error === null ? '' : `${id}-error`].filter(
    (each) => each !== '',
  )
  return { 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined, 'aria-invalid': error !== null }
}
