import { WordsContext } from '#i18n/context.ts'
import { firstWordsOf } from '#i18n/load.ts'
import { LanguageSwitch } from '#parts/LanguageSwitch.tsx'
import { useCards, useLocale } from '#store/hooks.ts'
import { Suspense, useEffect } from 'react'
import { Controls } from './Controls.tsx'
import { MoreParts } from './MoreParts.tsx'
import { Parts } from './Parts.tsx'

const THEMES = ['system', 'light', 'dark'] as const
const SIZES = ['normal', 'large', 'larger'] as const

/** The whole gallery, in the language, colours and size of text that are chosen at its head. */
export function Gallery() {
  const locale = useLocale()
  const words = firstWordsOf(locale)
  const cards = useCards()
  // The page's language is outside React; marks, fonts and line breaks hang on it.
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  if (words === null) return null
  return (
    <WordsContext value={words}>
      <main className="gallery">
        <h1>Gallery</h1>
        <p className="gallery-head">
          <LanguageSwitch />
          <Choice name="theme" words={THEMES} />
          <Choice name="text" words={SIZES} />
        </p>
        <Controls />
        <Suspense fallback={<p>…</p>}>
          <Parts cards={Object.values(cards)} />
          <MoreParts cards={Object.values(cards)} />
        </Suspense>
      </main>
    </WordsContext>
  )
}

function Choice({ name, words }: { name: 'theme' | 'text'; words: readonly string[] }) {
  return (
    <label>
      {name}{' '}
      <select
        onChange={(event) => {
          document.documentElement.dataset[name] = event.target.value
        }}
      >
        {words.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  )
}
