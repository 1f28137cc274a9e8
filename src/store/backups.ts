// Earlier states of all cards, kept in IndexedDB; the first thing to go when space is short.
import type { Cards } from '#domain/adopt.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { decodeFile, encodeFile } from '#snapshot/file.ts'
import { dayOf } from './clock.ts'
import { databaseNamed } from './database.ts'

/** Why a backup was made. */
export type BackupReason = 'day' | 'import' | 'reset' | 'restore'

/** One earlier state of all cards; `at` is an ISO instant. */
export type Backup = { readonly at: string; readonly reason: BackupReason; readonly cards: Cards }

const database = databaseNamed('backups')
const MOST_KEPT = 10
const REASONS: readonly BackupReason[] = ['day', 'import', 'reset', 'restore']

/** Keeps the cards as they are now, and lets the oldest go beyond ten; tells whether that worked. */
export async function keepBackup(
  cards: readonly Cancellation[],
  { at, reason }: { at: string; reason: BackupReason },
): Promise<boolean> {
  const key = `${at} ${reason}`
  const result = await database.put(key, encodeFile(cards, at))
  // The one just made stays even where a clock that was set back makes it the oldest.
  const others = (await database.all()).map(([each]) => each).filter((each) => each !== key)
  await Promise.all(
    others
      .toSorted()
      .slice(0, 1 - MOST_KEPT)
      .map(database.remove),
  )
  return result === 'put'
}

/** Keeps the first state of each day of use. */
export async function keepDailyBackup(cards: readonly Cancellation[], at: string): Promise<void> {
  const today = dayOf(new Date(at))
  const backups = await readBackups()
  const isKept = backups.some((backup) => backup.reason === 'day' && dayOf(new Date(backup.at)) === today)
  if (!isKept && cards.length > 0) await keepBackup(cards, { at, reason: 'day' })
}

/** The readable backups, newest first; none where they cannot be kept. */
export async function readBackups(): Promise<readonly Backup[]> {
  const found = (await database.all()).flatMap(([key, text]): Backup[] => {
    const [at = '', word = ''] = key.split(' ')
    const reason = REASONS.find((each) => each === word)
    const decoded = decodeFile(text)
    return reason !== undefined && !Number.isNaN(Date.parse(at)) && decoded.ok
      ? [{ at, reason, cards: decoded.cards }]
      : []
  })
  return found.toSorted((a, b) => Number(a.at < b.at) - Number(a.at > b.at))
}

/** Lets every backup go, because space is short or the person wants nothing kept. */
export function eraseBackups(): Promise<boolean> {
  return database.erase()
}
