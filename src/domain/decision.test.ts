import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { DECISIONS } from './answers.ts'
import { withSaid } from './cancellation.ts'
import { ADVICE_REASONS, adviceFor, hindranceTo, isCancelling, isOtherWay, isUndecided } from './decision.ts'
import { cardSaying, SUBMITTED } from './tinyGuide.test-support.ts'

describe('isCancelling', () => {
  it('[D1] holds once cancelling was chosen', () => {
    expect(isCancelling(cardSaying({ answers: { decision: 'cancel' } }))).toBe(true)
  })

  it('[D1] does not hold before, nor on another way', () => {
    expect(isCancelling(cardSaying({}))).toBe(false)
    expect(isCancelling(cardSaying({ answers: { decision: 'port' } }))).toBe(false)
  })

  it('[D1] holds after a submission of either number, whatever is chosen later', () => {
    expect(isCancelling(cardSaying({ answers: { decision: 'keep' }, mainland: SUBMITTED }))).toBe(true)
    expect(isCancelling(cardSaying({ answers: { decision: 'keep' }, hongkong: SUBMITTED }))).toBe(true)
  })

  it('[D1] is one of three: cancelling, another way, or not decided', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const holding = [isCancelling, isOtherWay, isUndecided].filter((each) => each(card))
        expect(holding).toHaveLength(1)
      }),
    )
  })

  it('[D1] no longer holds by a submission that was taken back', () => {
    const card = cardSaying({ answers: { decision: 'keep' }, mainland: SUBMITTED })
    expect(
      isCancelling(withSaid(card, { section: 'mainland', key: 'submission', value: null, by: 'me' })),
    ).toBe(false)
  })
})

describe('adviceFor', () => {
  it.each([
    ['D2', { need: 'elsewhere' }, 'port', ['keeps-number']],
    ['D2', { need: 'elsewhere', plan: 'contract', term: 'over' }, 'port', ['keeps-number']],
    ['D2', { need: 'elsewhere', plan: 'contract', term: 'inside' }, 'port', ['keeps-number', 'inside-term']],
    ['D3', { need: 'codes' }, 'downgrade', ['needs-codes']],
    ['D3', { need: 'codes', term: 'inside' }, 'downgrade', ['needs-codes']],
    ['D3', { need: 'codes', plan: 'prepaid', numbers: 'mainland' }, 'downgrade', ['needs-codes']],
    ['D3', { need: 'codes', plan: 'contract', numbers: 'hongkong' }, 'downgrade', ['needs-codes']],
    ['D13', { need: 'codes', plan: 'prepaid', numbers: 'hongkong' }, 'keep', ['needs-codes-prepaid']],
    [
      'D13',
      { need: 'codes', plan: 'prepaid', numbers: 'hongkong', suspended: 'yes' },
      'keep',
      ['needs-codes-prepaid', 'suspended'],
    ],
    ['D4', { need: 'later', numbers: 'mainland' }, 'pause', ['may-return-mainland']],
    ['D4', { need: 'later', numbers: 'both' }, 'pause', ['may-return-mainland']],
    ['D4', { need: 'later', numbers: 'hongkong' }, 'keep', ['may-return-hongkong']],
    ['D5', {}, 'keep', ['not-sure']],
    ['D5', { need: 'unknown', term: 'inside' }, 'keep', ['not-sure']],
    ['D6', { need: 'none', plan: 'contract', term: 'inside' }, 'keep', ['no-need', 'inside-term']],
    ['D6', { need: 'none', term: 'inside' }, 'keep', ['no-need', 'inside-term']],
    ['D7', { need: 'none' }, 'cancel', ['no-need']],
    ['D7', { need: 'none', plan: 'contract', term: 'over' }, 'cancel', ['no-need']],
    ['D7', { need: 'none', plan: 'contract', numbers: 'hongkong' }, 'cancel', ['no-need']],
    ['D7', { need: 'none', plan: 'prepaid', numbers: 'mainland' }, 'cancel', ['no-need']],
    ['D7', { need: 'none', plan: 'prepaid', numbers: 'both' }, 'cancel', ['no-need']],
    ['D10', { need: 'none', debts: 'open' }, 'cancel', ['no-need', 'debts-first']],
    ['D10', { need: 'elsewhere', debts: 'open' }, 'port', ['keeps-number', 'debts-first']],
    ['D10', { need: 'later', holder: 'someone-else' }, 'pause', ['may-return-mainland', 'other-name']],
    ['D10', { need: 'none', debts: 'none', holder: 'company' }, 'cancel', ['no-need']],
    ['D10', { debts: 'open', holder: 'someone-else' }, 'keep', ['not-sure']],
    ['D7', { need: 'none', plan: 'prepaid', numbers: 'hongkong' }, 'cancel', ['no-need', 'prepaid-hongkong']],
    [
      'D7',
      { need: 'none', plan: 'prepaid', numbers: 'hongkong', suspended: 'yes' },
      'cancel',
      ['no-need', 'suspended'],
    ],
    ['D11', { need: 'later', numbers: 'mainland', suspended: 'yes' }, 'keep', ['suspended']],
    ['D11', { need: 'later', suspended: 'no' }, 'pause', ['may-return-mainland']],
    [
      'D11',
      { need: 'later', numbers: 'hongkong', suspended: 'yes' },
      'keep',
      ['may-return-hongkong', 'suspended'],
    ],
    ['D11', { need: 'none', suspended: 'yes', sim: 'lost' }, 'cancel', ['no-need', 'suspended', 'lost-sim']],
    ['D11', { need: 'codes', sim: 'lost' }, 'downgrade', ['needs-codes', 'lost-sim']],
    ['D11', { sim: 'lost', debts: 'open' }, 'keep', ['not-sure', 'lost-sim']],
    ['D9', { need: 'none', plan: 'prepaid', term: 'inside' }, 'cancel', ['no-need']],
    ['D9', { need: 'elsewhere', plan: 'prepaid', term: 'inside' }, 'port', ['keeps-number']],
  ] as const)('[%s] for %j advises to %s because of %j', (_rule, answers, recommended, reasons) => {
    expect(adviceFor(cardSaying({ answers }))).toEqual({ recommended, reasons })
  })

  it('[D8] gives a way and at least one known reason, whatever was answered', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const { recommended, reasons } = adviceFor(card)
        expect(DECISIONS).toContain(recommended)
        expect(reasons.length).toBeGreaterThan(0)
        for (const reason of reasons) expect(ADVICE_REASONS).toContain(reason)
      }),
    )
  })
})

describe('hindranceTo', () => {
  it.each([
    ['pause', { suspended: 'yes' }, 'paused-already'],
    ['pause', { suspended: 'yes', numbers: 'hongkong' }, 'paused-already'],
    ['pause', { numbers: 'hongkong' }, 'pause-hongkong'],
    ['pause', { numbers: 'both' }, null],
    ['pause', {}, null],
    ['port', { suspended: 'yes' }, 'port-suspended'],
    ['port', { suspended: 'no' }, null],
    ['lapse', { plan: 'contract' }, 'lapse-contract'],
    ['lapse', { plan: 'prepaid', suspended: 'yes' }, null],
    ['lapse', {}, null],
    ['keep', { suspended: 'yes' }, 'no-texts-now'],
    ['downgrade', { suspended: 'yes' }, 'no-texts-now'],
    ['downgrade', { plan: 'prepaid', numbers: 'hongkong' }, 'downgrade-prepaid'],
    ['downgrade', { plan: 'prepaid', numbers: 'hongkong', suspended: 'yes' }, 'downgrade-prepaid'],
    ['downgrade', { plan: 'prepaid', numbers: 'mainland' }, null],
    ['downgrade', { plan: 'contract', numbers: 'hongkong' }, null],
    ['keep', { plan: 'prepaid', numbers: 'hongkong' }, null],
    ['keep', {}, null],
    ['cancel', { suspended: 'yes', plan: 'contract', numbers: 'hongkong' }, null],
  ] as const)('[D12] to %s, for %j, is %s', (way, answers, hindrance) => {
    expect(hindranceTo(way, cardSaying({ answers }))).toBe(hindrance)
  })
})
