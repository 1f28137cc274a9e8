import { describe, expect, it } from 'vitest'
import { checkIdentifier, type FormCheck, type IdentifierKind } from './identifiers.ts'

describe('at its edges', () => {
  it.each([
    ['company', '9135A100M000100Y43', { problem: 'character', at: 5, character: 'A' }],
    ['company', '91A50100M000100Y43', { problem: 'character', at: 3, character: 'A' }],
    ['hkid', 'A12345(4)', { problem: 'length', count: 7 }],
    ['hkid', 'A1A34563', { problem: 'character', at: 3, character: 'A' }],
    ['hkid', 'A12345AB', { problem: 'character', at: 7, character: 'A' }],
    ['home-return', 'H1234HA8900', { problem: 'character', at: 6, character: 'H' }],
    ['hongkong-mobile', '5123+8524567', { problem: 'character', at: 5, character: '+' }],
    ['hongkong-mobile', '8525123456789', { problem: 'length', count: 13 }],
    ['iccid', '88860012345678901234', { problem: 'character', at: 2, character: '8' }],
    ['iccid', '89A60012345678901234', { problem: 'character', at: 3, character: 'A' }],
    ['mainland-id', '11010519491231002', { problem: 'length', count: 17 }],
    ['mainland-id', '01010519491231002X', { problem: 'character', at: 1, character: '0' }],
    ['mainland-id', '1101X519491231002X', { problem: 'character', at: 5, character: 'X' }],
    ['mainland-id', '110105184912310021', { problem: 'date', at: 7 }],
    ['mainland-mobile', '23800138000', { problem: 'character', at: 1, character: '2' }],
    ['mainland-mobile', '138+8600138', { problem: 'character', at: 4, character: '+' }],
    ['mainland-mobile', '861380013800012', { problem: 'character', at: 1, character: '8' }],
  ] as const)('[F25] what is wrong with a %s such as %s is said of its place', (kind, text, remark) => {
    expect(look(text, kind).remarks).toContainEqual(expect.objectContaining(remark))
  })

  it.each([
    ['mainland-mobile', '8613800138000'],
    ['iccid', '898600123456789012F'],
    ['iccid', '8986A012345678901234'],
    ['iccid', '8985F201234567890123'],
    ['iccid', '898520123456789012A'],
    // The first nineteen follow Luhn's rule, the whole does not.
    ['iccid', '89852030000000000090'],
  ] as const)('[F21] a %s such as %s is one', (kind, text) => {
    expect(look(text, kind)).toMatchObject({ verdict: 'ok', remarks: [] })
  })

  it('[F26] a card’s filler at the end is no part of what is held against Luhn’s rule', () => {
    expect(look('8985201234567890123F', 'iccid')).toMatchObject({ remarks: [{ problem: 'check-unsure' }] })
  })

  it('[F21] a company’s code may begin with a letter', () => {
    expect(look('N1350100M000100Y43', 'company')).toMatchObject({ remarks: [{ problem: 'check-unsure' }] })
  })

  it('[F25] the first year of birth is 1850, and the last day is today', () => {
    expect(problemsOf('110105185012310025')).not.toContain('date')
    expect(problemsOf('110105202611240025')).not.toContain('future')
    expect(problemsOf('110105202611250025')).toContain('future')
  })

  it('[F27] of nothing, nothing is said', () => {
    expect(look('  ', 'hkid')).toEqual({ verdict: 'empty', kind: 'hkid', remarks: [] })
  })
})

function look(text: string, chosen: IdentifierKind): FormCheck {
  return checkIdentifier(text, { chosen, today: '2026-11-24' })
}

function problemsOf(text: string) {
  return look(text, 'mainland-id').remarks.map(({ problem }) => problem)
}
