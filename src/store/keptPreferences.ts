import type { Locale } from '#domain/locale.ts'
import { encodePreferences, NO_PREFERENCES, type Preferences } from '#snapshot/preferenceValues.ts'
import { takeUp } from './cards.ts'
import type { Decoder } from './decoder.ts'
import { firstLocale } from './firstLocale.ts'
import { readPreferencesText, writePreferencesText } from './savedCopy.ts'
import type { State } from './store.ts'

// Everything but the place, which nobody chooses to have remembered.
const CHOICES = [
  'locale',
  'exportedAt',
  'hintsRead',
  'theme',
  'textSize',
  'shortcuts',
] as const satisfies readonly Exclude<keyof Preferences, 'place'>[]

const NOTHING_CHOSEN = encodePreferences(NO_PREFERENCES)

// Until the person chooses a language, each visit follows what the browser asks for.
let chosenLocale: Locale | null = null
let areReadable = true

/** Takes up what this device remembers beside the cards; without a decoder nothing is remembered. */
export function openPreferences(languages: readonly string[], decoder: Decoder | null): void {
  const text = readPreferencesText()
  const found = decoder?.decodePreferences(text) ?? NO_PREFERENCES
  chosenLocale = found.locale
  // What says nothing, and not in our own words for it, may only be damaged.
  areReadable = text === null || text === NOTHING_CHOSEN || encodePreferences(found) !== NOTHING_CHOSEN
  takeUp({ ...found, locale: firstLocale(chosenLocale, languages) })
}

/** Keeps what changed of the preferences; a first look around leaves nothing behind, a choice does. */
export function keepPreferences(state: State, before: State): void {
  const isChoice = CHOICES.some((each) => state[each] !== before[each])
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
