import type { Locale } from '#domain/locale.ts'
import { en } from './en.ts'
import { zhCN } from './zhCN.ts'
import { zhHK } from './zhHK.ts'

/** One text of the interface; a phrase gives one for each sample it is told. */
export type Line = { readonly key: string; readonly text: string }

/** The words that every screen needs, and those of each part that come with its screen. */
export const lines: Record<Locale, readonly Line[]> = {
  'zh-CN': [
    ...linesIn(zhCN, '', '甲'),
    ...linesOfGroups(import.meta.glob('./*/zhCN.ts', { eager: true }), '甲'),
  ],
  'zh-HK': [
    ...linesIn(zhHK, '', '甲'),
    ...linesOfGroups(import.meta.glob('./*/zhHK.ts', { eager: true }), '甲'),
  ],
  en: [
    ...linesIn(en, '', 'Sample'),
    ...linesOfGroups(import.meta.glob('./*/en.ts', { eager: true }), 'Sample'),
  ],
}

/** The lines of every group, each under the name of its folder. */
function linesOfGroups(modules: Record<string, object>, word: string): readonly Line[] {
  return Object.entries(modules).flatMap(([path, module]) =>
    linesIn(Object.values(module)[0], path.split('/')[1] ?? '', word),
  )
}

/** Every text below a value with its key; phrases speak with samples. */
function linesIn(value: unknown, key: string, word: string): readonly Line[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (isPhrase(value)) return textsOf(value, word).map((text) => ({ key, text }))
  if (value === null || typeof value !== 'object') return [{ key, text: '' }]
  return Object.entries(value).flatMap(([name, part]) =>
    linesIn(part, key === '' ? name : `${key}.${name}`, word),
  )
}

// A phrase takes either one object of fields or names and counts.
function textsOf(phrase: (...samples: readonly unknown[]) => unknown, word: string): readonly string[] {
  const named = {
    title: word,
    date: word,
    checked: word,
    channel: word,
    reference: word,
    result: word,
    kind: word,
    when: word,
    reason: word,
    bill: word,
    days: 1,
  }
  if (phrase.toString().startsWith('({'))
    return [String(phrase({ ...named, done: 1, total: 3, year: 2019, count: 3, late: 1, notBound: 2 }))]
  return [word, 0, 1, 2].map((sample) => String(phrase(sample, sample, sample)))
}

function isPhrase(value: unknown): value is (...samples: readonly unknown[]) => unknown {
  return typeof value === 'function'
}
