import type { Locale } from '#domain/locale.ts'

/** The language to begin with: the one chosen earlier, else the nearest to what the browser asks for. */
export function firstLocale(kept: Locale | null, asked: readonly string[]): Locale {
  if (kept !== null) return kept
  for (const tag of asked.map((each) => each.toLowerCase())) {
    if (/^zh(-hant|-hk|-mo|-tw)/.test(tag)) return 'zh-HK'
    if (tag.startsWith('zh')) return 'zh-CN'
    if (tag.startsWith('en')) return 'en'
  }
  return 'zh-CN'
}
