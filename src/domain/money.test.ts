import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyFor, moneyOf } from './money.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

describe('moneyOf', () => {
  it.each([
    ['0', 0],
    ['12', 1200],
    ['12.3', 1230],
    ['12.30', 1230],
    ['12.03', 1203],
    ['0.07', 7],
    ['1.10', 110],
    ['1000000', 100_000_000],
    ['1000000.00', 100_000_000],
  ])('[K1] reads %s as %i hundredths', (text, cents) => {
    expect(moneyOf(text, 'HKD')).toEqual({ ok: true, money: { cents, currency: 'HKD' } })
  })

  it('[K1] reads back every amount it allows, without rounding', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), fc.constantFrom('CNY', 'HKD'), (cents, currency) => {
        const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
        expect(moneyOf(text, currency)).toEqual({ ok: true, money: { cents, currency } })
      }),
    )
  })

  it.each([
    ['１２．５', 1250],
    ['12。5', 1250],
    [' 1 234.50 ', 123_450],
    ['1,234.50', 123_450],
    ['1，234', 123_400],
    ['12\u00a0345\n', 1_234_500],
  ])('[K2] accepts %j as people type it', (text, cents) => {
    expect(moneyOf(text, 'CNY')).toEqual({ ok: true, money: { cents, currency: 'CNY' } })
  })

  it.each([
    '',
    ' ',
    'abc',
    '1.234',
    '1.',
    '.5',
    '1.2.3',
    '1e5',
    '12元',
    'x12',
    '0x10',
    'NaN',
    'Infinity',
    '+5',
  ])('[K3] refuses %j', (text) => {
    expect(moneyOf(text, 'CNY')).toEqual({ ok: false, problem: 'not-an-amount' })
  })

  it.each(['-1', '−1', '–1', '－1', ' - 1'])('[K4] refuses %j as negative', (text) => {
    expect(moneyOf(text, 'CNY')).toEqual({ ok: false, problem: 'negative' })
  })

  it('[K3] does not take a minus behind the digits for a negative amount', () => {
    expect(moneyOf('1-', 'CNY')).toEqual({ ok: false, problem: 'not-an-amount' })
  })

  it.each(['1000000.01', '1000001', '9'.repeat(400)])(
    '[K5] refuses more than a million, as in %s',
    (text) => {
      expect(moneyOf(text, 'CNY')).toEqual({ ok: false, problem: 'too-large' })
    },
  )
})

describe('currencyFor', () => {
  it('asks in the currency that was said before', () => {
    const card = cardSaying({ answers: { numbers: 'hongkong' } })
    expect(currencyFor(card, { cents: 1, currency: 'CNY' })).toBe('CNY')
  })

  it.each([
    ['hongkong', 'HKD'],
    ['mainland', 'CNY'],
    ['both', 'HKD'],
    ['unknown', 'CNY'],
  ] as const)('asks about %s in %s where nothing was said', (numbers, currency) => {
    expect(currencyFor(cardSaying({ answers: { numbers } }), null)).toBe(currency)
  })
})
