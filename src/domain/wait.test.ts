import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, LegAnswers } from './answers.ts'
import type { Cancellation } from './cancellation.ts'
import { anyCancellation, anyDay } from './anyCancellation.test-support.ts'
import {
  ACKNOWLEDGED,
  CANCELLING,
  cardSaying,
  EFFECTIVE,
  SETTLED,
  SUBMITTED,
} from './tinyGuide.test-support.ts'
import {
  earliestPromise,
  effectiveSince,
  keepSimUntil,
  offersEscalation,
  promiseProblemOf,
  waitsOf,
} from './wait.ts'

const TODAY = '2026-11-24'

describe('what is waited for', () => {
  it('[W1] is nothing before a submission, whatever was promised', () => {
    expect(waitsAfter({ promisedBy: '2026-12-01', refundBy: '2026-12-01' })).toEqual([])
  })

  it.each([SUBMITTED, ACKNOWLEDGED])(
    '[W1] is the review since the submission, until a verification went well',
    (said) => {
      expect(waitsAfter({ ...said, promisedBy: '2026-12-01' })).toEqual([
        {
          leg: 'mainland',
          kind: 'review',
          since: '2026-11-02',
          until: '2026-12-01',
          days: 22,
          daysLeft: 7,
          daysLate: 0,
        },
      ])
    },
  )

  it.each([
    [EFFECTIVE, []],
    [{ ...EFFECTIVE, refundBy: '2026-12-01' }, ['refund']],
  ] as const)('[R2] is no refund of stored value, unless a day was named for it: %j', (hongkong, kinds) => {
    const card = cardSaying({ answers: { ...CANCELLING, numbers: 'hongkong', plan: 'prepaid' }, hongkong })
    expect(kindsOf(card)).toEqual(kinds)
  })

  it('[W1] is still the review when a verification went well but there is no receipt', () => {
    expect(waitsAfter({ ...SUBMITTED, call: { on: '2026-11-04', result: 'ok' } })[0]?.kind).toBe('review')
  })

  it('[W2] is the last bill and the refund from the first verification that went well', () => {
    const waits = waitsAfter({
      ...EFFECTIVE,
      app: { on: '2026-11-03', result: 'ok' },
      bill: { on: '2026-11-02', result: 'not-yet' },
    })
    expect(waits.map(({ kind, since }) => [kind, since])).toEqual([
      ['last-bill', '2026-11-03'],
      ['refund', '2026-11-03'],
    ])
  })

  it('[W2] is nothing once the money is settled', () => {
    expect(waitsAfter(SETTLED)).toEqual([])
  })

  it.each<[string, Partial<LegAnswers>, Partial<Answers>, string[]]>([
    ['the bill was zero', { bill: { on: '2026-11-20', result: 'ok' } }, {}, ['refund']],
    [
      'the bill had a problem',
      { bill: { on: '2026-11-20', result: 'problem' } },
      {},
      ['last-bill', 'refund'],
    ],
    ['the refund came', { refund: { on: '2026-11-20', result: 'ok' } }, {}, ['last-bill']],
    ['the card is prepaid', {}, { plan: 'prepaid' }, ['refund']],
    ['the balance is spent', {}, { balanceUse: 'spend' }, ['last-bill']],
    ['the balance is given up', {}, { balanceUse: 'forfeit' }, ['last-bill']],
    ['the balance is nothing', {}, { balance: { cents: 0, currency: 'CNY' } }, ['last-bill']],
    [
      'a refund is promised all the same',
      { refundBy: '2026-12-01' },
      { balanceUse: 'spend' },
      ['last-bill', 'refund'],
    ],
  ])('[W2] when %s', (_case, said, answers, kinds) => {
    expect(waitsAfter({ ...EFFECTIVE, ...said }, answers).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('[W2] is a refund again whose receipt, or what was left, was said and withdrawn', () => {
    const said = { answers: CANCELLING, mainland: { ...EFFECTIVE, refund: EFFECTIVE.call } }
    expect(kindsOf(cardSaying(said))).toEqual(['last-bill'])
    expect(kindsOf(withdrawn(said, 'refund'))).toEqual(['last-bill', 'refund'])
    const card = cardSaying({ answers: CANCELLING, mainland: EFFECTIVE })
    const balance = { v: null, n: 2, by: 'me' }
    expect(kindsOf({ ...card, answers: { ...card.answers, balance } })).toEqual(['last-bill', 'refund'])
  })

  it('[W3] is a refund before the number has stopped when a day was named for it', () => {
    expect(waitsAfter({ ...SUBMITTED, refundBy: '2026-12-24' }).at(-1)).toMatchObject({
      kind: 'refund',
      since: '2026-11-02',
      daysLeft: 30,
    })
  })

  it('[W4] ends with the first bill after the number has stopped', () => {
    expect(waitsAfter(EFFECTIVE, { billDay: 4 })[0]).toMatchObject({
      kind: 'last-bill',
      until: '2026-12-04',
      daysLeft: 10,
    })
    expect(waitsAfter(EFFECTIVE, { billDay: 5 })[0]).toMatchObject({ until: '2026-11-05', daysLate: 19 })
    expect(waitsAfter(EFFECTIVE)[0]).toMatchObject({ until: null, daysLeft: 0, daysLate: 0 })
  })

  it('[W1] is counted for each of two numbers apart', () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: EFFECTIVE,
      hongkong: SUBMITTED,
    })
    expect(waitsOf(card, TODAY).map(({ leg, kind }) => `${leg} ${kind}`)).toEqual([
      'mainland last-bill',
      'mainland refund',
      'hongkong review',
    ])
  })
})

describe('the days', () => {
  it.each([
    ['2026-11-25', 1, 0],
    ['2026-11-24', 0, 0],
    ['2026-11-23', 0, 1],
    ['2026-11-02', 0, 22],
  ] as const)('[W5] of a promise for %s are %s left and %s late', (promisedBy, daysLeft, daysLate) => {
    expect(waitsAfter({ ...SUBMITTED, promisedBy })[0]).toMatchObject({ daysLeft, daysLate })
  })

  it('[W5] across the end of a leap February are counted as the calendar has them', () => {
    const submission = { channel: 'online', on: '2028-02-28' } as const
    const card = cardSaying({ answers: CANCELLING, mainland: { submission, promisedBy: '2028-02-29' } })
    expect(waitsOf(card, '2028-03-01')[0]).toMatchObject({ days: 2, daysLate: 1 })
  })

  it('[W5] are never negative, nor late and left at once', () => {
    fc.assert(
      fc.property(anyCancellation, anyDay, (card, today) => {
        for (const { days, daysLeft, daysLate } of waitsOf(card, today)) {
          expect(Math.min(days, daysLeft, daysLate)).toBeGreaterThanOrEqual(0)
          expect(daysLeft * daysLate).toBe(0)
        }
      }),
    )
  })

  it('[W6] of effect are the earliest verification that went well', () => {
    const said = { ...EFFECTIVE, app: { on: '2026-11-09', result: 'ok' } } as const
    expect(effectiveSince(cardSaying({ mainland: said }).mainland)).toBe('2026-11-04')
    expect(effectiveSince(cardSaying({ mainland: ACKNOWLEDGED }).mainland)).toBeNull()
    expect(effectiveSince(cardSaying({}).mainland)).toBeNull()
  })
})

describe('a promised day', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['2026-11-02', null],
    ['2027-11-02', null],
    ['2026-11-01', 'too-early'],
    ['2026-02-31', 'not-a-day'],
    ['2026-11', 'not-a-day'],
    ['soon', 'not-a-day'],
  ])('[W7] typed as %j has the problem %j', (text, problem) => {
    expect(promiseProblemOf(text, '2026-11-02')).toBe(problem)
  })

  it('[W7] is at the earliest the day of the submission', () => {
    expect(earliestPromise(cardSaying({ mainland: SUBMITTED }), 'mainland')).toBe('2026-11-02')
    expect(earliestPromise(cardSaying({}), 'mainland')).toBe('2026-11-01')
    expect(earliestPromise(withdrawn({ mainland: SUBMITTED }, 'submission'), 'mainland')).toBe('2026-11-01')
  })
})

describe('complaining', () => {
  const problem = { on: '2026-11-20', result: 'problem' } as const
  it.each<[Partial<LegAnswers>, boolean]>([
    [{ ...ACKNOWLEDGED }, false],
    [{ ...ACKNOWLEDGED, call: problem }, false],
    [{ ...ACKNOWLEDGED, call: problem, app: { ...problem, result: 'not-yet' } }, false],
    [{ ...ACKNOWLEDGED, call: problem, app: problem }, true],
    [{ ...EFFECTIVE, bill: problem, refund: problem }, true],
    [{ call: problem, app: problem }, false],
  ])('[W8] is offered when two ways of verifying a submitted number show a problem', (said, offered) => {
    expect(offersEscalation(cardSaying({ mainland: said }), 'mainland')).toBe(offered)
    expect(offersEscalation(cardSaying({ mainland: said }), 'hongkong')).toBe(false)
  })

  it('[W8] is not offered for a problem that was withdrawn', () => {
    const said = { ...ACKNOWLEDGED, call: problem, app: problem }
    expect(offersEscalation(withdrawn({ mainland: said }, 'app'), 'mainland')).toBe(false)
  })
})

describe('the SIM', () => {
  it('[W9] is kept until the last day anything is waited for', () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: { ...SUBMITTED, promisedBy: '2026-12-09', refundBy: '2026-12-24' },
      hongkong: { ...SUBMITTED, promisedBy: '2026-12-10' },
    })
    expect(keepSimUntil(card, TODAY)).toBe('2026-12-24')
    expect(keepSimUntil(cardSaying({ mainland: SUBMITTED }), TODAY)).toBeNull()
  })

  it('[W9] is kept until the last day known, although another wait has no day', () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: { ...SUBMITTED, promisedBy: '2026-12-09' },
      hongkong: SUBMITTED,
    })
    expect(keepSimUntil(card, TODAY)).toBe('2026-12-09')
  })
})

function withdrawn(
  words: Parameters<typeof cardSaying>[0],
  answer: 'submission' | 'app' | 'refund',
): Cancellation {
  const card = cardSaying(words)
  return { ...card, mainland: { ...card.mainland, [answer]: { v: null, n: 2, by: 'me' } } }
}

function kindsOf(card: Cancellation) {
  return waitsOf(card, TODAY).map(({ kind }) => kind)
}

function waitsAfter(mainland: Partial<LegAnswers>, answers: Partial<Answers> = {}) {
  return waitsOf(cardSaying({ answers: { ...CANCELLING, ...answers }, mainland }), TODAY)
}
