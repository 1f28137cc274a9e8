import { describe, expect, it } from 'vitest'
import type { Cancellation } from './cancellation.ts'
import { LINE_PLACES, lineOf, waitsOnLine, type LinePlace, type LineStop } from './line.ts'
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

const BOTH = { ...CANCELLING, numbers: 'both' } as const

const guide = tinyGuide({
  items: [
    tinyItem('documents.identity', {}),
    tinyItem('backup.calls', { station: 'backup' }),
    tinyItem('backup.texts', { station: 'backup' }),
    tinyItem('balance.check', { station: 'balance' }),
    tinyItem('balance.unpaid', { station: 'balance' }),
    tinyItem('aftercare.sim', { station: 'aftercare' }),
  ],
})

const DONE = { said: 'done' } as const
const READY = {
  'documents.identity': DONE,
  'backup.calls': DONE,
  'backup.texts': DONE,
  'balance.check': DONE,
  'balance.unpaid': DONE,
}

describe('how full a stop is', () => {
  it('[R21] is what is settled there, the checks together', () => {
    const card = cardSaying({
      answers: CANCELLING,
      marks: { 'documents.identity': DONE, 'backup.calls': DONE, 'balance.check': DONE },
    })
    expect(lineOf(guide, card).map(({ place }) => place)).toEqual(LINE_PLACES)
    expect(shareAt(card, 'documents')).toBe(1)
    expect(shareAt(card, 'checks')).toBe(0.5)
    expect(shareAt(cardSaying({ answers: CANCELLING }), 'checks')).toBe(0)
  })

  it('[R21] at the first stop is the decision, and nothing of any number before there is one', () => {
    const untouched = lineOf(guide, cardSaying({}))
    expect(untouched.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(untouched.map(({ tracks }) => tracks)).toEqual(untouched.map(() => [false]))
    const decided = lineOf(guide, cardSaying({ answers: CANCELLING }))
    expect(decided.map(({ share }) => share)).toEqual([1, 0, 0, 0, 0, 0, 0])
  })

  it('[R21] is nothing where nothing applies', () => {
    const shares = lineOf(tinyGuide({}), cardSaying({ answers: CANCELLING })).map(({ share }) => share)
    expect(shares.slice(1)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it.each([
    [{}, 0, 0],
    [{ mainland: SUBMITTED }, 0.5, 0],
    [{ mainland: SUBMITTED, hongkong: SUBMITTED }, 1, 0],
    [{ mainland: ACKNOWLEDGED, hongkong: SUBMITTED }, 1, 1 / 6],
    [{ mainland: EFFECTIVE, hongkong: ACKNOWLEDGED }, 1, 1 / 2],
    [{ mainland: SETTLED, hongkong: SETTLED }, 1, 1],
  ])('[R22] after the gate is what is recorded of both numbers: %j', (legs, submit, followUp) => {
    const card = cardSaying({ answers: BOTH, marks: READY, ...legs })
    expect(shareAt(card, 'submit')).toBe(submit)
    expect(shareAt(card, 'follow-up')).toBeCloseTo(followUp)
  })

  it('[R22] at aftercare is nothing while that is locked', () => {
    const marks = { ...READY, 'aftercare.sim': DONE }
    expect(shareAt(cardSaying({ answers: CANCELLING, marks, mainland: ACKNOWLEDGED }), 'aftercare')).toBe(0)
    expect(shareAt(cardSaying({ answers: CANCELLING, marks, mainland: EFFECTIVE }), 'aftercare')).toBe(1)
  })
})

describe('the tracks', () => {
  it('[R23] are one before the gate and one for each number after it', () => {
    const card = cardSaying({ answers: BOTH, marks: READY, mainland: SETTLED, hongkong: SUBMITTED })
    expect(stopAt(card, 'checks').tracks).toEqual([true])
    expect(stopAt(card, 'gate').tracks).toEqual([true, true])
    expect(stopAt(card, 'submit').tracks).toEqual([true, true])
    expect(stopAt(card, 'follow-up').tracks).toEqual([true, false])
    expect(stopAt(card, 'aftercare').tracks).toHaveLength(1)
  })

  it('[R23] are one as long as the numbers are not known', () => {
    for (const { tracks } of lineOf(guide, cardSaying({}))) expect(tracks).toHaveLength(1)
  })
})

describe('where the next thing to do is', () => {
  it.each<[LinePlace | null, Cancellation]>([
    ['decide', cardSaying({})],
    ['documents', cardSaying({ answers: CANCELLING })],
    ['checks', cardSaying({ answers: CANCELLING, marks: { 'documents.identity': DONE } })],
    ['submit', cardSaying({ answers: CANCELLING, marks: READY })],
    ['follow-up', cardSaying({ answers: CANCELLING, marks: READY, mainland: SUBMITTED })],
    ['aftercare', cardSaying({ answers: CANCELLING, marks: READY, mainland: SETTLED })],
    [null, cardSaying({ answers: { ...CANCELLING, decision: 'keep' } })],
  ])('[R24] is marked at %s', (place, card) => {
    const marked = lineOf(guide, card).filter(({ isHere }) => isHere)
    expect(marked.map((stop) => stop.place)).toEqual(place === null ? [] : [place])
  })
})

it('[R25] counts what is waited for, and what of it is late', () => {
  const card = cardSaying({
    answers: BOTH,
    mainland: { ...ACKNOWLEDGED, promisedBy: '2026-11-10' },
    hongkong: { ...ACKNOWLEDGED, promisedBy: '2026-11-30' },
  })
  expect(waitsOnLine(card, '2026-11-09')).toEqual({ count: 2, late: 0 })
  expect(waitsOnLine(card, '2026-11-20')).toEqual({ count: 2, late: 1 })
  expect(waitsOnLine(cardSaying({ answers: BOTH }), '2026-11-20')).toEqual({ count: 0, late: 0 })
})

function stopAt(card: Cancellation, place: LinePlace): LineStop {
  const stop = lineOf(guide, card).find((each) => each.place === place)
  if (stop === undefined) throw new Error(`The line has no ${place}.`)
  return stop
}

function shareAt(card: Cancellation, place: LinePlace): number {
  return stopAt(card, place).share
}
