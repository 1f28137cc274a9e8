import { useFirstWords } from '#i18n/context.ts'
import { useUpdate } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './App.module.css'
import { updateNow } from './updateNow.ts'

/** The offer to change to a newer build; nothing happens until the person takes it. */
export function UpdateNotice() {
  const { t } = useFirstWords()
  const update = useUpdate()
  if (update === 'none') return null
  const isHere = update === 'waiting'
  return (
    <div className={styles['notices']} role="status" data-update={update}>
      <Notice tone="plain" title={t.update.title}>
        <p>{isHere ? t.update.text : t.update.elsewhere}</p>
        <p>
          <Button look="secondary" onClick={() => void updateNow()}>
            {isHere ? t.update.act : t.save.reload}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
