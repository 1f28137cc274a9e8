import type { Locale } from '#domain/locale.ts'
import { encodePreferences, NO_PREFERENCES } from '#snapshot/preferenceValues.ts'
import { takeUp } from './cards.ts'
import type { Decoder } from './decoder.ts'
import { firstLocale } from './firstLocale.ts'
import { readPreferencesText, writePreferencesText } from './savedCopy.ts'
import type { State } from './store.ts'

// Until the person chooses a language, each visit follows what the browser asks for.
let chosenLocale: Locale | null = null
let areReadable = true

/** Takes up what this device remembers beside the cards; without a decoder nothing is remembered. */
export function openPreferences(languages: readonly string[], decoder: Decoder | null): void {
  const text = readPreferencesText()
  const { locale, ...others } = decoder?.decodePreferences(text) ?? NO_PREFERENCES
  chosenLocale = locale
  const { place, exportedAt, hintsRead, theme, textSize, shortcuts } = others
  areReadable =
    text === null ||
    locale !== null ||
    place !== null ||
    exportedAt !== null ||
    hintsRead.length > 0 ||
    theme !== 'system' ||
    textSize !== 'normal' ||
    shortcuts !== 'on'
  takeUp({ ...others, locale: firstLocale(locale, languages) })
}

/** Keeps what changed of the preferences; a first look around leaves nothing behind, a choice does. */
export function keepPreferences(state: State, before: State): void {
  const isChoice =
    state.locale !== before.locale ||
    state.exportedAt !== before.exportedAt ||
    state.hintsRead !== before.hintsRead ||
    state.theme !== before.theme ||
    state.textSize !== before.textSize ||
    state.shortcuts !== before.shortcuts
  if (!isChoice && state.place === before.place) return
  if (state.locale !== before.locale) chosenLocale = state.locale
  // A choice may replace what could not be read; merely going somewhere may not.
  if (isChoice) areReadable = true
  const hasCards = Object.keys(state.cards).length > 0
  if (!state.keeps || state.trouble === 'newer' || !areReadable || (!isChoice && !hasCards)) return
  const { exportedAt, hintsRead, theme, textSize, shortcuts } = state
  writePreferencesText(
    encodePreferences({
      locale: chosenLocale,
      place: hasCards ? state.place : null,
      exportedAt,
      hintsRead,
      theme,
      textSize,
      shortcuts,
    }),
  )
}
