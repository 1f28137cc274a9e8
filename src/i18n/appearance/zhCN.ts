import type { TextSize, Theme } from '#domain/appearance.ts'

/** The words for how everything is drawn in 简体中文 */
export const zhCN = {
  heading: '外观',
  theme: '明暗',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' } satisfies Record<Theme, string>,
  textSize: '字号',
  textSizes: { normal: '标准', large: '大', larger: '特大' } satisfies Record<TextSize, string>,
}
