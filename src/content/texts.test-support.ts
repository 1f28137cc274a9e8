import type { LocalText } from '#domain/locale.ts'

export type Placed = { readonly place: string; readonly text: LocalText }

/** Every text below a value with the place where it stands. */
export function textsIn(value: unknown, place: string): readonly Placed[] {
  if (isLocalText(value)) return [{ place, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${idOf(part) ?? key}`))
}

/** A text without the menu words it quotes: those of a mainland app stay as the app shows them, in every language. */
export function withoutMenus(text: string): string {
  return text.replaceAll(/「[^」]*」|“[^”]*”/g, '')
}

/** The permanent id of a piece of content, by which a failing test names it; `null` where it has none. */
export function idOf(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

function isLocalText(value: unknown): value is LocalText {
  return value !== null && typeof value === 'object' && 'zh-CN' in value && 'zh-HK' in value && 'en' in value
}
