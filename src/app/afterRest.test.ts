import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterRest } from './afterRest.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

it('calls once what is called again and again, when that has ended for so long', () => {
  const act = vi.fn<() => void>()
  const touch = afterRest(800, act)
  touch()
  vi.advanceTimersByTime(700)
  touch()
  touch()
  vi.advanceTimersByTime(799)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(5_000)
  expect(act).toHaveBeenCalledTimes(1)
})

it('calls again after the next', () => {
  const act = vi.fn<() => void>()
  const touch = afterRest(800, act)
  touch()
  vi.advanceTimersByTime(800)
  touch()
  vi.advanceTimersByTime(800)
  expect(act).toHaveBeenCalledTimes(2)
})

it('keeps nothing waiting that was never called', () => {
  const act = vi.fn<() => void>()
  afterRest(800, act)
  vi.advanceTimersByTime(5_000)
  expect(act).not.toHaveBeenCalled()
})
