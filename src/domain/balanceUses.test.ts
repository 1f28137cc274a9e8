import { expect, it } from 'vitest'
import { BALANCE_USES, SETTLEMENT_KINDS, VERIFICATION_WAYS } from './answers.ts'
import { balanceUsesFor, isRefundHeldOut, settlementKindsFor, verificationWaysFor } from './balanceUses.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

const STORED_VALUE = { numbers: 'hongkong', plan: 'prepaid' } as const

it('[R1] holds out no refund to a prepaid Hong Kong card [N4.4]', () => {
  expect(balanceUsesFor(cardSaying({ answers: STORED_VALUE }))).toEqual(['move', 'spend', 'forfeit'])
})

it('[R1] keeps in sight a refund that was already chosen', () => {
  const card = cardSaying({ answers: { ...STORED_VALUE, balanceUse: 'refund' } })
  expect(balanceUsesFor(card)).toEqual(BALANCE_USES)
})

it.each([
  {},
  { numbers: 'hongkong' },
  { plan: 'prepaid' },
  { numbers: 'hongkong', plan: 'contract' },
  { numbers: 'mainland', plan: 'prepaid' },
  { numbers: 'both', plan: 'prepaid' },
] as const)('[R1] holds out every use to a card of which %j is said', (answers) => {
  expect(balanceUsesFor(cardSaying({ answers }))).toEqual(BALANCE_USES)
})

it.each([
  [STORED_VALUE, false],
  [{ ...STORED_VALUE, balanceUse: 'spend' }, false],
  [{ ...STORED_VALUE, balanceUse: 'refund' }, true],
  [{ numbers: 'hongkong', plan: 'contract' }, true],
  [{}, true],
] as const)('[R2] a refund is held out to a card of which %j is said: %s', (answers, isHeldOut) => {
  const card = cardSaying({ answers })
  expect(isRefundHeldOut(card)).toBe(isHeldOut)
  expect(verificationWaysFor(card, 'hongkong').includes('refund')).toBe(isHeldOut)
  expect(settlementKindsFor(card, 'hongkong').includes('refunded')).toBe(isHeldOut)
})

it('[R2] where none is held out, every other way and every other end stays', () => {
  const card = cardSaying({ answers: STORED_VALUE })
  expect(verificationWaysFor(card, 'hongkong')).toEqual(VERIFICATION_WAYS.filter((way) => way !== 'refund'))
  expect(settlementKindsFor(card, 'hongkong')).toEqual(SETTLEMENT_KINDS.filter((kind) => kind !== 'refunded'))
})

it('[R2] what was recorded of a refund stays in sight', () => {
  const card = cardSaying({
    answers: STORED_VALUE,
    hongkong: {
      refund: { on: '2026-11-20', result: 'ok' },
      settlement: { on: '2026-11-20', kind: 'refunded' },
    },
  })
  expect(verificationWaysFor(card, 'hongkong')).toContain('refund')
  expect(settlementKindsFor(card, 'hongkong')).toContain('refunded')
})
