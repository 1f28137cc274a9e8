import { describe, expect, it } from 'vitest'
import { leftOn } from './left.ts'
import {
  CANCELLING,
  cardSaying,
  EFFECTIVE,
  SUBMITTED,
  tinyGuide,
  tinyItem,
} from './tinyGuide.test-support.ts'

const guide = tinyGuide({
  items: [
    tinyItem('documents.a', {}),
    tinyItem('documents.b', {}),
    tinyItem('documents.optional', { required: false }),
    tinyItem('backup.a', { station: 'backup' }),
    tinyItem('aftercare.a', { station: 'aftercare' }),
  ],
})
const said = {
  answers: { ...CANCELLING, numbers: 'mainland' },
  marks: { 'documents.a': { said: 'done' } },
} as const

describe('what is left on a screen', () => {
  it('[P5] is what is open and counts at a station, and all of it before the gate on the line', () => {
    const card = cardSaying(said)
    expect(leftOn(guide, card, 'documents')).toBe(1)
    expect(leftOn(guide, card, 'backup')).toBe(1)
    expect(leftOn(guide, card, 'line')).toBe(2)
  })

  it('[P5] is nothing where nothing is counted, or is locked', () => {
    for (const screen of ['home', 'settings', 'submit', 'follow-up', 'aftercare'] as const)
      expect(leftOn(guide, cardSaying(said), screen)).toBe(0)
  })

  it('[P5] is nothing on the line once every number is submitted, and aftercare once that is open', () => {
    expect(leftOn(guide, cardSaying({ ...said, mainland: SUBMITTED }), 'line')).toBe(0)
    expect(leftOn(guide, cardSaying({ ...said, mainland: EFFECTIVE }), 'aftercare')).toBe(1)
  })

  it('[P5] is nothing on a way other than cancelling', () => {
    const card = cardSaying({ ...said, answers: { ...said.answers, decision: 'keep' } })
    expect(leftOn(guide, card, 'documents')).toBe(0)
  })
})
