import { afterEach, beforeEach, vi } from 'vitest'

/** Lets it be noon of 24 November 2026, here, in each test that follows; everything but the date goes on as ever. */
export function letItBe24November(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}
