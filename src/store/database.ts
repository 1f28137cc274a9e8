import { deleteDB, openDB, unwrap, type IDBPDatabase } from 'idb'

const ROWS = 'texts'
/** How long one act may take; an opening that another tab holds up may never be answered. */
const PATIENCE_MS = 3_000

/** Whether a text is now in the database, and if not, whether that is for want of room. */
export type PutResult = 'put' | 'no-room' | 'failed'

/** Texts by key in one of our databases; nothing here throws, and no database is a condition for going on. */
export type Database = {
  /** Puts a text in place of the earlier one. */
  readonly put: (key: string, text: string) => Promise<PutResult>
  /** Removes one text; tells whether that worked. */
  readonly remove: (key: string) => Promise<boolean>
  /** Every key with its text; none where there is no database, and none is brought into being by asking. */
  readonly all: () => Promise<readonly (readonly [string, string])[]>
  /** Removes the database; tells whether that worked. */
  readonly erase: () => Promise<boolean>
}

/** One of our databases in IndexedDB, opened when it is first needed. */
export function databaseNamed(name: 'mirror' | 'backups'): Database {
  const fullName = `xiaoka-${name}`
  let opening: Promise<IDBPDatabase> | null = null
  let isStuck = false

  function open(): Promise<IDBPDatabase> {
    opening ??= openDB(fullName, 1, {
      upgrade: (database) => database.createObjectStore(ROWS),
      // Another tab removes it: let go, or it would wait for this tab to be closed.
      blocking: () => void close(),
      terminated: () => {
        opening = null
      },
    })
    return opening
  }

  // What is left open keeps the database from being removed for as long as the page lives.
  async function close(): Promise<void> {
    const closing = opening
    opening = null
    try {
      const database = await closing
      database?.close()
    } catch {
      // It never opened.
    }
  }

  async function settle<T>(act: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { isDone: true, found: await act() }
    } catch (error) {
      // Forbidden, full or broken: the caller says what follows; the next act opens anew.
      await close()
      return { isDone: false, error }
    } finally {
      isStuck = false
    }
  }

  // While one act is overdue, those after it fail at once instead of waiting behind it.
  async function attempt<T>(act: () => Promise<T>): Promise<Outcome<T>> {
    if (isStuck) return { isDone: false, error: null }
    let timer: number | undefined
    const overdue = new Promise<Outcome<T>>((resolve) => {
      timer = window.setTimeout(() => {
        isStuck = true
        resolve({ isDone: false, error: null })
      }, PATIENCE_MS)
    })
    const outcome = await Promise.race([settle(act), overdue])
    window.clearTimeout(timer)
    return outcome
  }

  return {
    put: async (key, text) => {
      const outcome = await attempt(async () => putRow(await open(), key, text))
      if (outcome.isDone) return 'put'
      return isForWantOfRoom(outcome.error) ? 'no-room' : 'failed'
    },
    remove: async (key) => (await attempt(async () => (await open()).delete(ROWS, key))).isDone,
    all: async () => {
      const outcome = await attempt(async () => ((await isThere(fullName)) ? rowsOf(await open()) : []))
      return outcome.isDone ? outcome.found : []
    },
    erase: async () => {
      const outcome = await attempt(async () => {
        await close()
        await deleteDB(fullName)
      })
      return outcome.isDone
    },
  }
}

type Outcome<T> =
  { readonly isDone: true; readonly found: T } | { readonly isDone: false; readonly error: unknown }

// Every tick comes through here; the library's wrapping of each part of it was 8 % of a tick's script (docs/performance.md).
function putRow(database: IDBPDatabase, key: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = unwrap(database).transaction(ROWS, 'readwrite')
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error))
    transaction.objectStore(ROWS).put(text, key)
  })
}

async function rowsOf(database: IDBPDatabase): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for await (const { key, value } of database.transaction(ROWS).store) {
    if (typeof key === 'string' && typeof value === 'string') found.push([key, value])
  }
  return found
}

function isForWantOfRoom(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}

async function isThere(name: string): Promise<boolean> {
  if (isForbidden()) return false
  try {
    return (await window.indexedDB.databases()).some((each) => each.name === name)
  } catch {
    // Older browsers cannot say; opening will tell.
    return true
  }
}

// Where storage is forbidden, Chromium reports a failure to list databases that nobody can catch.
function isForbidden(): boolean {
  try {
    void window.localStorage
    return false
  } catch {
    return true
  }
}
