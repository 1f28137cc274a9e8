import type { Locale } from '#domain/locale.ts'

/** The dot between two things on one line; a Chinese one brings its own space in many fonts. */
export function middleDot(locale: Locale): string {
  return locale === 'en' ? ' · ' : '·'
}
