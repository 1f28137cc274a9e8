import { useWords } from '#i18n/words.ts'
import { isDurable } from '#store/browser.ts'
import { useOffline } from '#store/hooks.ts'
import { useEffect, useState } from 'react'

/** Whether the browser has agreed to keep what is stored, and the page itself; nothing where it cannot say. */
export function Durability() {
  const { t } = useWords()
  const offline = useOffline()
  const [answer, setAnswer] = useState<boolean | null>(null)
  // The answer is the browser's and takes a moment.
  useEffect(() => {
    void isDurable().then(setAnswer)
  }, [])
  return (
    <>
      {answer !== null && <p>{answer ? t.settings.durable : t.settings.notDurable}</p>}
      {offline !== 'unknown' && (
        <p data-offline={offline}>{offline === 'ready' ? t.settings.offline : t.settings.notOffline}</p>
      )}
    </>
  )
}
