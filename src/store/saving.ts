import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import { addsTo, merge } from '#domain/merge.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { takeUp, takeUpCard } from './cards.ts'
import { instantNow, isSameMinute } from './clock.ts'
import { decoderIfThere, fetchDecoder } from './decoder.ts'
import { readCardText, setAside, writeCardText } from './savedCopy.ts'
import { store, type SaveTrouble } from './store.ts'

const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 60_000

/** Remembers that this is what the saved copy says of a card. */
export function noteOnDisk(card: Cancellation, text: string): void {
  onDisk.set(card.id, { card, text })
}

/** From now on hands every text that is written to a second copy as well, beginning with those that stand. */
export function mirrorWith(put: (id: CancellationId, text: string) => void): void {
  mirror = put
  for (const [id, { text }] of onDisk) put(id, text)
}

/** Forgets what the saved copy said of one card, so that it counts as not yet written. */
export function forgetOnDisk(id: CancellationId): void {
  onDisk.delete(id)
}

/** Forgets what the saved copy said, so that everything counts as not yet written. */
export function forgetDisk(): void {
  onDisk.clear()
}

/** Whether the saved copy of a card is, to the letter, what this tab last wrote or read. */
export function isOnDisk(id: CancellationId, text: string): boolean {
  return onDisk.get(id)?.text === text
}

/** Writes every card that is not on disk yet; what fails is tried again by itself and said on the screen. */
export function saveChanged(): void {
  const { cards, trouble, keeps } = store.getState()
  // A newer version may keep what we would drop: this one stops writing.
  if (trouble === 'newer' || !keeps) return
  const changed = Object.values(cards).filter((card) => onDisk.get(card.id)?.card !== card)
  // What waited may have been written by another tab: then the trouble is over without a write of ours.
  if (changed.length > 0 || trouble !== null) report(changed.map(({ id }) => save(id)))
}

const onDisk = new Map<CancellationId, { readonly card: Cancellation; readonly text: string }>()
let mirror: (id: CancellationId, text: string) => void = () => undefined
let retryMs = FIRST_RETRY_MS
let retry: number | undefined

// As it stands by now: taking up what another tab said of one card saves the others as well.
function save(id: CancellationId): SaveTrouble | null {
  const card = store.getState().cards[id]
  if (card === undefined || onDisk.get(id)?.card === card) return null
  const merged = withDisk(card)
  if (typeof merged === 'string') return merged
  const savedAt = instantNow()
  const text = encodeCard(merged, savedAt)
  // The second copy is written even where the first one fails: then it is the only one.
  mirror(card.id, text)
  const result = writeCardText(card.id, text)
  if (result !== 'written') return result
  noteOnDisk(merged, text)
  noteSavedAt(savedAt)
  if (merged !== card) takeUpCard(merged)
  return null
}

// It is shown to the minute, and whoever listens to the store is called for every change of it.
function noteSavedAt(instant: string): void {
  const before = store.getState().savedAt
  if (before === null || !isSameMinute(before, instant)) takeUp({ savedAt: instant })
}

// What another tab wrote meanwhile is kept: the words of both are joined before writing.
function withDisk(card: Cancellation): Cancellation | SaveTrouble {
  const text = readCardText(card.id)
  const earlier = onDisk.get(card.id)
  if (text === null && earlier !== undefined) refill()
  if (text === null || text === earlier?.text) return card
  const decoder = decoderIfThere()
  if (decoder === null) {
    // Nothing was kept when this tab began; what another tab has kept since is read as soon as it can be. Until then this is not saved.
    fetchDecoder().then(saveChanged, () => undefined)
    return 'no-room'
  }
  const decoded = decoder.decodeCardOf(card.id, text)
  if (decoded.ok) return addsTo(decoded.cancellation, card) ? merge(card, decoded.cancellation) : card
  if (decoded.problem === 'newer') return 'newer'
  // Damaged while we were open: our words are whole, but the damaged bytes are not ours to lose.
  const result = setAside(card.id)
  return result === 'written' ? card : result
}

// The browser cleared our keys without a word: every card is written again, not only the one that changed.
function refill(): void {
  forgetDisk()
  takeUp({ event: 'refilled' })
  queueMicrotask(saveChanged)
}

function report(results: readonly (SaveTrouble | null)[]): void {
  const worst = (['newer', 'blocked', 'no-room'] as const).find((each) => results.includes(each)) ?? null
  // Whoever listens to the store is called for every change, so none is made up.
  if (store.getState().trouble !== worst) takeUp({ trouble: worst })
  window.clearTimeout(retry)
  if (worst === null) {
    retryMs = FIRST_RETRY_MS
    return
  }
  if (worst === 'newer') return
  retry = window.setTimeout(saveChanged, retryMs)
  retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS)
}
