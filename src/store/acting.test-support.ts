import type { Cancellation, Registers } from '#domain/cancellation.ts'
import { afterEach, beforeEach, vi } from 'vitest'
import { dismissOffer, takeUp } from './cards.ts'
import { INITIAL_STATE, store } from './store.ts'

/** What is said of a line that is done. */
export const DONE = { said: 'done' } as const

/** The day on which all of this is said. */
export const DAY = '2026-11-24'

/** Lets every test of a file begin on that day with nothing said and nothing to take back. */
export function beginEachAnew(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] })
    takeUp(INITIAL_STATE)
    dismissOffer()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}

/** The card as the store has it now. */
export function card(id: string): Cancellation {
  const found = store.getState().cards[id]
  if (found === undefined) throw new Error(`no card ${id}`)
  return found
}

/** The words alone, without counters and writers. */
export function saidOf({
  answers,
  marks,
  notes,
  bindings,
  ownServices,
  mainland,
  hongkong,
}: Cancellation): unknown {
  const sections: Readonly<Record<string, Registers<Record<string, unknown>>>> = {
    answers,
    marks,
    notes,
    bindings,
    ownServices,
    mainland,
    hongkong,
  }
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      name,
      Object.fromEntries(Object.entries(section).map(([key, kept]) => [key, kept?.v])),
    ]),
  )
}
