import type { AppearanceWords } from './words.ts'

/** The words for how everything is drawn in 繁體中文（香港） */
export const zhHK: AppearanceWords = {
  heading: '外觀',
  theme: '明暗',
  themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
  textSize: '字體大小',
  textSizes: { normal: '標準', large: '大', larger: '特大' },
}
