import { describe, expect, it } from 'vitest'
import { withSaid } from './cancellation.ts'
import type { Condition } from './guide.ts'
import { concerns, isSubmitted, legItemId, legOfRow, legsOf } from './legs.ts'
import { LEGS, type Leg } from './leg.ts'
import { cardSaying, SUBMITTED } from './tinyGuide.test-support.ts'

describe('legsOf', () => {
  it('[L8] are the numbers the person named, mainland first', () => {
    expect(legsOf(cardSaying({ answers: { numbers: 'both' } }))).toEqual(['mainland', 'hongkong'])
    expect(legsOf(cardSaying({ answers: { numbers: 'mainland' } }))).toEqual(['mainland'])
    expect(legsOf(cardSaying({ answers: { numbers: 'hongkong' } }))).toEqual(['hongkong'])
  })

  it('[L8] are none while the numbers are not known', () => {
    expect(legsOf(cardSaying({}))).toEqual([])
    expect(legsOf(cardSaying({ answers: { numbers: 'unknown' }, mainland: SUBMITTED }))).toEqual([])
  })

  it('[L9] keep a number that was submitted before the answer changed', () => {
    expect(legsOf(cardSaying({ answers: { numbers: 'mainland' }, hongkong: SUBMITTED }))).toEqual([
      'mainland',
      'hongkong',
    ])
  })

  it('[L9] drop it once the submission is taken back', () => {
    const card = cardSaying({ answers: { numbers: 'mainland' }, hongkong: SUBMITTED })
    const back = withSaid(card, { section: 'hongkong', key: 'submission', value: null, by: 'me' })
    expect(legsOf(back)).toEqual(['mainland'])
  })
})

describe('isSubmitted', () => {
  it('[L13] holds once every number is submitted, and not by one of two', () => {
    const both = { numbers: 'both' } as const
    expect(isSubmitted(cardSaying({ answers: { numbers: 'mainland' }, mainland: SUBMITTED }))).toBe(true)
    expect(isSubmitted(cardSaying({ answers: both, mainland: SUBMITTED }))).toBe(false)
    expect(isSubmitted(cardSaying({ answers: both, mainland: SUBMITTED, hongkong: SUBMITTED }))).toBe(true)
  })

  it('[L13] does not hold while the numbers are not known', () => {
    expect(isSubmitted(cardSaying({}))).toBe(false)
  })
})

describe('what is said on a card with two numbers', () => {
  it.each<[Condition, readonly Leg[]]>([
    [{}, LEGS],
    [{ plan: ['prepaid'] }, LEGS],
    [{ numbers: ['mainland', 'both', 'unknown'] }, ['mainland']],
    [{ numbers: ['hongkong', 'both', 'unknown'] }, ['hongkong']],
    [{ numbers: ['mainland', 'hongkong'] }, []],
    [{ numbers: ['both'] }, LEGS],
    [{ numbers: ['both', 'unknown'] }, LEGS],
  ])('[C4] under %j concerns %j', (when, legs) => {
    const card = cardSaying({ answers: { numbers: 'both', plan: 'prepaid' } })
    expect(LEGS.filter((leg) => concerns(when, card, leg))).toEqual(legs)
  })

  it('[C4] is known by the row beside which it stands', () => {
    for (const leg of LEGS) expect(legOfRow(legItemId(leg, 'submit.x'), 'submit.x')).toBe(leg)
    expect(legOfRow('documents.x', 'documents.x')).toBeNull()
  })
})
