import type { Locale } from '#domain/locale.ts'
import { packetWords, type PacketWords } from '#i18n/packet/words.ts'
import { use } from 'react'

/** The sheet's words in all languages at once, because the staff may read another one than the person. */
export function useEveryLanguage(): Record<Locale, PacketWords> {
  return {
    'zh-CN': use(packetWords.load('zh-CN')),
    'zh-HK': use(packetWords.load('zh-HK')),
    en: use(packetWords.load('en')),
  }
}
