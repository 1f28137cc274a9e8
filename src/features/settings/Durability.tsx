import { useWords } from '#i18n/words.ts'
import { isDurable } from '#store/browser.ts'
import { useEffect, useState } from 'react'

/** Whether the browser has agreed to keep what is stored; nothing where it cannot say. */
export function Durability() {
  const { t } = useWords()
  const [answer, setAnswer] = useState<boolean | null>(null)
  // The answer is the browser's and takes a moment.
  useEffect(() => {
    void isDurable().then(setAnswer)
  }, [])
  if (answer === null) return null
  return <p>{answer ? t.settings.durable : t.settings.notDurable}</p>
}
