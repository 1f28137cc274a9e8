import type { Locale } from '#domain/locale.ts'

/** The language by which the browser writes days, times, amounts and lists. */
export const TAGS: Record<Locale, string> = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-HK' }

/** Makes each format once: making one takes longer than everything else that a tick draws. */
export function madeOnce<Format>(
  make: (...kind: readonly [tag: string, detail: string]) => Format,
): (...kind: readonly [tag: string, detail: string]) => Format {
  const made = new Map<string, Format>()
  return (...kind) => {
    const name = kind.join(' ')
    const format = made.get(name) ?? make(...kind)
    made.set(name, format)
    return format
  }
}
