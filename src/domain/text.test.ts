import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOneLine, isFourDigits, LONGEST_NAME, LONGEST_NOTE, textProblemOf } from './text.ts'

describe('textProblemOf', () => {
  it.each(['', '   ', '\n\t', '　'])('[X1] finds %j empty', (text) => {
    expect(textProblemOf(text, 5)).toBe('empty')
  })

  it('[X2] accepts from one character to as many as allowed', () => {
    expect(textProblemOf('一', 5)).toBeNull()
    expect(textProblemOf('一二三四五', 5)).toBeNull()
  })

  it('[X2] refuses one character more', () => {
    expect(textProblemOf('一二三四五六', 5)).toBe('too-long')
  })

  it('[X2] does not count outer blanks, but inner ones', () => {
    expect(textProblemOf('  一二三四五\n', 5)).toBeNull()
    expect(textProblemOf('一二 三四五', 5)).toBe('too-long')
  })

  it('[X2] counts an emoji of one character once', () => {
    expect(textProblemOf('😀😀😀😀😀', 5)).toBeNull()
    expect(textProblemOf('😀😀😀😀😀😀', 5)).toBe('too-long')
  })

  it('[X2] allows names of 40 and notes of 2000 characters', () => {
    expect(textProblemOf('字'.repeat(40), LONGEST_NAME)).toBeNull()
    expect(textProblemOf('字'.repeat(41), LONGEST_NAME)).toBe('too-long')
    expect(textProblemOf('字'.repeat(2000), LONGEST_NOTE)).toBeNull()
    expect(textProblemOf('字'.repeat(2001), LONGEST_NOTE)).toBe('too-long')
  })
})

describe('inOneLine', () => {
  it('[J15] leaves a text on one line that reads one way', () => {
    expect(inOneLine('  甲\r\n乙\t\u202E丙\u2069  ')).toBe('甲 乙 丙')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inOneLine(text)).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]/)
      }),
    )
  })
})

describe('isFourDigits', () => {
  it.each(['0000', '0012', '9876', '１２３４', ' 0012\u3000', '00１２'])('[X3] holds for %j', (text) => {
    expect(isFourDigits(text)).toBe(true)
  })

  it.each(['', ' ', '123', '12345', '12 34', '12a4', '一二三四', '１２３', '²³⁴⁵x', '-123', '1.23'])(
    '[X3] does not hold for %j',
    (text) => {
      expect(isFourDigits(text)).toBe(false)
    },
  )
})
