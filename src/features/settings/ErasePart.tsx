import { useWords } from '#i18n/words.ts'
import { eraseEverything, keepAgain, startOver, stopKeeping } from '#store/everything.ts'
import { useKeeps } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { useState } from 'react'
import { AfterAsking } from './AfterAsking.tsx'

/** Starting over, deleting everything of ours, and keeping nothing on a shared computer. */
export function ErasePart() {
  const { t } = useWords()
  const keeps = useKeeps()
  const [outcome, setOutcome] = useState<'erased' | 'failed' | null>(null)
  const erase = (act: () => Promise<boolean>) =>
    void act().then((isErased) => setOutcome(isErased ? 'erased' : 'failed'))
  return (
    <section>
      <h2>{t.erase.heading}</h2>
      <h3>{t.erase.startOver}</h3>
      <p>{t.erase.startOverText}</p>
      <AfterAsking act={t.erase.startOverAct} onAct={() => void startOver()} />
      <h3>{t.erase.shared}</h3>
      <p>{keeps ? t.erase.sharedText : t.erase.notKept}</p>
      {keeps ? (
        <AfterAsking act={t.erase.stopKeeping} onAct={() => erase(stopKeeping)} />
      ) : (
        <Button
          look="secondary"
          onClick={() => {
            setOutcome(null)
            keepAgain()
          }}
        >
          {t.erase.keepAgain}
        </Button>
      )}
      <h3>{t.erase.everything}</h3>
      <p>{t.erase.everythingText}</p>
      <AfterAsking act={t.erase.everythingAct} onAct={() => erase(eraseEverything)} />
      <p role="status">{outcome !== null && t.erase[outcome]}</p>
    </section>
  )
}
