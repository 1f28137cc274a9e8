import type { KeyAct } from '#i18n/keys/words.ts'

/** What each key does, in the order in which they are listed. */
export const KEYS: readonly { readonly key: string; readonly act: KeyAct }[] = [
  { key: 'n', act: 'next' },
  { key: '/', act: 'search' },
  { key: 'h', act: 'home' },
  { key: 'u', act: 'undo' },
  { key: ']', act: 'station-next' },
  { key: '[', act: 'station-before' },
  { key: '?', act: 'help' },
]
