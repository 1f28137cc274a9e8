import type { Guide, ItemId, LateGuide } from './guide.ts'
import { searchFormOf } from './inventory.ts'
import { LOCALES, type LocalText } from './locale.ts'
import { pinyinInitialsOf } from './pinyin.ts'
import { DECISION_ITEM, questionItemId } from './status.ts'

/** What a search may find: its names in every language, and what is said about it in the one spoken, both in the form in which they are compared. */
export type Findable = { readonly title: string; readonly names: string; readonly text: string }

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

/** What has every word of a search in its names or in what is said about it: names that begin so first, then other names, then the rest. */
export function foundIn<F extends Findable>(all: readonly F[], search: string): readonly F[] {
  const words = search
    .split(/\s+/)
    .map(searchFormOf)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const ranked = all.map((each) => ({ each, rank: rankOf(each, words) }))
  return [0, 1, 2].flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ each }) => each))
}

function rankOf({ title, names, text }: Findable, words: readonly string[]): 0 | 1 | 2 | null {
  if (words.every((word) => names.includes(word))) {
    return searchFormOf(title).startsWith(words[0] ?? '') ? 0 : 1
  }
  return words.every((word) => names.includes(word) || text.includes(word)) ? 2 : null
}
