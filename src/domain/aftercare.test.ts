import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aftercareLinesFor, seenFromLeg } from './aftercare.ts'
import type { Answers } from './answers.ts'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { withSaid, type Mark } from './cancellation.ts'
import { stageOf } from './lifecycle.ts'
import { checksFor } from './status.ts'
import { cardSaying, SETTLED, tinyGuide, tinyItem } from './tinyGuide.test-support.ts'

const DONE: Mark = { said: 'done' }
const of = { station: 'aftercare' } as const
const GUIDE = tinyGuide({
  items: [
    tinyItem('aftercare.sim', of),
    tinyItem('aftercare.bill', { ...of, legs: ['mainland', 'hongkong'] }),
    tinyItem('aftercare.registration', { ...of, legs: ['hongkong'], when: { plan: ['prepaid'] } }),
    tinyItem('aftercare.inland', { ...of, legs: ['mainland', 'hongkong'], when: { numbers: ['mainland'] } }),
    tinyItem('documents.identity', {}),
  ],
})

describe('aftercareLinesFor', () => {
  it.each(['mainland', 'unknown'] as const)('[J9] stand once under their own ids for %s', (numbers) => {
    expect(idsFor({ numbers }).slice(0, 2)).toEqual(['aftercare.sim', 'aftercare.bill'])
  })

  it('[J9] leave out what is only about the other number', () => {
    expect(idsFor({ numbers: 'mainland', plan: 'prepaid' })).not.toContain('aftercare.registration')
    expect(idsFor({ numbers: 'hongkong', plan: 'prepaid' })).toContain('aftercare.registration')
    expect(idsFor({ numbers: 'hongkong', plan: 'contract' })).not.toContain('aftercare.registration')
  })

  it('[J10] stand once for each of two numbers where they are about a number, in the order of the content', () => {
    expect(idsFor({ numbers: 'both', plan: 'prepaid' })).toEqual([
      'aftercare.sim',
      'mainland.aftercare.bill',
      'hongkong.aftercare.bill',
      'hongkong.aftercare.registration',
      'mainland.aftercare.inland',
    ])
  })

  it('[J11] keep a mark from the time when they stood once, for both numbers', () => {
    const card = cardSaying({ answers: { numbers: 'both' }, marks: { 'aftercare.bill': DONE } })
    expect(marked(card)).toEqual(['mainland.aftercare.bill', 'hongkong.aftercare.bill'])
    const apart = withSaid(card, { section: 'marks', key: 'mainland.aftercare.bill', value: null, by: 'me' })
    expect(marked(apart)).toEqual(['hongkong.aftercare.bill'])
  })

  it('[J11] keep every mark under the id it was given', () => {
    fc.assert(
      fc.property(anyCancellation, fc.constantFrom('mainland' as const, 'hongkong' as const), (card, leg) => {
        expect(seenFromLeg(card, leg).marks).toMatchObject(card.marks)
      }),
    )
  })
})

describe('checksFor aftercare', () => {
  it('[J10] counts a line once for each number', () => {
    const card = cardSaying({ answers: { numbers: 'both' }, marks: { 'aftercare.sim': DONE } })
    expect(checksFor(GUIDE, card, 'aftercare').map(({ id, status }) => [id, status])).toEqual([
      ['aftercare.sim', 'done'],
      ['mainland.aftercare.bill', 'todo'],
      ['hongkong.aftercare.bill', 'todo'],
      ['mainland.aftercare.inland', 'todo'],
    ])
  })
})

describe('stageOf', () => {
  it('[L6] finishes one of two numbers and leaves the other visibly open', () => {
    const marks = {
      'aftercare.sim': DONE,
      'mainland.aftercare.bill': DONE,
      'mainland.aftercare.inland': DONE,
    }
    const card = cardSaying({ answers: { numbers: 'both' }, mainland: SETTLED, hongkong: SETTLED, marks })
    expect(stageOf(GUIDE, card, 'mainland')).toBe('finished')
    expect(stageOf(GUIDE, card, 'hongkong')).toBe('settled')
  })

  it('[L6] finishes neither while a line about the card is open', () => {
    const marks = { 'mainland.aftercare.bill': DONE, 'mainland.aftercare.inland': DONE }
    const card = cardSaying({ answers: { numbers: 'both' }, mainland: SETTLED, hongkong: SETTLED, marks })
    expect(stageOf(GUIDE, card, 'mainland')).toBe('settled')
  })
})

function idsFor(answers: Partial<Answers>): readonly string[] {
  return aftercareLinesFor(GUIDE, cardSaying({ answers })).map(({ id }) => id)
}

function marked(card: ReturnType<typeof cardSaying>): readonly string[] {
  return aftercareLinesFor(GUIDE, card)
    .filter(({ mark }) => mark !== null)
    .map(({ id }) => id)
}
