import type { Guide, ItemId, LateGuide } from './guide.ts'
import { searchFormOf } from './inventory.ts'
import { LOCALES, type LocalText } from './locale.ts'
import { pinyinInitialsOf } from './pinyin.ts'
import { DECISION_ITEM, questionItemId } from './status.ts'

/** What a search may find: its names in every language as `searchNamesOf` writes them, and what is said about it in the one spoken, in small half-width letters. */
export type Findable = { readonly names: string; readonly text: string }

/** The names of everything but the services, by the id it is found under, in every language and by pinyin initials. */
export type SearchNames = Readonly<Record<ItemId, string>>

/** The form in which names are compared with a search: those in every language, and the initials of the 简体 one. */
export function searchNamesOf(text: LocalText): string {
  return [...LOCALES.map((locale) => text[locale]), pinyinInitialsOf(text['zh-CN'])]
    .map(searchFormOf)
    .join(' ')
}

/** The names of all that the guide tells about besides the services. */
export function guideNamesOf(guide: Guide<LocalText>, late: LateGuide<LocalText>): SearchNames {
  const named: readonly (readonly [ItemId, LocalText])[] = [
    ...guide.items.map(({ id, title }) => [id, title] as const),
    ...guide.questions.map(({ id, text }) => [questionItemId(id), text] as const),
    ...guide.circumstances.map(({ id, title }) => [`circumstance.${id}`, title] as const),
    ...guide.operators.map(({ id, name }) => [`operator.${id}`, name] as const),
    ...guide.alternatives.map(({ decision, title }) => [`${DECISION_ITEM}.${decision}`, title] as const),
    ...late.rungs.map(({ id, name }) => [id, name] as const),
  ]
  return Object.fromEntries(named.map(([id, name]) => [id, searchNamesOf(name)]))
}

/** What has every word of a search in its names or in what is said about it: the very names first, then names that begin so, then other names, then the rest. */
export function foundIn<F extends Findable>(all: readonly F[], search: string): readonly F[] {
  const words = search
    .split(/\s+/)
    .map(searchFormOf)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const ranked = all.map((each) => ({ each, rank: rankOf(each, words) }))
  return [0, 1, 2, 3].flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ each }) => each))
}

/** What is said about something, in the form in which it is searched: like `searchFormOf`, but with the blanks that part words. */
export function spokenFormOf(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** How well names, as `searchNamesOf` writes them, fit a word: 0 for one of them, 1 for the beginning of one, 2 for a part; `null` where they do not. A few Latin letters are initials or a short name, and are no part of a longer word. */
export function fitOf(names: string, word: string): 0 | 1 | 2 | null {
  const all = names.split(' ')
  if (all.includes(word)) return 0
  const isInitials = isShort(word)
  if (all.some((name) => name.startsWith(word)) || (isInitials && beginsWordIn(names, word))) return 1
  const isWithin = isInitials ? word.length > 1 && (all.at(-1) ?? '').endsWith(word) : names.includes(word)
  return isWithin ? 2 : null
}

function rankOf({ names, text }: Findable, words: readonly string[]): 0 | 1 | 2 | 3 | null {
  const [first = ''] = words
  const together = fitOf(names, words.join(''))
  if (together === 0) return together
  if (words.every((word) => fitOf(names, word) !== null)) return fitOf(names, first)
  return words.every((word) => fitOf(names, word) !== null || isSaidIn(text, word)) ? 3 : null
}

function isSaidIn(text: string, word: string): boolean {
  // Blanks part words in English, and only set off Latin letters in Chinese, where one without width lets a line end.
  return isShort(word)
    ? new RegExp(`(?<![a-z0-9])${word}s?(?![a-z0-9])`).test(text)
    : text.replaceAll(/[\s\u200B]/g, '').includes(word)
}

function isShort(word: string): boolean {
  return /^[a-z0-9]{1,3}$/.test(word)
}

function beginsWordIn(names: string, word: string): boolean {
  return new RegExp(`(?<![a-z0-9])${word}`).test(names)
}
