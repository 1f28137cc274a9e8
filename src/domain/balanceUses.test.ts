import { expect, it } from 'vitest'
import { BALANCE_USES } from './answers.ts'
import { balanceUsesFor } from './balanceUses.ts'
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
