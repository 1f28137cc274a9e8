import type { CancellationId } from '#domain/cancellation.ts'
import { takeUp } from './cards.ts'
import { saveChanged } from './saving.ts'
import { takeUpFromDisk } from './tabs.ts'
import { rawTexts, setAside } from './savedCopy.ts'
import { store } from './store.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { instantNow } from './clock.ts'

/** Everything a person can take away: each kept text exactly as stored, and each card as it stands in memory. */
export function rescueText(): string {
  const cards = Object.values(store.getState().cards).map((card) => encodeCard(card, instantNow()))
  return JSON.stringify({ app: 'xiaoka', stored: rawTexts(), inMemory: cards }, null, 1)
}

/** Keeps an unreadable text under another key and lets the app go on with what the second copy has of it; tells whether that worked. */
export function setUnreadableAside(id: CancellationId): boolean {
  // Another tab may have put it right meanwhile; what can be read is not set aside.
  takeUpFromDisk(id)
  if (!store.getState().unreadable.some((each) => each.id === id)) return true
  if (setAside(id) !== 'written') return false
  takeUp({ unreadable: store.getState().unreadable.filter((each) => each.id !== id) })
  saveChanged()
  void takeUpSecondCopy()
  return true
}

async function takeUpSecondCopy(): Promise<void> {
  try {
    const { takeUpMirror } = await import('./secondCopy.ts')
    await takeUpMirror()
  } catch {
    // Without its script the next start looks there.
  }
}
