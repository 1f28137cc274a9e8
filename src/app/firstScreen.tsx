import type { Locale } from '#domain/locale.ts'
import { loadFirstWords } from '#i18n/load.ts'
import { chooseLocale } from '#store/choices.ts'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { App } from './App.tsx'

/** The first screen of a first visit as markup, with whatever comes a little later on it; only for the build (build/firstPaint.ts). */
export async function firstScreenIn(locale: Locale): Promise<string> {
  await loadFirstWords(locale)
  chooseLocale(locale)
  const { prelude } = await prerender(
    <StrictMode>
      <App startsAt="" />
    </StrictMode>,
  )
  return new Response(prelude).text()
}
