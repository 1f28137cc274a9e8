import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/Button.tsx'
import { useEffect, useRef } from 'react'
import styles from './followUp.module.css'

/** Something that was recorded, with the way to withdraw it. */
export function Recorded({ text, onWithdraw }: { text: string; onWithdraw: () => void }) {
  const { t } = useWords()
  const said = useRef<HTMLParagraphElement>(null)
  // The form that was just used is gone and took the focus with it, which is the browser's to move.
  useEffect(() => {
    if (document.activeElement === document.body) said.current?.focus()
  }, [])
  return (
    <p ref={said} className={styles['recorded']} tabIndex={-1}>
      <bdi>{text}</bdi>
      <Button look="quiet" onClick={onWithdraw}>
        {t.followUp.withdraw}
      </Button>
    </p>
  )
}
