import { SHORTCUTS, TEXT_SIZES, THEMES } from '#domain/appearance.ts'
import { LOCALES } from '#domain/locale.ts'
import * as v from 'valibot'
import { HINTS, NO_PREFERENCES, type Preferences } from './preferenceValues.ts'

const preferences = v.object({
  locale: v.fallback(v.nullable(v.picklist(LOCALES)), null),
  place: v.fallback(v.nullable(v.pipe(v.string(), v.startsWith('#/'), v.maxLength(300))), null),
  exportedAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp(), v.check(isInstant))), null),
  hintsRead: v.fallback(v.array(v.picklist(HINTS)), []),
  theme: v.optional(v.fallback(v.picklist(THEMES), 'system'), 'system'),
  textSize: v.optional(v.fallback(v.picklist(TEXT_SIZES), 'normal'), 'normal'),
  shortcuts: v.optional(v.fallback(v.picklist(SHORTCUTS), 'on'), 'on'),
})

/** Reads kept preferences; whatever cannot be read counts as not chosen. */
export function decodePreferences(text: string | null): Preferences {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), preferences), text)
  return parsed.success ? parsed.output : NO_PREFERENCES
}

// Not every text of the right shape is an instant that can be shown.
function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}
