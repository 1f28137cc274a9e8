import { LOCALES, type Locale } from '#domain/locale.ts'

/** The languages to choose from, each named in itself. */
export function LanguageSelect({ value, onChoose }: { value: Locale; onChoose: (chosen: Locale) => void }) {
  return (
    <select
      value={value}
      onChange={(event) => {
        const chosen = LOCALES.find((each) => each === event.target.value)
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      {LOCALES.map((each) => (
        <option key={each} value={each} lang={each}>
          {LOCALE_NAMES[each]}
        </option>
      ))}
    </select>
  )
}

const LOCALE_NAMES: Record<Locale, string> = {
  'zh-CN': '简体中文',
  'zh-HK': '繁體中文',
  en: 'English',
}
