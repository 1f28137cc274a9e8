import type { Shortcuts, TextSize, Theme } from '#domain/appearance.ts'
import type { Locale } from '#domain/locale.ts'

/** What this device remembers beside the cards; each part is `null` until chosen. */
export type Preferences = {
  readonly locale: Locale | null
  readonly place: string | null
  /** When a copy was last taken away, as an ISO instant. */
  readonly exportedAt: string | null
  readonly hintsRead: readonly Hint[]
  readonly theme: Theme
  readonly textSize: TextSize
  readonly shortcuts: Shortcuts
}

/** Explanations that are shown once: what an in-app browser cannot do, and when Safari clears what sites keep. */
export const HINTS = ['in-app', 'safari'] as const
export type Hint = (typeof HINTS)[number]

/** A device that remembers nothing. */
export const NO_PREFERENCES: Preferences = {
  locale: null,
  place: null,
  exportedAt: null,
  hintsRead: [],
  theme: 'system',
  textSize: 'normal',
  shortcuts: 'on',
}

/** Preferences as text: `decodePreferences(encodePreferences(p))` is `p`. */
export function encodePreferences(kept: Preferences): string {
  return JSON.stringify(kept)
}
