import { TEXT_SIZES, THEMES, type TextSize, type Theme } from '#domain/appearance.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import * as v from 'valibot'

/** What this device remembers beside the cards; each part is `null` until chosen. */
export type Preferences = {
  readonly locale: Locale | null
  readonly place: string | null
  /** When a copy was last taken away, as an ISO instant. */
  readonly exportedAt: string | null
  readonly hintsRead: readonly Hint[]
  readonly theme: Theme
  readonly textSize: TextSize
}

/** Explanations that are shown once: what an in-app browser cannot do, and when Safari clears what sites keep. */
export const HINTS = ['in-app', 'safari'] as const
export type Hint = (typeof HINTS)[number]

const NONE: Preferences = {
  locale: null,
  place: null,
  exportedAt: null,
  hintsRead: [],
  theme: 'system',
  textSize: 'normal',
}

const preferences = v.object({
  locale: v.fallback(v.nullable(v.picklist(LOCALES)), null),
  place: v.fallback(v.nullable(v.pipe(v.string(), v.startsWith('#/'), v.maxLength(300))), null),
  exportedAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp(), v.check(isInstant))), null),
  hintsRead: v.fallback(v.array(v.picklist(HINTS)), []),
  theme: v.optional(v.fallback(v.picklist(THEMES), 'system'), 'system'),
  textSize: v.optional(v.fallback(v.picklist(TEXT_SIZES), 'normal'), 'normal'),
})

/** Reads kept preferences; whatever cannot be read counts as not chosen. */
export function decodePreferences(text: string | null): Preferences {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), preferences), text)
  return parsed.success ? parsed.output : NONE
}

// Not every text of the right shape is an instant that can be shown.
function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

/** Preferences as text: `decodePreferences(encodePreferences(p))` is `p`. */
export function encodePreferences(kept: Preferences): string {
  return JSON.stringify(kept)
}
