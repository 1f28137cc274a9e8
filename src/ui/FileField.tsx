import { useId } from 'react'
import styles from './FileField.module.css'

/** Lets a person choose a file; the browser's own words, which may be in another language, are not shown. */
export function FileField({
  label,
  accept,
  capture,
  error,
  onChoose,
}: {
  label: string
  accept: string
  /** Whether the camera is to be opened at once, where there is one. */
  capture: 'environment' | null
  error: string | null
  onChoose: (file: File) => void
}) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label className={styles['key']}>
        {label}
        <input
          type="file"
          accept={accept}
          capture={capture ?? undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file !== undefined) onChoose(file)
            // The same file can be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </label>
      {error !== null && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
