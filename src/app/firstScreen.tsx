// What is shown before the app has arrived, as markup; only for the build (build/firstPaint.ts).
import { hashFor, type Address } from '#domain/address.ts'
import { newCancellation } from '#domain/cancellation.ts'
import type { Locale } from '#domain/locale.ts'
import { loadFirstWords } from '#i18n/load.ts'
import { putCards, takeUpCard } from '#store/cards.ts'
import { chooseLocale } from '#store/choices.ts'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { App } from './App.tsx'
import { CARD_TO_BE, DAY_TO_BE } from './cardToBe.ts'
import { whenReady } from './readiness.ts'

const PATIENCE_MS = 60_000

/** The first screen of a first visit, with whatever comes a little later on it. */
export async function firstScreenIn(locale: Locale): Promise<string> {
  return screenIn(locale, { screen: 'home' })
}

/** The question that a first card begins with: the `main` of its screen. */
export async function firstQuestionIn(locale: Locale): Promise<string> {
  const card = newCancellation(CARD_TO_BE, 1, DAY_TO_BE)
  takeUpCard(card)
  const screen = await screenIn(locale, { screen: 'decide', card: card.id, item: null })
  putCards({})
  const [main] = /<main.*<\/main>/s.exec(screen) ?? []
  if (main === undefined || !main.includes('<fieldset'))
    throw new Error(`There is no first question in ${locale}.`)
  return main
}

async function screenIn(locale: Locale, address: Address): Promise<string> {
  await loadFirstWords(locale)
  chooseLocale(locale)
  await whenReady(address, locale, PATIENCE_MS)
  const hash = hashFor(address)
  // Some parts look where they are.
  Object.assign(globalThis, { window: { location: { hash } } })
  const failures: unknown[] = []
  const { prelude } = await prerender(
    <StrictMode>
      <App startsAt={address.screen === 'home' ? '' : hash} />
    </StrictMode>,
    { onError: (failure) => void failures.push(failure) },
  )
  // React would leave what failed to the browser.
  if (failures.length > 0) throw failures[0]
  return new Response(prelude).text()
}
