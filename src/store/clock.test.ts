import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf, followDay, instantNow, today } from './clock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the day', () => {
  it('[L10] is the person’s own, from the first minute after midnight to the last before', () => {
    vi.setSystemTime(new Date(2026, 10, 24, 0, 0, 0))
    expect(today()).toBe('2026-11-24')
    vi.setSystemTime(new Date(2026, 10, 24, 23, 59, 59))
    expect(today()).toBe('2026-11-24')
    vi.setSystemTime(new Date(2026, 10, 25, 0, 0, 0))
    expect(today()).toBe('2026-11-25')
  })

  it('has two digits for month and day', () => {
    expect(dayOf(new Date(2027, 0, 5, 12))).toBe('2027-01-05')
  })

  it('[L09] is right a hundred years on', () => {
    expect(dayOf(new Date(2126, 1, 28, 12))).toBe('2126-02-28')
  })

  it.each([
    new Date(1970, 0, 1),
    new Date(1999, 11, 31),
    new Date(3000, 0, 1),
    new Date(NaN),
    new Date(8.64e15),
  ])('[S15] is a day that can be entered even where the clock says %s', (instant) => {
    expect(dayOf(instant)).toBe('2026-01-01')
  })
})

it('an instant is written for every time zone alike', () => {
  vi.setSystemTime('2026-11-24T08:00:00.000Z')
  expect(instantNow()).toBe('2026-11-24T08:00:00.000Z')
})

describe('following the day', () => {
  it('[N7.1] looks again each minute', () => {
    const changed = vi.fn<() => void>()
    const stop = followDay(changed)
    vi.advanceTimersByTime(59_999)
    expect(changed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })

  it('[N7.1] looks again when the page is looked at again', () => {
    const changed = vi.fn<() => void>()
    const stop = followDay(changed)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })

  it('looks no more once nobody asks', () => {
    const changed = vi.fn<() => void>()
    followDay(changed)()
    document.dispatchEvent(new Event('visibilitychange'))
    vi.advanceTimersByTime(600_000)
    expect(changed).not.toHaveBeenCalled()
  })
})
