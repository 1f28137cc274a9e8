import type { Locale } from '#domain/locale.ts'

/** Each language, named in itself. */
export const LOCALE_NAMES: Record<Locale, string> = {
  'zh-CN': '简体中文',
  'zh-HK': '繁體中文',
  en: 'English',
}
