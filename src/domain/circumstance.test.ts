import { describe, expect, it } from 'vitest'
import { changesBy, circumstanceItemId, holds } from './circumstance.ts'
import type { Circumstance, Claim, Condition } from './guide.ts'
import { cardSaying, tinyGuide, tinyItem } from './tinyGuide.test-support.ts'

const ABROAD: Circumstance = {
  id: 'abroad',
  group: 'card',
  question: 'abroad',
  word: 'yes',
  otherwise: 'no',
  title: 'abroad',
  warning: '',
}
const LOST: Circumstance = {
  ...ABROAD,
  id: 'lost-sim',
  question: 'sim',
  word: 'lost',
  otherwise: null,
}

it('[Q1] has a row of its own', () => {
  expect(circumstanceItemId(LOST)).toBe('circumstance.lost-sim')
})

describe('holds', () => {
  it('[Q2] exactly when its answer was given', () => {
    expect(holds(ABROAD, cardSaying({ answers: { abroad: 'yes' } }))).toBe(true)
    expect(holds(LOST, cardSaying({ answers: { sim: 'lost' } }))).toBe(true)
  })

  it.each([{}, { abroad: 'no' }, { abroad: 'unknown' }, { sim: 'lost' }] as const)(
    '[Q2] and not when %j was said',
    (answers) => {
      expect(holds(ABROAD, cardSaying({ answers }))).toBe(false)
    },
  )
})

describe('changesBy', () => {
  const guide = tinyGuide({
    items: [
      tinyItem('documents.identity', { claims: [tinyClaim({ abroad: ['yes'] }), tinyClaim({})] }),
      tinyItem('documents.sim-card', { when: { sim: ['plastic', 'unknown'] } }),
      tinyItem('documents.lost-report', { when: { sim: ['lost'] } }),
      tinyItem('submit.counter.abroad', { station: 'submit', when: { abroad: ['yes'] } }),
      tinyItem('submit.counter.abroad-hk', {
        station: 'submit',
        when: { abroad: ['yes'], numbers: ['hongkong'] },
      }),
      tinyItem('pause.abroad', { station: 'alternative', when: { abroad: ['yes'] } }),
    ],
  })

  it('[Q3] names the lines that come and those that go', () => {
    const { added, dropped } = changesBy(guide, cardSaying({}), LOST)
    expect(added.map(({ id }) => id)).toEqual(['documents.lost-report'])
    expect(dropped.map(({ id }) => id)).toEqual(['documents.sim-card'])
  })

  it('[Q3] is the same whether it holds already or not', () => {
    const not = changesBy(guide, cardSaying({ answers: { sim: 'plastic' } }), LOST)
    expect(changesBy(guide, cardSaying({ answers: { sim: 'lost' } }), LOST)).toEqual(not)
  })

  it('[Q3] heeds every other answer', () => {
    const mainland = changesBy(guide, cardSaying({ answers: { numbers: 'mainland' } }), ABROAD)
    const hongKong = changesBy(guide, cardSaying({ answers: { numbers: 'hongkong' } }), ABROAD)
    expect(mainland.added.map(({ id }) => id)).toEqual(['submit.counter.abroad'])
    expect(hongKong.added.map(({ id }) => id)).toEqual(['submit.counter.abroad', 'submit.counter.abroad-hk'])
  })

  it('[Q3] names what is said besides to a line that stays', () => {
    expect(changesBy(guide, cardSaying({}), ABROAD).claims).toEqual([tinyClaim({ abroad: ['yes'] })])
    expect(changesBy(guide, cardSaying({}), LOST).claims).toEqual([])
  })

  it('[Q3] names nothing that is said to a line which itself comes or goes', () => {
    const claims = [tinyClaim({ sim: ['lost'] })]
    const coming = tinyItem('documents.lost-report', { when: { sim: ['lost'] }, claims })
    const going = tinyItem('documents.sim-card', { when: { sim: ['plastic', 'unknown'] }, claims })
    expect(changesBy(tinyGuide({ items: [coming, going] }), cardSaying({}), LOST).claims).toEqual([])
  })
})

function tinyClaim(when: Condition): Claim {
  return {
    when,
    text: '',
    mark: 'unverified',
    source: null,
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
  }
}
