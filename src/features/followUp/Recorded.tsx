import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/Button.tsx'
import { useEffect, useId, useRef } from 'react'
import styles from './followUp.module.css'

/** Something that was recorded, with the way to withdraw it; `isNew` when the form for it was used just now. */
export function Recorded({
  title,
  text,
  isNew,
  onWithdraw,
}: {
  /** What it is a record of, for who lands on it without seeing what stands around. */
  title: string
  text: string
  isNew: boolean
  onWithdraw: () => void
}) {
  const { t } = useWords()
  const id = useId()
  const said = useRef<HTMLDivElement>(null)
  // The form that was just used is gone and took the focus with it, which is the browser's to move.
  useEffect(() => {
    if (isNew && document.activeElement === document.body) said.current?.focus()
  }, [isNew])
  return (
    <div
      ref={said}
      className={styles['recorded']}
      role="group"
      aria-label={title}
      aria-describedby={id}
      tabIndex={-1}
    >
      <bdi id={id}>{text}</bdi>
      <Button look="quiet" aria-describedby={id} onClick={onWithdraw}>
        {t.followUp.withdraw}
      </Button>
    </div>
  )
}
