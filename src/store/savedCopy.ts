// The only file that touches the browser's storage. Nothing here throws, and nothing here writes over a text it could not read.

/** All our keys begin so; keys of others on the same origin are never read, written or removed. */
const PREFIX = 'xiaoka.'
const CARD = `${PREFIX}card.`
const SET_ASIDE = `${PREFIX}set-aside.`
const PREFERENCES = `${PREFIX}preferences`
// A picture of a moment, drawn from the others: nothing to take away or to repair.
const LAST_VIEW = `${PREFIX}last-view`

/** A text found in storage under the key of one card. */
export type KeptText = { readonly id: string; readonly text: string }

/** Whether a write is now on disk, and if not, why. */
export type WriteResult = 'written' | 'no-room' | 'blocked'

/** Every card's text as it stands, or `null` where the browser forbids storage. */
export function readCardTexts(): readonly KeptText[] | null {
  const storage = openStorage()
  if (storage === null) return null
  try {
    return keysOf(storage, CARD).flatMap((key) => {
      const text = storage.getItem(key)
      return text === null ? [] : [{ id: key.slice(CARD.length), text }]
    })
  } catch {
    // A storage that denies reading is the same to the person as none.
    return null
  }
}

/** One card's text as it stands; `null` where there is none or it cannot be read. */
export function readCardText(id: string): string | null {
  return read(CARD + id)
}

/** Puts one card's text in place of the earlier one. */
export function writeCardText(id: string, text: string): WriteResult {
  return write(CARD + id, text)
}

/** Moves a text that could not be read to a key of its own, byte for byte, and frees the card's key only after that worked. */
export function setAside(id: string): WriteResult {
  const text = read(CARD + id)
  if (text === null) return 'written'
  const result = write(keyAside(id, text), text)
  if (result === 'written') remove(CARD + id)
  return result
}

/** The text of the person's preferences on this device, or `null`. */
export function readPreferencesText(): string | null {
  return read(PREFERENCES)
}

/** Puts the preferences' text in place of the earlier one. */
export function writePreferencesText(text: string): WriteResult {
  return write(PREFERENCES, text)
}

/** What was on the screen when the page was left, as it was put there, or `null`. */
export function readLastView(): string | null {
  return read(LAST_VIEW)
}

/** Puts what is on the screen in place of an earlier one; where there is no room, keeps none. */
export function writeLastView(text: string): void {
  if (write(LAST_VIEW, text) !== 'written') removeLastView()
}

/** Forgets what was on the screen. */
export function removeLastView(): void {
  remove(LAST_VIEW)
}

/** Removes everything under our keys, and nothing else; tells whether that worked. */
export function eraseSavedCopy(): boolean {
  const storage = openStorage()
  if (storage === null) return true
  try {
    for (const key of keysOf(storage, PREFIX)) storage.removeItem(key)
    return true
  } catch {
    // A storage that refuses to forget: the person is told.
    return false
  }
}

/** Everything under our keys exactly as stored, for the person to take away. */
export function rawTexts(): Readonly<Record<string, string>> {
  const storage = openStorage()
  if (storage === null) return {}
  try {
    const keys = keysOf(storage, PREFIX).filter((key) => key !== LAST_VIEW)
    return Object.fromEntries(keys.map((key) => [key, read(key) ?? '']))
  } catch {
    // What denies reading has nothing to give away.
    return {}
  }
}

/** Calls back with a card's id when another tab changed it, or `null` when another tab removed everything. */
export function followOtherTabs(changed: (id: string | null) => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === null) changed(null)
    else if (event.key.startsWith(CARD)) changed(event.key.slice(CARD.length))
  })
}

// A card may be damaged more than once; what was set aside before is not ours to lose either.
function keyAside(id: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? SET_ASIDE + id : `${SET_ASIDE}${id}.${number}`
    const earlier = read(key)
    if (earlier === null || earlier === text) return key
  }
}

function openStorage(): Storage | null {
  try {
    // Null in some Android web views, and the getter itself throws where site data is blocked.
    const storage: Storage | null = window.localStorage
    return storage
  } catch {
    return null
  }
}

function keysOf(storage: Storage, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )
}

function read(key: string): string | null {
  try {
    return openStorage()?.getItem(key) ?? null
  } catch {
    return null
  }
}

function write(key: string, text: string): WriteResult {
  const storage = openStorage()
  if (storage === null) return 'blocked'
  if (isPut(storage, key, text)) return 'written'
  // Full, or a private mode that refuses: the words stay in memory and the screen says so.
  if (key === LAST_VIEW || readLastView() === null) return 'no-room'
  // What was on the screen in a tab that was left is no reason not to keep what the person says.
  removeLastView()
  return isPut(storage, key, text) ? 'written' : 'no-room'
}

function remove(key: string): void {
  try {
    openStorage()?.removeItem(key)
  } catch {
    // A storage that refuses to forget: a view is shown only where everything it was drawn from is the same, and a text that was set
    // aside may be written over.
  }
}

function isPut(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
