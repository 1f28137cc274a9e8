import { hashFor } from '#domain/address.ts'
import { useWords } from '#i18n/words.ts'
import { takeExample } from '#store/example.ts'
import { useEffect } from 'react'

/** Makes the example card, unless it is there, and leads to its line. */
export function ExampleScreen() {
  const { t } = useWords()
  // The address is the browser's. This one is put away, so that Back leads to where the person came from.
  useEffect(() => {
    window.location.replace(hashFor({ screen: 'line', card: takeExample(), item: null }))
  }, [])
  return <p>{t.app.loading}</p>
}
