// A second copy of each card's text in IndexedDB, which survives a kill of the browser that localStorage's late commits do not.
import { databaseNamed, type PutResult } from './database.ts'
import type { KeptText } from './savedCopy.ts'

const database = databaseNamed('mirror')

/** Puts one card's text into the second copy. */
export function mirrorCard(id: string, text: string): Promise<PutResult> {
  return database.put(id, text)
}

/** Every text of the second copy; none where there is no second copy. */
export async function readMirror(): Promise<readonly KeptText[]> {
  return (await database.all()).map(([id, text]) => ({ id, text }))
}

/** Removes the second copy. */
export function eraseMirror(): Promise<boolean> {
  return database.erase()
}
