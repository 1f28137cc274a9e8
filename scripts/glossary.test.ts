import { guide } from '#content/guide.ts'
import { textsIn, withoutMenus } from '#content/texts.test-support.ts'
import { LOCALES, type Locale, type LocalText } from '#domain/locale.ts'
import { lines } from '#i18n/lines.test-support.ts'
import { describe, expect, it } from 'vitest'

const [glossary = ''] = Object.values(
  import.meta.glob<string>('/docs/glossary.md', { query: '?raw', import: 'default', eager: true }),
)
const [words = '', banned = ''] = glossary.split('## Not said')
const terms = rowsOf(words).map(([mainland = '', hongKong = '', english = '']) => ({
  mainland,
  hongKong: wordsIn(hongKong),
  english: wordsIn(english),
}))
const unsaid = rowsOf(banned).map(([word = '', language = '', instead = '']) => ({ word, language, instead }))

// Every sentence in three languages: those of the content by place, those of the interface by key.
const sentences: readonly { readonly place: string; readonly text: LocalText }[] = [
  ...textsIn(guide, 'guide').map(({ place, text }) => ({
    place,
    text: place.startsWith('guide.services') ? withoutQuotes(text) : text,
  })),
  ...[...new Set(lines['zh-CN'].map(({ key }) => key))].map((key) => ({
    place: key,
    text: { 'zh-CN': saidIn('zh-CN', key), 'zh-HK': saidIn('zh-HK', key), en: saidIn('en', key) },
  })),
]

describe('the glossary', () => {
  it('was read', () => {
    expect(terms.length).toBeGreaterThan(30)
    expect(unsaid.length).toBeGreaterThan(10)
    expect(sentences.length).toBeGreaterThan(1_500)
  })

  it.each(terms)(
    '$mainland is $hongKong, $english, wherever it is said',
    ({ mainland, hongKong, english }) => {
      const said = sentences.filter(({ text }) => text['zh-CN'].includes(mainland))
      expect(said.length).toBeGreaterThan(0)
      const astray = said.filter(({ text }) => !hasOne(text['zh-HK'], hongKong) || !hasOne(text.en, english))
      expect(astray).toEqual([])
    },
  )

  it.each(unsaid)('$word is not said in $language, but $instead', ({ word, language }) => {
    const locale = LANGUAGES[language]
    if (locale === undefined) throw new Error(`There is no language ${language}.`)
    const astray = sentences.filter(({ text }) => text[locale].toLowerCase().includes(word.toLowerCase()))
    expect(astray.map(({ place, text }) => `${place}: ${text[locale]}`)).toEqual([])
  })

  it('names every language it speaks of', () => {
    expect(Object.values(LANGUAGES).toSorted()).toEqual([...LOCALES].toSorted())
  })
})

const LANGUAGES: Readonly<Record<string, Locale>> = { 简体: 'zh-CN', 繁體: 'zh-HK', English: 'en' }

/** The cells of every row of a table, its head left out. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

function withoutQuotes(text: LocalText): LocalText {
  return {
    'zh-CN': withoutMenus(text['zh-CN']),
    'zh-HK': withoutMenus(text['zh-HK']),
    en: withoutMenus(text.en),
  }
}

function wordsIn(cell: string): readonly string[] {
  return cell === '–' ? [] : cell.split(' / ')
}

/** Whether a text has one of the words; where none is named there is nothing to look for. */
function hasOne(text: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((word) => text.toLowerCase().includes(word))
}

function saidIn(locale: Locale, key: string): string {
  return lines[locale]
    .filter((line) => line.key === key)
    .map(({ text }) => text)
    .join(' ')
}
