// Runs before anything is painted: shows the first screen, which the page brings along in each language, where it is the right one.
import { sayStartFailed } from './startFailed.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { firstLocale } from '#store/firstLocale.ts'
import { readCardTexts, readPreferencesText } from '#store/savedCopy.ts'
import { sayTooOld } from './tooOld.ts'

/** The script with the first words of each language; written in by build/firstPaint.ts. */
declare const FIRST_WORDS: Record<Locale, string>

const page = document.documentElement
const isAtHome = /^#?\/?$/.test(window.location.hash)
// `null` where the browser forbids storage, which the first screen has to say.
const cards = readCardTexts()

if (isTooOld()) {
  sayTooOld(document.body)
} else {
  const locale = localeFrom(String(readPreferencesText()))
  page.lang = locale
  // Only whom nothing is known of sees it; the others would see a welcome flash over their own case.
  if (isAtHome && cards?.length === 0) show(locale)
  fetchWords(locale)
  rememberPress()
  reportFailure()
}

function localeFrom(preferences: string): Locale {
  const chosen = LOCALES.find((each) => preferences.includes(`"locale":"${each}"`))
  return firstLocale(chosen ?? null, navigator.languages)
}

function show(locale: string): void {
  const made = document.querySelector<HTMLTemplateElement>(`template[data-in="${locale}"]`)
  if (made === null) return
  document.getElementById('root')?.append(document.importNode(made.content, true))
  // The app takes it over if it comes to the same conclusion (main.tsx).
  page.dataset['first'] = locale
}

function fetchWords(locale: Locale): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.crossOrigin = ''
  link.href = FIRST_WORDS[locale]
  document.head.append(link)
}

// What was pressed before the app could hear it is pressed again when it can (main.tsx).
function rememberPress(): void {
  document.addEventListener('click', ({ target }) => {
    if (page.dataset['first'] === undefined || !(target instanceof Element)) return
    const button = target.closest('button')
    if (button !== null) button.dataset['pressed'] = ''
  })
}

// A script of the page that cannot be fetched: a screen that looks alive but is not would be the worst answer.
function reportFailure(): void {
  window.addEventListener('error', fail, true)
  window.addEventListener('load', () => window.removeEventListener('error', fail, true))
}

function fail({ target }: Event): void {
  const root = document.getElementById('root')
  if (!(target instanceof HTMLScriptElement) || root === null) return
  delete page.dataset['first']
  sayStartFailed(root)
}

// What everything was built for knows all three: the first came with Safari 16.4, the second with Chrome 110, the third with Firefox
// 121 (docs/hosting.md).
function isTooOld(): boolean {
  return !(
    'CompressionStream' in window &&
    'toSorted' in Array.prototype &&
    CSS.supports('selector(:has(a))')
  )
}
