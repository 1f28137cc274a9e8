import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { withSaid, type Cancellation } from './cancellation.ts'
import { goAheadOf } from './goAhead.ts'
import { lossesFor } from './loss.ts'
import { merge } from './merge.ts'
import { CANCELLING, cardSaying, tinyGuide, tinyItem, tinyService } from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({
  items: [tinyItem('backup.calls', { station: 'backup' }), tinyItem('documents.identity', {})],
  services: [tinyService('bank', { money: true }), tinyService('game', { risk: 'low' })],
})

const READY = cardSaying({
  answers: CANCELLING,
  marks: { 'backup.calls': { said: 'done' }, 'documents.identity': { said: 'done' } },
  bindings: { bank: { said: 'not-bound' }, game: { said: 'not-bound' } },
  codeArrived: { bank: true },
})
const WENT_ON = goingOn(READY)

describe('the word to go on', () => {
  it('[Z6] is not there before it is given, nor once it is taken back', () => {
    expect(goAheadOf(GUIDE, READY, 'mainland')).toBe('none')
    const back = withSaid(WENT_ON, { section: 'mainland', key: 'goAhead', value: null, by: 'me' })
    expect(goAheadOf(GUIDE, back, 'mainland')).toBe('none')
  })

  it('[Z6] stands while nothing is said, and is given for one number only', () => {
    expect(goAheadOf(GUIDE, WENT_ON, 'mainland')).toBe('standing')
    expect(goAheadOf(GUIDE, WENT_ON, 'hongkong')).toBe('none')
  })

  it('[Z6] stands when the gate shuts and opens again on the same terms', () => {
    const shut = unticking(WENT_ON, 'documents.identity')
    const open = withSaid(shut, {
      section: 'marks',
      key: 'documents.identity',
      value: { said: 'done' },
      by: 'me',
    })
    expect(goAheadOf(GUIDE, open, 'mainland')).toBe('standing')
  })

  it.each<[string, (card: Cancellation) => Cancellation]>([
    ['a risk that is accepted', (card) => accepting(unticking(card, 'backup.calls'), 'backup.calls')],
    [
      'a risk at a bank',
      (card) =>
        accepting(withSaid(card, { section: 'bindings', key: 'bank', value: null, by: 'me' }), 'unbind.bank'),
    ],
    ['a service that cannot be moved', (card) => leaving(card, 'bank')],
    [
      'a service nobody looked at any more',
      (card) => withSaid(card, { section: 'bindings', key: 'game', value: null, by: 'me' }),
    ],
    [
      'another balance',
      (card) =>
        withSaid(card, {
          section: 'answers',
          key: 'balance',
          value: { cents: 90_000, currency: 'CNY' },
          by: 'me',
        }),
    ],
    [
      'another use of the balance',
      (card) => withSaid(card, { section: 'answers', key: 'balanceUse', value: 'forfeit', by: 'me' }),
    ],
  ])('[Z6] counts no more after %s, until it is given again', (_, change) => {
    const changed = change(WENT_ON)
    expect(goAheadOf(GUIDE, changed, 'mainland')).toBe('outdated')
    expect(goAheadOf(GUIDE, goingOn(changed), 'mainland')).toBe('standing')
  })

  it('[Z6] counts no more when a risk accepted earlier is carried again', () => {
    const before = goingOn(accepting(READY, 'backup.calls'))
    expect(goAheadOf(GUIDE, before, 'mainland')).toBe('standing')
    expect(goAheadOf(GUIDE, unticking(before, 'backup.calls'), 'mainland')).toBe('outdated')
  })

  it('[Z6] stands when something is lost no more', () => {
    const before = goingOn(leaving(READY, 'game'))
    const moved = withSaid(before, { section: 'bindings', key: 'game', value: { said: 'moved' }, by: 'me' })
    const spent = withSaid(moved, {
      section: 'answers',
      key: 'balance',
      value: { cents: 0, currency: 'CNY' },
      by: 'me',
    })
    expect(goAheadOf(GUIDE, spent, 'mainland')).toBe('standing')
  })

  it('[Z6] counts no more after what another device said later', () => {
    const elsewhere = withSaid(unticking(WENT_ON, 'backup.calls'), {
      section: 'overrides',
      key: 'backup.calls',
      value: '手机坏了',
      by: 'other',
    })
    expect(goAheadOf(GUIDE, merge(WENT_ON, elsewhere), 'mainland')).toBe('outdated')
  })

  it('[Z6] always stands when it is given, and while what is lost was not touched', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const went = goingOn(card)
        expect(goAheadOf(GUIDE, went, 'mainland')).toBe('standing')
        const noted = withSaid(went, { section: 'notes', key: 'backup.calls', value: '问过了', by: 'me' })
        expect(lossesFor(GUIDE, noted, 'mainland')).toEqual(lossesFor(GUIDE, went, 'mainland'))
        expect(goAheadOf(GUIDE, noted, 'mainland')).toBe('standing')
      }),
    )
  })
})

function goingOn(card: Cancellation): Cancellation {
  return withSaid(card, { section: 'mainland', key: 'goAhead', value: '2026-11-02', by: 'me' })
}

function unticking(card: Cancellation, key: string): Cancellation {
  return withSaid(card, { section: 'marks', key, value: null, by: 'me' })
}

function accepting(card: Cancellation, key: string): Cancellation {
  return withSaid(card, { section: 'overrides', key, value: '手机坏了', by: 'me' })
}

function leaving(card: Cancellation, key: string): Cancellation {
  return withSaid(card, {
    section: 'bindings',
    key,
    value: { said: 'cannot-move', plan: 'keep-paying' },
    by: 'me',
  })
}
