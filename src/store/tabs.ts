import type { CancellationId } from '#domain/cancellation.ts'
import { addsTo, merge } from '#domain/merge.ts'
import { dropCards, takeUp, takeUpCard } from './cards.ts'
import { decoderIfThere, fetchDecoder } from './decoder.ts'
import { followOtherTabs, readCardText, readCardTexts } from './savedCopy.ts'
import { forgetOnDisk, isOnDisk, noteOnDisk, saveChanged } from './saving.ts'
import { store } from './store.ts'

/** From now on takes up what other tabs say, at once and when this one wakes after being frozen, hidden or left. */
export function followTabs(): void {
  followOtherTabs((id) => {
    // Our own deleting removes one key after the other: whoever cleared all at once was the browser, or another app of
    // this origin. What was said stays here and is filled in again with the next change.
    if (id === null) takeUp({ unreadable: [] })
    else takeUpFromDisk(id)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) takeUpAll()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') takeUpAll()
  })
  document.addEventListener('resume', takeUpAll)
}

/** Reads a card again soon after it was written, one tab at a time, so that two writes at the same moment both count; a run of answers is one. */
export function settleWithOtherTabs(id: CancellationId): void {
  // Without locks, as on plain http, the storage event does the same.
  const locks: LockManager | null | undefined = navigator.locks
  if (!locks || unsettled.has(id)) return
  unsettled.add(id)
  window.setTimeout(() => {
    unsettled.delete(id)
    settle(id, locks)
  }, SETTLE_MS)
}

// Asking for a lock takes as long as writing does: a tick waits for neither more often than it must.
const SETTLE_MS = 300
const unsettled = new Set<CancellationId>()

function settle(id: CancellationId, locks: LockManager): void {
  let isGiven = false
  locks
    .request(`xiaoka.${id}`, () => {
      isGiven = true
      if (readCardText(id) !== null) takeUpFromDisk(id)
    })
    .catch((problem: unknown) => {
      // Refused where storage is forbidden, in a frame without an origin or by the person: nothing to settle.
      if (isGiven) throw problem
    })
}

function takeUpAll(): void {
  for (const { id } of readCardTexts() ?? []) takeUpFromDisk(id)
}

/** Takes up what stands on disk under a card's key, most likely the words of another tab. */
export function takeUpFromDisk(id: CancellationId): void {
  const text = readCardText(id)
  if (text === null) {
    reportReadable(id)
    return followClearing(id)
  }
  if (isOnDisk(id, text)) return
  const decoder = decoderIfThere()
  if (decoder === null) return takeUpLater(id)
  const decoded = decoder.decodeCardOf(id, text)
  // Bytes that cannot be read are left alone; the next write sets them aside.
  if (!decoded.ok) return decoded.problem === 'newer' ? takeUp({ trouble: 'newer' }) : undefined
  reportReadable(id)
  const theirs = decoded.cancellation
  const mine = store.getState().cards[id]
  noteOnDisk(theirs, text)
  if (mine === undefined || (addsTo(theirs, mine) && !addsTo(mine, theirs))) return takeUpCard(theirs)
  if (addsTo(theirs, mine)) return takeUpCard(merge(mine, theirs))
  // Equal words: ours may go on, and count as written. More words: they are written now.
  if (addsTo(mine, theirs)) saveChanged()
  else noteOnDisk(mine, text)
}

// Nothing was kept when this tab began, so what reads it has yet to come; where it cannot, the next change asks again.
function takeUpLater(id: CancellationId): void {
  fetchDecoder().then(
    () => takeUpFromDisk(id),
    () => undefined,
  )
}

// What could not be read under this key has been put right or set aside by another tab.
function reportReadable(id: CancellationId): void {
  const { unreadable } = store.getState()
  if (unreadable.some((each) => each.id === id)) {
    takeUp({ unreadable: unreadable.filter((each) => each.id !== id) })
  }
}

// Another tab removed what was saved: it stays removed, and this tab says so and offers it back.
function followClearing(id: CancellationId): void {
  const dropped = store.getState().cards[id]
  if (dropped === undefined) return
  // Only this one: the others are about to be removed as well, one after the other, and must not be written meanwhile.
  forgetOnDisk(id)
  takeUp({ event: 'cleared-elsewhere' })
  dropCards([dropped])
}
