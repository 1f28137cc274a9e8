import type { CancellationId } from '#domain/cancellation.ts'
import { addsTo, merge } from '#domain/merge.ts'
import { decodeCardOf } from '#snapshot/decode.ts'
import { takeUp, takeUpCard } from './cards.ts'
import { withoutExample } from '#domain/ownCards.ts'
import { eraseBackups, keepDailyBackup } from './backups.ts'
import { instantNow } from './clock.ts'
import { mirrorCard, readMirror } from './mirror.ts'
import { store } from './store.ts'

/** Puts a card's text into the second copy; while one is being put there, only the latest of those that follow counts. */
export function mirrorText(id: CancellationId, text: string): void {
  const isUnderWay = waiting.has(id)
  waiting.set(id, text)
  if (!isUnderWay) void mirrorWaiting(id)
}

/** Takes up what only the second copy still knows, as after a kill of the browser; the first screen does not wait for it. */
export async function takeUpMirror(): Promise<void> {
  for (const { id, text } of await readMirror()) {
    const decoded = decodeCardOf(id, text)
    if (!decoded.ok) {
      if (decoded.problem === 'newer') takeUp({ trouble: 'newer' })
      continue
    }
    const mine = store.getState().cards[id]
    const isUnreadable = store.getState().unreadable.some((each) => each.id === id)
    if (isUnreadable) continue
    if (mine === undefined) takeUpCard(decoded.cancellation)
    else if (addsTo(decoded.cancellation, mine)) takeUpCard(merge(mine, decoded.cancellation))
  }
}

/** Keeps the first state of each day of use as a backup. */
export async function keepStateOfDay(): Promise<void> {
  const { cards, keeps } = store.getState()
  if (keeps) await keepDailyBackup(withoutExample(Object.values(cards)), instantNow())
}

const waiting = new Map<CancellationId, string>()

async function mirrorWaiting(id: CancellationId): Promise<void> {
  for (let text = waiting.get(id); text !== undefined; text = nextText(id, text)) {
    // oxlint-disable-next-line no-await-in-loop -- each text replaces the one before it
    const result = await mirrorCard(id, text)
    // oxlint-disable-next-line no-await-in-loop -- the same text is tried again, after room was made where that was the trouble
    if (result === 'failed' || (result === 'no-room' && (await eraseBackups()))) await mirrorCard(id, text)
  }
  waiting.delete(id)
}

function nextText(id: CancellationId, mirrored: string): string | undefined {
  const latest = waiting.get(id)
  return latest === mirrored ? undefined : latest
}
