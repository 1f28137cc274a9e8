import { describe, expect, it } from 'vitest'
import { wholeNumberOf } from './wholeNumber.ts'

const DAY = { least: 1, most: 31 }

describe('a whole number', () => {
  it.each([
    ['1', 1],
    ['31', 31],
    [' 15 ', 15],
    ['１５', 15],
    ['007', 7],
  ])('[K6] typed as %j is %s', (text, value) => {
    expect(wholeNumberOf(text, DAY)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'not-a-number'],
    ['十五', 'not-a-number'],
    ['1.5', 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['15号', 'not-a-number'],
    ['5-15', 'not-a-number'],
    ['-5', 'negative'],
    ['－５', 'negative'],
    ['0', 'out-of-range'],
    ['32', 'out-of-range'],
    ['9'.repeat(400), 'out-of-range'],
  ] as const)('[K7] typed as %j is refused as %s', (text, problem) => {
    expect(wholeNumberOf(text, DAY)).toEqual({ ok: false, problem })
  })
})
