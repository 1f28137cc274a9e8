/** The interface's languages, by the tag that stands in `<html lang>`. */
export const LOCALES = ['zh-CN', 'zh-HK', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** One sentence written by hand in each language; never assembled from pieces. */
export type LocalText = Readonly<Record<Locale, string>>
