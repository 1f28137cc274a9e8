import { describe, expect, it } from 'vitest'
import type { LegAnswers, VerificationWay } from './answers.ts'
import { withSaid, type Mark } from './cancellation.ts'
import { hasReached, isAftercareUnlocked, isFinished, isVerified, STAGES, stageOf } from './lifecycle.ts'
import {
  ACKNOWLEDGED,
  CANCELLING,
  cardSaying,
  EFFECTIVE,
  SETTLED,
  SUBMITTED,
  tinyGuide,
  tinyItem,
} from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({
  items: [
    tinyItem('documents.identity', {}),
    tinyItem('aftercare.sim', { station: 'aftercare' }),
    tinyItem('aftercare.tell-people', { station: 'aftercare', required: false }),
  ],
})
const DONE: Mark = { said: 'done' }

describe('stageOf', () => {
  it('[L1] is preparing with every tick set and nothing submitted', () => {
    const card = cardSaying({
      answers: CANCELLING,
      marks: { 'documents.identity': DONE, 'aftercare.sim': DONE, 'aftercare.tell-people': DONE },
    })
    expect(stageOf(GUIDE, card, 'mainland')).toBe('preparing')
  })

  it('[L1] is preparing when all but the submission is recorded', () => {
    const { receipt, call, settlement } = SETTLED
    expect(stageOfMainland({ receipt, call, settlement })).toBe('preparing')
  })

  it('[L2] is submitted by the report of the person', () => {
    expect(stageOfMainland(SUBMITTED)).toBe('submitted')
  })

  it('[L3] is acknowledged with a receipt', () => {
    expect(stageOfMainland(ACKNOWLEDGED)).toBe('acknowledged')
  })

  it('[L3] is only submitted without a receipt, whatever comes after', () => {
    const { submission, call, settlement } = SETTLED
    expect(stageOfMainland({ submission, call, settlement })).toBe('submitted')
  })

  it('[L4] is effective with one verification that went well', () => {
    expect(stageOfMainland(EFFECTIVE)).toBe('effective')
  })

  it('[L4] is not effective by a settlement alone', () => {
    const { submission, receipt, settlement } = SETTLED
    expect(stageOfMainland({ submission, receipt, settlement })).toBe('acknowledged')
  })

  it('[L5] is settled when the money came to its end and aftercare is open', () => {
    expect(stageOfMainland(SETTLED)).toBe('settled')
  })

  it('[L6] is finished when the required lines of aftercare are settled as well', () => {
    const card = cardSaying({ answers: CANCELLING, mainland: SETTLED, marks: { 'aftercare.sim': DONE } })
    expect(stageOf(GUIDE, card, 'mainland')).toBe('finished')
  })

  it('[L6] is finished when aftercare does not apply', () => {
    const marks: Record<string, Mark> = { 'aftercare.sim': { said: 'not-applicable', reason: 'eSIM' } }
    expect(stageOf(GUIDE, cardSaying({ answers: CANCELLING, mainland: SETTLED, marks }), 'mainland')).toBe(
      'finished',
    )
  })

  it('[L7] falls back when the submission is taken back, and returns with it', () => {
    const card = cardSaying({ answers: CANCELLING, mainland: SETTLED })
    const back = withSaid(card, { section: 'mainland', key: 'submission', value: null, by: 'me' })
    expect(stageOf(GUIDE, back, 'mainland')).toBe('preparing')
    const again = withSaid(back, {
      section: 'mainland',
      key: 'submission',
      value: SUBMITTED.submission,
      by: 'me',
    })
    expect(stageOf(GUIDE, again, 'mainland')).toBe('settled')
  })

  it('[L7] falls back when the receipt, the verification or the settlement is taken back', () => {
    const card = cardSaying({ answers: CANCELLING, mainland: SETTLED })
    const stages = (['receipt', 'call', 'settlement'] as const).map((key) =>
      stageOf(GUIDE, withSaid(card, { section: 'mainland', key, value: null, by: 'me' }), 'mainland'),
    )
    expect(stages).toEqual(['submitted', 'acknowledged', 'effective'])
  })

  it('[L10] is told for each number apart', () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: EFFECTIVE,
      hongkong: SUBMITTED,
    })
    expect(stageOf(GUIDE, card, 'mainland')).toBe('effective')
    expect(stageOf(GUIDE, card, 'hongkong')).toBe('submitted')
  })
})

describe('isFinished', () => {
  const over = { answers: CANCELLING, mainland: SETTLED, marks: { 'aftercare.sim': DONE } }

  it('[L6] holds once every number has come to its end', () => {
    expect(isFinished(GUIDE, cardSaying(over))).toBe(true)
    const both = { ...CANCELLING, numbers: 'both' } as const
    expect(isFinished(GUIDE, cardSaying({ ...over, answers: both, hongkong: SUBMITTED }))).toBe(false)
  })

  it('[L6] does not while it is unknown which numbers there are', () => {
    expect(isFinished(GUIDE, cardSaying({ answers: {} }))).toBe(false)
  })
})

describe('isVerified', () => {
  it.each(['call', 'app', 'bill', 'lookup', 'refund'] as const)('[L4] holds when %s went well', (way) => {
    expect(isVerified(saidOfMainland(way, 'ok'))).toBe(true)
  })

  it('[L4] does not hold without any, with “not yet” or with a problem', () => {
    expect(isVerified({})).toBe(false)
    expect(isVerified(saidOfMainland('call', 'not-yet'))).toBe(false)
    expect(isVerified(saidOfMainland('call', 'problem'))).toBe(false)
  })

  it('[L4] does not hold by a verification that was taken back', () => {
    expect(isVerified({ call: { v: null, n: 2, by: 'me' } })).toBe(false)
  })
})

describe('hasReached', () => {
  it('[L12] holds for the stage itself and every one before it', () => {
    expect(STAGES.filter((goal) => hasReached('acknowledged', goal))).toEqual([
      'preparing',
      'submitted',
      'acknowledged',
    ])
  })
})

describe('isAftercareUnlocked', () => {
  it('[L11] is locked before the number is effective', () => {
    expect(isAftercareUnlocked(GUIDE, cardSaying({ answers: CANCELLING, mainland: ACKNOWLEDGED }))).toBe(
      false,
    )
  })

  it('[L11] opens when the number is effective', () => {
    expect(isAftercareUnlocked(GUIDE, cardSaying({ answers: CANCELLING, mainland: EFFECTIVE }))).toBe(true)
  })

  it('[L11] stays locked while the other number is not effective', () => {
    const answers = { ...CANCELLING, numbers: 'both' } as const
    const one = cardSaying({ answers, mainland: SETTLED, hongkong: ACKNOWLEDGED })
    const both = cardSaying({ answers, mainland: SETTLED, hongkong: EFFECTIVE })
    expect(isAftercareUnlocked(GUIDE, one)).toBe(false)
    expect(isAftercareUnlocked(GUIDE, both)).toBe(true)
  })

  it('[L11] stays locked while the numbers are not known', () => {
    expect(isAftercareUnlocked(GUIDE, cardSaying({ answers: { decision: 'cancel' } }))).toBe(false)
  })
})

function stageOfMainland(mainland: Partial<LegAnswers>) {
  return stageOf(GUIDE, cardSaying({ answers: CANCELLING, mainland }), 'mainland')
}

function saidOfMainland(way: VerificationWay, result: 'ok' | 'not-yet' | 'problem') {
  return cardSaying({ mainland: { [way]: { on: '2026-11-04', result } } }).mainland
}
