import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/Button.tsx'
import styles from './followUp.module.css'

/** Something that was recorded, with the way to withdraw it. */
export function Recorded({ text, onWithdraw }: { text: string; onWithdraw: () => void }) {
  const { t } = useWords()
  return (
    <p className={styles['recorded']}>
      <bdi>{text}</bdi>
      <Button look="quiet" onClick={onWithdraw}>
        {t.followUp.withdraw}
      </Button>
    </p>
  )
}
