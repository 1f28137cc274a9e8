import type { AppearanceWords } from './words.ts'

/** The words for how everything is drawn in English */
export const en: AppearanceWords = {
  heading: 'Appearance',
  theme: 'Light or dark',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
}
