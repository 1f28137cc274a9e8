import { LOCALES, type Locale } from '#domain/locale.ts'
import * as v from 'valibot'

/** What this device remembers beside the cards; each part is `null` until chosen. */
export type Preferences = { readonly locale: Locale | null; readonly place: string | null }

const NONE: Preferences = { locale: null, place: null }

const preferences = v.object({
  locale: v.fallback(v.nullable(v.picklist(LOCALES)), null),
  place: v.fallback(v.nullable(v.pipe(v.string(), v.startsWith('#/'), v.maxLength(300))), null),
})

/** Reads kept preferences; whatever cannot be read counts as not chosen. */
export function decodePreferences(text: string | null): Preferences {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), preferences), text)
  return parsed.success ? parsed.output : NONE
}

/** Preferences as text: `decodePreferences(encodePreferences(p))` is `p`. */
export function encodePreferences(kept: Preferences): string {
  return JSON.stringify(kept)
}
