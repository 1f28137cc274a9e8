import { describe, expect, it } from 'vitest'
import { dateProblemOf } from './dateProblem.ts'

describe('dateProblemOf', () => {
  const limits = { earliest: '2026-11-01', today: '2026-11-24' } as const

  it.each(['2026-11-01', '2026-11-12', '2026-11-24'])(
    '[T3] accepts %s, from the first day to today',
    (text) => {
      expect(dateProblemOf(text, limits)).toBeNull()
    },
  )

  it.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['2026-02-30', 'not-a-day'],
    ['garbage', 'not-a-day'],
    ['2026-11-25', 'future'],
    ['2027-01-01', 'future'],
    ['2026-10-31', 'too-early'],
  ])('[T3] refuses %j as %s', (text, problem) => {
    expect(dateProblemOf(text, limits)).toBe(problem)
  })
})
