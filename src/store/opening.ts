import { takeUp, takeUpCard } from './cards.ts'
import { followAdoptions } from './adoptions.ts'
import { askForDurability } from './browser.ts'
import { fetchDecoder } from './decoder.ts'
import { keepPreferences, openPreferences } from './keptPreferences.ts'
import { readCardTexts, readPreferencesText } from './savedCopy.ts'
import { mirrorWith, noteOnDisk, saveChanged } from './saving.ts'
import { store, type State, type UnreadableCopy } from './store.ts'
import { followTabs, settleWithOtherTabs } from './tabs.ts'

/** Reads what this browser keeps into the store; what cannot be read stays where it is and is reported. Rejects when the script that reads it cannot be had. */
export async function openSavedCopy(languages: readonly string[]): Promise<void> {
  const texts = readCardTexts()
  const isFirstVisit = (texts === null || texts.length === 0) && readPreferencesText() === null
  const decoder = isFirstVisit ? null : await fetchDecoder()
  openPreferences(languages, decoder)
  if (texts === null) return takeUp({ trouble: 'blocked' })
  if (decoder === null) return
  const unreadable: UnreadableCopy[] = []
  const saved: string[] = []
  let repairs = 0
  for (const { id, text } of texts) {
    const decoded = decoder.decodeCardOf(id, text)
    if (!decoded.ok) {
      unreadable.push({ id, problem: decoded.problem })
      continue
    }
    noteOnDisk(decoded.cancellation, text)
    takeUpCard(decoded.cancellation)
    repairs += decoded.repairs
    if (decoded.savedAt !== null) saved.push(decoded.savedAt)
  }
  const newer = unreadable.some((each) => each.problem === 'newer')
  takeUp({ unreadable, repairs, savedAt: saved.toSorted().at(-1) ?? null, trouble: newer ? 'newer' : null })
}

/** From now on writes every change before the act that made it returns, follows other tabs, and keeps a state of each day. */
export function keepSaved(): void {
  store.subscribe((state, before) => {
    if (state.cards !== before.cards) {
      saveChanged()
      for (const card of changedCards(state, before)) settleWithOtherTabs(card)
    }
    keepPreferences(state, before)
  })
  window.addEventListener('beforeunload', (event) => {
    const state = store.getState()
    const isAtRisk = !state.keeps || state.trouble === 'blocked' || state.trouble === 'no-room'
    // Leaving now would lose words; the browser asks in its own.
    if (isAtRisk && hasCards(state)) event.preventDefault()
  })
  followTabs()
  followAdoptions()
  askOnceDecided()
  void keepSecondCopies()
}

function changedCards(state: State, before: State): readonly string[] {
  return Object.keys(state.cards).filter((id) => state.cards[id] !== before.cards[id])
}

// Fetched after the first screen, which must not wait for it.
async function keepSecondCopies(): Promise<void> {
  try {
    // A first visit has nothing to copy until there is a card.
    const { readMirror } = await import('./mirror.ts')
    if (!hasCards(store.getState()) && (await readMirror()).length === 0) await untilFirstCard()
    // From now on there is something for another tab to change, and for this one to read again.
    const [{ mirrorText, takeUpMirror, keepStateOfDay }] = await Promise.all([
      import('./secondCopy.ts'),
      fetchDecoder(),
    ])
    await takeUpMirror()
    const { keeps, trouble } = store.getState()
    // What a newer version put into the second copy is not ours to replace either.
    if (!keeps || trouble === 'newer') return
    mirrorWith(mirrorText)
    await keepStateOfDay()
  } catch {
    // Without its script there is one copy, as where there is no database; saving goes on.
  }
}

function hasCards({ cards }: State): boolean {
  return Object.keys(cards).length > 0
}

/** Resolves when there is a card. */
export async function untilFirstCard(): Promise<void> {
  if (hasCards(store.getState())) return
  await new Promise<void>((resolve) => {
    const stop = store.subscribe((state) => {
      if (!hasCards(state)) return
      stop()
      resolve()
    })
  })
}

// A decision is the first thing worth keeping for weeks; some browsers ask the person, so not before.
function askOnceDecided(): void {
  const stop = store.subscribe((state, before) => {
    const hasDecided = Object.values(state.cards).some(
      (card) => card.answers.decision !== before.cards[card.id]?.answers.decision,
    )
    if (!hasDecided || !state.keeps) return
    stop()
    void askForDurability()
  })
}
