import { addsTo, merge } from '#domain/merge.ts'
import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import type { Locale } from '#domain/locale.ts'
import { decodeCard, type Decoded } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { decodePreferences, encodePreferences } from '#snapshot/preferences.ts'
import { takeUp, takeUpCard } from './actions.ts'
import { instantNow } from './clock.ts'
import { firstLocale } from './firstLocale.ts'
import {
  followOtherTabs,
  readCardText,
  readCardTexts,
  readPreferencesText,
  setAside,
  writeCardText,
  writePreferencesText,
} from './savedCopy.ts'
import { store, type SaveTrouble, type State, type UnreadableCopy } from './store.ts'

const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 60_000

/** Reads what this browser keeps into the store; what cannot be read stays where it is and is reported. */
export function openSavedCopy(languages: readonly string[]): void {
  openPreferences(languages)
  const texts = readCardTexts()
  if (texts === null) return takeUp({ trouble: 'blocked' })
  const unreadable: UnreadableCopy[] = []
  const saved: string[] = []
  let repairs = 0
  for (const { id, text } of texts) {
    const decoded = decodeCardOf(id, text)
    if (!decoded.ok) {
      unreadable.push({ id, problem: decoded.problem })
      continue
    }
    onDisk.set(id, { card: decoded.cancellation, text })
    takeUpCard(decoded.cancellation)
    repairs += decoded.repairs
    if (decoded.savedAt !== null) saved.push(decoded.savedAt)
  }
  const newer = unreadable.some((each) => each.problem === 'newer')
  takeUp({ unreadable, repairs, savedAt: saved.toSorted().at(-1) ?? null, trouble: newer ? 'newer' : null })
}

/** From now on writes every change before the act that made it returns, and takes up what other tabs say. */
export function keepSaved(): void {
  store.subscribe((state, before) => {
    if (state.cards !== before.cards) saveChanged()
    if (state.locale !== before.locale || state.place !== before.place) savePreferences(state, before)
  })
  followOtherTabs((id) => {
    if (id === null) saveChanged()
    else takeUpFromDisk(id)
  })
}

/** Tries again to write what is not on disk yet, or was taken away from there. */
export function saveChanged(): void {
  const { cards, trouble } = store.getState()
  // A newer version may keep what we would drop: this one stops writing.
  if (trouble === 'newer') return
  report(
    Object.values(cards)
      .filter((card) => onDisk.get(card.id)?.card !== card || readCardText(card.id) === null)
      .map(save),
  )
}

/** Takes up what stands on disk under a card's key, most likely the words of another tab. */
export function takeUpFromDisk(id: CancellationId): void {
  const text = readCardText(id)
  const decoded = text === null ? null : decodeCardOf(id, text)
  if (decoded?.ok === false) return decoded.problem === 'newer' ? takeUp({ trouble: 'newer' }) : undefined
  takeUp({ unreadable: store.getState().unreadable.filter((each) => each.id !== id) })
  if (text === null || decoded === null) return saveChanged()
  const mine = store.getState().cards[id]
  const theirs = decoded.cancellation
  const saysNothingNew = mine !== undefined && !addsTo(theirs, mine) && !addsTo(mine, theirs)
  onDisk.set(id, { card: saysNothingNew ? mine : theirs, text })
  if (mine === undefined) return takeUpCard(theirs)
  if (addsTo(theirs, mine)) return takeUpCard(addsTo(mine, theirs) ? merge(mine, theirs) : theirs)
  saveChanged()
}

const onDisk = new Map<CancellationId, { readonly card: Cancellation; readonly text: string }>()
let retryMs = FIRST_RETRY_MS
let retry: number | undefined
// Until the person chooses a language, each visit follows what the browser asks for.
let chosenLocale: Locale | null = null
let arePreferencesReadable = true

function save(card: Cancellation): SaveTrouble | null {
  const merged = withDisk(card)
  if (typeof merged === 'string') return merged
  const savedAt = instantNow()
  const text = encodeCard(merged, savedAt)
  const result = writeCardText(card.id, text)
  if (result !== 'written') return result
  onDisk.set(card.id, { card: merged, text })
  takeUp({ savedAt })
  if (merged !== card) takeUpCard(merged)
  return null
}

// What another tab wrote meanwhile is kept: the words of both are joined before writing.
function withDisk(card: Cancellation): Cancellation | SaveTrouble {
  const text = readCardText(card.id)
  if (text === null || text === onDisk.get(card.id)?.text) return card
  const decoded = decodeCardOf(card.id, text)
  if (decoded.ok) return addsTo(decoded.cancellation, card) ? merge(card, decoded.cancellation) : card
  if (decoded.problem === 'newer') return 'newer'
  // Damaged while we were open: our words are whole, but the damaged bytes are not ours to lose.
  const result = setAside(card.id)
  return result === 'written' ? card : result
}

// A card under the key of another is as good as unreadable: neither may take the other's place.
function decodeCardOf(id: CancellationId, text: string): Decoded {
  const decoded = decodeCard(text)
  return decoded.ok && decoded.cancellation.id !== id ? { ok: false, problem: 'unreadable' } : decoded
}

function report(results: readonly (SaveTrouble | null)[]): void {
  const worst = (['newer', 'blocked', 'no-room'] as const).find((each) => results.includes(each)) ?? null
  takeUp({ trouble: worst })
  window.clearTimeout(retry)
  if (worst === null) {
    retryMs = FIRST_RETRY_MS
    return
  }
  if (worst === 'newer') return
  retry = window.setTimeout(saveChanged, retryMs)
  retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS)
}

function openPreferences(languages: readonly string[]): void {
  const text = readPreferencesText()
  const { locale, place } = decodePreferences(text)
  chosenLocale = locale
  arePreferencesReadable = text === null || locale !== null || place !== null
  takeUp({ locale: firstLocale(locale, languages), place })
}

function savePreferences(state: State, before: State): void {
  if (state.locale !== before.locale) {
    chosenLocale = state.locale
    // A choice may replace what could not be read; merely going somewhere may not.
    arePreferencesReadable = true
  }
  if (state.trouble === 'newer' || !arePreferencesReadable) return
  writePreferencesText(encodePreferences({ locale: chosenLocale, place: state.place }))
}
