import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { withSaid, type Cancellation, type Registers, type Spoken } from './cancellation.ts'
import { goAheadOf } from './goAhead.ts'
import { CANCELLING, cardSaying, tinyGuide, tinyItem, tinyService } from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({
  items: [
    tinyItem('documents.identity', { when: { sim: ['plastic'] } }),
    tinyItem('backup.phone', { station: 'backup', when: { phone: ['broken'] } }),
  ],
  services: [tinyService('game', {}), tinyService('bank', { money: true })],
})

const READY = cardSaying({
  answers: { ...CANCELLING, sim: 'plastic', phone: 'works', handler: 'holder' },
  marks: { 'documents.identity': { said: 'done' } },
  bindings: { game: { said: 'not-bound' }, bank: { said: 'not-bound' } },
})

describe('a risk accepted before the word to go on, and carried only after it', () => {
  it('[Z6] because its line applies now: the word counts no more', () => {
    const before = goingOn(accepting(READY, 'backup.phone'))
    expect(goAheadOf(GUIDE, before, 'mainland')).toBe('standing')
    expect(goAheadOf(GUIDE, answering(before, 'phone', 'broken'), 'mainland')).toBe('outdated')
  })

  it('[Z6] because its service is bound after all: the word counts no more', () => {
    const arrived = withSaid(READY, { section: 'codeArrived', key: 'bank', value: true, by: 'me' })
    const before = goingOn(accepting(arrived, 'unbind.bank'))
    expect(goAheadOf(GUIDE, before, 'mainland')).toBe('standing')
    expect(goAheadOf(GUIDE, unlooked(before), 'mainland')).toBe('outdated')
  })

  it('[Z6] because a code has reached the new number: the word counts no more', () => {
    const before = goingOn(unlooked(accepting(READY, 'unbind.bank')))
    expect(goAheadOf(GUIDE, before, 'mainland')).toBe('standing')
    const arrived = withSaid(before, { section: 'codeArrived', key: 'bank', value: true, by: 'me' })
    expect(goAheadOf(GUIDE, arrived, 'mainland')).toBe('outdated')
  })
})

it('[Z6] an answer that has no part in the accepted risk leaves the word standing', () => {
  const carried = accepting(answering(READY, 'phone', 'broken'), 'backup.phone')
  const before = goingOn(carried)
  expect(goAheadOf(GUIDE, answering(before, 'handler', 'agent'), 'mainland')).toBe('standing')
  expect(goAheadOf(GUIDE, answering(before, 'sim', 'plastic'), 'mainland')).toBe('standing')
})

function goingOn(card: Cancellation): Cancellation {
  return withSaid(card, { section: 'mainland', key: 'goAhead', value: '2026-11-02', by: 'me' })
}

function accepting(card: Cancellation, key: string): Cancellation {
  return withSaid(card, { section: 'overrides', key, value: '手机坏了', by: 'me' })
}

function unlooked(card: Cancellation): Cancellation {
  return withSaid(card, { section: 'bindings', key: 'bank', value: null, by: 'me' })
}

function answering<K extends keyof Answers>(
  card: Cancellation,
  key: K,
  value: Spoken<Registers<Answers>[K]>,
): Cancellation {
  return withSaid(card, { section: 'answers', key, value, by: 'me' })
}
