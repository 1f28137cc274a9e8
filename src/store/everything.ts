// Acts on all cards at once: taking in, starting over, keeping nothing.
import { adopt, withoutAdoption, type Adoption, type Cards } from '#domain/adopt.ts'
import { withoutExample } from '#domain/ownCards.ts'
import { isThere, withoutContents } from '#domain/cancellation.ts'
import { encodeFile } from '#snapshot/file.ts'
import { offerBack, putCards, takeUp } from './cards.ts'
import { eraseBackups, keepBackup, readBackups, type BackupReason } from './backups.ts'
import { instantNow } from './clock.ts'
import { eraseMirror } from './mirror.ts'
import { eraseSavedCopy } from './savedCopy.ts'
import { forgetDisk, saveChanged } from './saving.ts'
import { announceAdoption } from './adoptions.ts'
import { INITIAL_STATE, store } from './store.ts'
import { WRITER } from './writer.ts'

/** Takes cards in from a file, a text or a backup; the state before is kept as a backup and can be brought back. */
export async function adoptCards(
  incoming: Cards,
  how: Adoption,
  reason: 'import' | 'restore',
): Promise<void> {
  await keepStateBefore(reason)
  const before = store.getState().cards
  const after = adopt(before, incoming, { how, by: WRITER })
  putCards(after)
  announceAdoption()
  offerBack({ kind: 'adopt' }, () => bringBack(before, after))
}

/** Deletes every card; the state before is kept as a backup and can be brought back. */
export async function startOver(): Promise<void> {
  await keepStateBefore('reset')
  const before = store.getState().cards
  const emptied = Object.values(before).map((card) => (isThere(card) ? withoutContents(card) : card))
  const after = Object.fromEntries(emptied.map((card) => [card.id, card]))
  putCards(after)
  offerBack({ kind: 'start-over' }, () => bringBack(before, after))
}

/** Every card of the person's own as a text to keep elsewhere. */
export function exportText(): string {
  return encodeFile(withoutExample(Object.values(store.getState().cards)).filter(isThere), instantNow())
}

/** Remembers that the person took a copy away just now. */
export function noteExported(): void {
  takeUp({ exportedAt: instantNow() })
}

/** Keeps nothing from now on and removes what was kept: for a shared computer. What is on the screen stays until the tab is closed. */
export async function stopKeeping(): Promise<boolean> {
  takeUp({ keeps: false })
  return erase()
}

/** Keeps everything again, beginning with what is on the screen. */
export function keepAgain(): void {
  forgetDisk()
  takeUp({ keeps: true })
  saveChanged()
}

/** Removes everything of ours from this browser, backups included, and begins as on a first visit; tells whether that worked. */
export async function eraseEverything(): Promise<boolean> {
  const { locale, place, keeps, offline, update } = store.getState()
  takeUp({ ...INITIAL_STATE, locale, place, offline, update, keeps: false })
  const isErased = await erase()
  forgetDisk()
  takeUp({ keeps })
  return isErased
}

/** Looks for the automatic backups, for the person to choose from. */
export async function lookForBackups(): Promise<void> {
  takeUp({ backups: await readBackups() })
}

async function erase(): Promise<boolean> {
  const results = await Promise.all([eraseMirror(), eraseBackups()])
  takeUp({ backups: [] })
  return eraseSavedCopy() && !results.includes(false)
}

async function keepStateBefore(reason: BackupReason): Promise<void> {
  const { cards, keeps } = store.getState()
  if (!keeps) return
  await keepBackup(Object.values(cards), { at: instantNow(), reason })
  await lookForBackups()
}

function bringBack(before: Cards, after: Cards): void {
  putCards(withoutAdoption(store.getState().cards, { before, after, by: WRITER }))
}
