import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { type Mark } from './cancellation.ts'
import { nextStepOf } from './nextStep.ts'
import {
  ACKNOWLEDGED,
  CANCELLING,
  cardSaying,
  EFFECTIVE,
  SETTLED,
  SUBMITTED,
  tinyGuide,
  tinyItem,
  tinyQuestion,
} from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({
  questions: [tinyQuestion('numbers', {})],
  items: [
    tinyItem('keep.note-cost', { station: 'alternative', when: { decision: ['keep'] } }),
    tinyItem('keep.stay-alive', { station: 'alternative', when: { decision: ['keep'] }, required: false }),
    tinyItem('backup.calls', { station: 'backup' }),
    tinyItem('documents.contact', { required: false }),
    tinyItem('documents.identity', {}),
    tinyItem('aftercare.sim', { station: 'aftercare' }),
  ],
})
const DONE: Mark = { said: 'done' }
const READY = { 'documents.identity': DONE, 'backup.calls': DONE }
const BOTH = { ...CANCELLING, numbers: 'both' } as const satisfies Partial<Answers>

describe('nextStepOf before a decision', () => {
  it('[N1] is to decide', () => {
    expect(nextStepOf(GUIDE, cardSaying({}))).toEqual({ kind: 'decide' })
    expect(nextStepOf(GUIDE, cardSaying({ answers: { numbers: 'both' } }))).toEqual({ kind: 'decide' })
  })
})

describe('nextStepOf on another way', () => {
  it('[N2] is the first open line of that way', () => {
    const card = cardSaying({ answers: { decision: 'keep' } })
    expect(nextStepOf(GUIDE, card)).toEqual({ kind: 'alternative', item: 'keep.note-cost' })
  })

  it('[N2] goes on to the next open line, optional or not', () => {
    const card = cardSaying({ answers: { decision: 'keep' }, marks: { 'keep.note-cost': DONE } })
    expect(nextStepOf(GUIDE, card)).toEqual({ kind: 'alternative', item: 'keep.stay-alive' })
  })

  it('[N2] is none once all lines are settled', () => {
    const marks: Record<string, Mark> = {
      'keep.note-cost': DONE,
      'keep.stay-alive': { said: 'not-applicable', reason: '月费' },
    }
    const card = cardSaying({ answers: { decision: 'keep' }, marks })
    expect(nextStepOf(GUIDE, card)).toEqual({ kind: 'alternative', item: null })
  })
})

describe('nextStepOf before the gate', () => {
  it('[N3] is the first required open line in the order of the line', () => {
    const card = cardSaying({ answers: CANCELLING })
    expect(nextStepOf(GUIDE, card)).toMatchObject({ kind: 'settle', check: { id: 'documents.identity' } })
  })

  it('[N3] goes on to the next open line', () => {
    const card = cardSaying({ answers: CANCELLING, marks: { 'documents.identity': DONE } })
    expect(nextStepOf(GUIDE, card)).toMatchObject({ kind: 'settle', check: { id: 'backup.calls' } })
  })

  it('[N3] is the question which numbers the card carries while that is not known', () => {
    const card = cardSaying({ answers: { decision: 'cancel' }, marks: READY })
    expect(nextStepOf(GUIDE, card)).toMatchObject({ kind: 'settle', check: { id: 'decide.numbers' } })
  })

  it('[N9] passes over a line whose risk is accepted, to the next one and then to the submission', () => {
    const marks = { 'documents.identity': DONE }
    const overrides = { 'backup.calls': '手机坏了' }
    expect(nextStepOf(GUIDE, cardSaying({ answers: CANCELLING, overrides }))).toMatchObject({
      check: { id: 'documents.identity' },
    })
    expect(nextStepOf(GUIDE, cardSaying({ answers: CANCELLING, marks, overrides }))).toMatchObject({
      kind: 'leg',
      station: 'submit',
    })
  })

  it('[N8] is to decide when nothing is open and no number is known', () => {
    const card = cardSaying({ answers: { decision: 'cancel' } })
    expect(nextStepOf(tinyGuide({}), card)).toEqual({ kind: 'decide' })
  })
})

describe('nextStepOf behind the gate', () => {
  it('[N4] is to submit once nothing required is open', () => {
    const card = cardSaying({ answers: CANCELLING, marks: READY })
    expect(nextStepOf(GUIDE, card)).toEqual({
      kind: 'leg',
      leg: 'mainland',
      stage: 'preparing',
      station: 'submit',
    })
  })

  it('[N4] is to submit the other number before following the first up', () => {
    const card = cardSaying({ answers: BOTH, marks: READY, mainland: SUBMITTED })
    expect(nextStepOf(GUIDE, card)).toEqual({
      kind: 'leg',
      leg: 'hongkong',
      stage: 'preparing',
      station: 'submit',
    })
  })

  it('[N5] is what keeps the gate shut while the other number is not submitted', () => {
    const card = cardSaying({ answers: BOTH, marks: { 'documents.identity': DONE }, mainland: SUBMITTED })
    expect(nextStepOf(GUIDE, card)).toMatchObject({ kind: 'settle', check: { id: 'backup.calls' } })
  })

  it.each([
    ['submitted', SUBMITTED],
    ['acknowledged', ACKNOWLEDGED],
    ['effective', EFFECTIVE],
  ] as const)('[N6] is to follow a number up that is %s', (stage, mainland) => {
    const card = cardSaying({ answers: CANCELLING, marks: READY, mainland })
    expect(nextStepOf(GUIDE, card)).toEqual({ kind: 'leg', leg: 'mainland', stage, station: 'follow-up' })
  })

  it('[N6] is to follow up even if the gate shut again after the submission', () => {
    const card = cardSaying({ answers: CANCELLING, mainland: SUBMITTED })
    expect(nextStepOf(GUIDE, card)).toMatchObject({ kind: 'leg', station: 'follow-up' })
  })

  it('[N6] is to follow the number up that is not settled, not the one that is', () => {
    const card = cardSaying({ answers: BOTH, marks: READY, mainland: SETTLED, hongkong: ACKNOWLEDGED })
    expect(nextStepOf(GUIDE, card)).toEqual({
      kind: 'leg',
      leg: 'hongkong',
      stage: 'acknowledged',
      station: 'follow-up',
    })
  })

  it('[N6] follows up a number finished with before the answer about the numbers changed', () => {
    const card = cardSaying({
      answers: CANCELLING,
      marks: { ...READY, 'aftercare.sim': DONE },
      mainland: SETTLED,
      hongkong: SUBMITTED,
    })
    expect(nextStepOf(GUIDE, card)).toMatchObject({ kind: 'leg', leg: 'hongkong', station: 'follow-up' })
  })

  it('[N7] is aftercare once every number is settled', () => {
    const card = cardSaying({ answers: BOTH, marks: READY, mainland: SETTLED, hongkong: SETTLED })
    expect(nextStepOf(GUIDE, card)).toEqual({
      kind: 'leg',
      leg: 'mainland',
      stage: 'settled',
      station: 'aftercare',
    })
  })

  it('[N7] is nothing once aftercare is settled too', () => {
    const card = cardSaying({
      answers: CANCELLING,
      marks: { ...READY, 'aftercare.sim': DONE },
      mainland: SETTLED,
    })
    expect(nextStepOf(GUIDE, card)).toEqual({ kind: 'finished' })
  })
})
