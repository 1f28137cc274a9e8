import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adopt } from './adopt.ts'
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

  it('[Z6] counts no more after what was said elsewhere under the same counter', () => {
    const elsewhere = withSaid(withSaid(READY, { section: 'notes', key: 'x', value: '1', by: 'other' }), {
      section: 'answers',
      key: 'balance',
      value: { cents: 90_000, currency: 'CNY' },
      by: 'other',
    })
    const word = withSaid(READY, { section: 'notes', key: 'y', value: '1', by: 'me' })
    expect(goAheadOf(GUIDE, merge(goingOn(word), elsewhere), 'mainland')).toBe('outdated')
  })

  it.each<[string, (card: Cancellation) => Cancellation]>([
    ['a risk that was accepted', (card) => accepting(unticking(card, 'backup.calls'), 'backup.calls')],
    ['a service that cannot be moved', (card) => leaving(card, 'bank')],
  ])(
    '[Z7] counts no more after %s on another device before it was given, until it is given again',
    (_, change) => {
      const elsewhere = change(READY)
      const here = goingOn(noting(READY, 20))
      for (const joined of [join(here, elsewhere), join(elsewhere, here)]) {
        expect(elsewhere.clock).toBeLessThan(here.clock)
        expect(goAheadOf(GUIDE, joined, 'mainland')).toBe('outdated')
        const again = goingOn(joined)
        expect(goAheadOf(GUIDE, again, 'mainland')).toBe('standing')
        expect(goAheadOf(GUIDE, join(again, elsewhere), 'mainland')).toBe('standing')
      }
    },
  )

  it('[Z7] stands when the other device says nothing that is lost, or the very same', () => {
    const lossy = leaving(READY, 'game')
    const here = goingOn(noting(lossy, 20))
    const ticked = withSaid(lossy, {
      section: 'marks',
      key: 'documents.identity',
      value: { said: 'not-applicable', reason: '-' },
      by: 'other',
    })
    for (const elsewhere of [lossy, ticked, leaving(lossy, 'game')]) {
      expect(goAheadOf(GUIDE, join(here, elsewhere), 'mainland')).toBe('standing')
      expect(goAheadOf(GUIDE, join(elsewhere, here), 'mainland')).toBe('standing')
    }
  })

  it('[Z7] stands after joining only where all that is lost was lost in the copy in which it was given', () => {
    fc.assert(
      fc.property(anyCancellation, anyCancellation, fc.nat({ max: 6 }), (one, other, later) => {
        const here = goingOn(noting(cancelling(one), later))
        const elsewhere = cancelling(other)
        for (const joined of [join(here, elsewhere), join(elsewhere, here)]) {
          if (joined.mainland.goAhead?.by !== 'me' || goAheadOf(FULL, joined, 'mainland') !== 'standing')
            continue
          const read = new Set(namesOfLosses(here))
          expect(namesOfLosses(joined).filter((name) => !read.has(name))).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
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

/** The ids that generated copies speak of. */
const FULL = tinyGuide({
  items: [
    tinyItem('documents.identity', {}),
    tinyItem('balance.check', { station: 'backup', when: { phone: ['broken'] } }),
  ],
  services: [tinyService('wechat', { money: true })],
})

function namesOfLosses(card: Cancellation): readonly string[] {
  const { balance, accepted, leftServices, uncheckedServices } = lossesFor(FULL, card, 'mainland')
  return [
    ...(balance === null ? [] : [JSON.stringify(balance)]),
    ...leftServices.map(({ id, plan }) => `${id} ${plan}`),
    ...accepted.map(({ check }) => check.id),
    ...uncheckedServices.map((id) => `unbind.${id}`),
  ]
}

function cancelling(card: Cancellation): Cancellation {
  return { ...card, life: 1, answers: { ...card.answers, decision: { v: 'cancel', n: 0, by: 'a' } } }
}

function noting(card: Cancellation, times: number): Cancellation {
  return Array.from({ length: times }, (_, index) => `${index}`).reduce(
    (noted, value) => withSaid(noted, { section: 'notes', key: 'x', value, by: 'me' }),
    card,
  )
}

function join(current: Cancellation, incoming: Cancellation): Cancellation {
  const joined = adopt({ [current.id]: current }, { [incoming.id]: incoming }, { how: 'merge', by: 'joiner' })
  return joined[current.id] ?? current
}

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
