import { hashFor } from '#domain/address.ts'
import { useWords } from '#i18n/words.ts'
import { SaveFacts } from '#parts/SaveFacts.tsx'
import { putHintAway } from '#store/choices.ts'
import { hintFor } from '#store/browser.ts'
import { useHintsRead } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import styles from './line.module.css'

/** When things were last saved and taken away, and what this browser is known to do to them, explained once. */
export function KeepingFacts() {
  const { t } = useWords()
  const hint = hintFor(navigator.userAgent)
  const wasRead = useHintsRead().some((each) => each === hint)
  return (
    <section className={styles['keeping']}>
      <SaveFacts />
      <p>
        <a href={hashFor({ screen: 'settings' })}>{t.settings.more}</a>
      </p>
      {hint !== null && !wasRead && (
        <p className={styles['hint']}>
          {t.hints[hint]}
          <Button look="quiet" onClick={() => putHintAway(hint)}>
            {t.hints.read}
          </Button>
        </p>
      )}
    </section>
  )
}
