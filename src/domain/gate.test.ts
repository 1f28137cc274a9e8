import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { withSaid, type Binding, type Cancellation } from './cancellation.ts'
import { isCancelling } from './decision.ts'
import { gateFor, hasBeenOpen, STATIONS_BEFORE_GATE } from './gate.ts'
import { nextStepOf } from './nextStep.ts'
import { acceptedReasonOf } from './risk.ts'
import { checksFor, isSettled, questionItemId } from './status.ts'
import {
  CANCELLING,
  cardSaying,
  SUBMITTED,
  tinyGuide,
  tinyItem,
  tinyQuestion,
  tinyService,
} from './tinyGuide.test-support.ts'
import { GUIDE, MOVED, READY, waitingFor } from './gateGuide.test-support.ts'

describe('gateFor', () => {
  it('[G1] names every required open line, [G6] in the order of the line', () => {
    expect(waitingFor(GUIDE, cardSaying({ answers: { decision: 'cancel' } }))).toEqual([
      'decide.numbers',
      'decide.operator',
      'documents.identity',
      'backup.calls',
      'balance.check',
      'unbind-prep.new-number',
      'unbind.bank',
    ])
  })

  it('[G1] waits for the decision itself', () => {
    expect(waitingFor(tinyGuide({}), cardSaying({}))).toEqual(['decide.decision'])
  })

  it('[G2] is open when every required line is settled', () => {
    expect(gateFor(GUIDE, READY)).toEqual({ open: true, accepted: [] })
  })

  it('[G2] stays closed while a bank is still bound', () => {
    const bound = sayingOfBank(READY, null)
    expect(waitingFor(GUIDE, bound)).toEqual(['unbind.bank'])
    expect(gateFor(GUIDE, sayingOfBank(bound, MOVED)).open).toBe(true)
  })

  it.each(['documents.identity', 'backup.calls', 'balance.check', 'unbind-prep.new-number'])(
    '[G3] shuts again when the tick of %s is taken back',
    (key) => {
      const reopened = withSaid(READY, { section: 'marks', key, value: null, by: 'me' })
      expect(waitingFor(GUIDE, reopened)).toEqual([key])
    },
  )

  it('[G4] lets through what does not apply', () => {
    const without = withSaid(READY, {
      section: 'marks',
      key: 'balance.check',
      value: { said: 'not-applicable', reason: '月费卡' },
      by: 'me',
    })
    expect(gateFor(GUIDE, sayingOfBank(without, { said: 'not-bound' })).open).toBe(true)
  })

  it('[G5] waits for a conditional line only where its condition holds', () => {
    const inDebt = withSaid(READY, { section: 'answers', key: 'debts', value: 'open', by: 'me' })
    expect(waitingFor(GUIDE, inDebt)).toEqual(['documents.bills'])
  })

  it('[G7] stays closed while a required question is answered with unknown', () => {
    const unsure = withSaid(READY, { section: 'answers', key: 'operator', value: 'unknown', by: 'me' })
    expect(waitingFor(GUIDE, unsure)).toEqual(['decide.operator'])
  })

  it('[B4] stays closed for a bank that cannot be moved until there is a plan', () => {
    expect(gateFor(GUIDE, sayingOfBank(READY, { said: 'cannot-move', plan: null })).open).toBe(false)
    expect(gateFor(GUIDE, sayingOfBank(READY, { said: 'cannot-move', plan: 'contact-service' })).open).toBe(
      true,
    )
  })

  it('[B6] stays closed while an own service is open', () => {
    const more = withSaid(READY, { section: 'ownServices', key: 'own-0000-ab', value: '健身房', by: 'me' })
    expect(waitingFor(GUIDE, more)).toEqual(['unbind.own-0000-ab'])
  })

  it('[B10] stays closed while a bank was moved and nobody has signed in with the new number', () => {
    const guide = tinyGuide({ services: [tinyService('bank', { money: true })] })
    const card = cardSaying({ answers: CANCELLING, bindings: { bank: MOVED } })
    expect(waitingFor(guide, card)).toEqual(['unbind.bank'])
    const signedIn = withSaid(card, { section: 'signedIn', key: 'bank', value: true, by: 'me' })
    expect(gateFor(guide, signedIn).open).toBe(true)
  })
})

describe('the law of the gate', () => {
  const guide = tinyGuide({
    questions: [tinyQuestion('numbers', {})],
    items: [
      tinyItem('documents.identity', {}),
      tinyItem('balance.check', { station: 'balance' }),
      tinyItem('unbind-prep.new-number', { station: 'unbind' }),
    ],
    services: [tinyService('wechat', { money: true })],
  })

  it('[G1] is open exactly when cancelling and nothing required is open without its risk being accepted', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const lines = STATIONS_BEFORE_GATE.flatMap((station) => checksFor(guide, card, station)).filter(
          (check) => check.required && !isSettled(check.status),
        )
        const open = lines.filter((check) => acceptedReasonOf(guide, card, check) === null)
        const gate = gateFor(guide, card)
        expect(gate.open).toBe(isCancelling(card) && open.length === 0)
        const demanded = isCancelling(card) ? open : open.filter(({ station }) => station === 'decide')
        const isOtherWay = !isCancelling(card) && (card.answers.decision?.v ?? null) !== null
        expect(gate.open ? [] : gate.waitingFor).toEqual(isOtherWay ? [] : demanded)
      }),
      { numRuns: 500 },
    )
  })

  it('[G9] never waits for a line and lets it through as well', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const gate = gateFor(guide, card)
        const waiting = gate.open ? [] : gate.waitingFor.map((check) => check.id)
        expect(gate.accepted.filter(({ check }) => waiting.includes(check.id))).toEqual([])
      }),
    )
  })
})

describe('the gate and other ways', () => {
  it.each(['keep', 'pause', 'downgrade', 'port', 'lapse'] as const)(
    '[G8] leads nobody who chose to %s through the stations of cancelling',
    (decision) => {
      expect(nextStepOf(GUIDE, cardSaying({ answers: { decision } })).kind).toBe('alternative')
    },
  )

  it.each(['keep', 'pause', 'downgrade', 'port', 'lapse'] as const)(
    '[G13] demands nothing of those who chose to %s, and stays closed',
    (decision) => {
      expect(gateFor(GUIDE, cardSaying({ answers: { decision } }))).toEqual({
        open: false,
        waitingFor: [],
        accepted: [],
      })
    },
  )

  it('[G13] waits for the decision alone while nothing is decided', () => {
    expect(waitingFor(GUIDE, cardSaying({}))).toEqual([questionItemId('numbers'), 'decide.decision'])
  })

  it('[G13] demands everything of those who decided otherwise after submitting one number', () => {
    const card = cardSaying({ answers: { decision: 'keep' }, mainland: SUBMITTED })
    expect(waitingFor(GUIDE, card)).toContain('backup.calls')
  })

  it('[G5] stands between unbinding and the submission', () => {
    expect(STATIONS_BEFORE_GATE).toEqual(['decide', 'documents', 'backup', 'balance', 'unbind'])
  })
})

describe('hasBeenOpen', () => {
  it('[G14] holds once a channel was chosen or the person went on, for a number not submitted', () => {
    expect(hasBeenOpen(cardSaying({ mainland: { channel: 'counter' } }))).toBe(true)
    expect(hasBeenOpen(cardSaying({ hongkong: { goAhead: '2026-11-02' } }))).toBe(true)
  })

  it('[G14] does not hold before, nor for a number that is submitted', () => {
    expect(hasBeenOpen(cardSaying({}))).toBe(false)
    expect(hasBeenOpen(cardSaying({ mainland: { ...SUBMITTED, channel: 'counter' } }))).toBe(false)
  })
})

function sayingOfBank(card: Cancellation, value: Binding | null): Cancellation {
  return withSaid(card, { section: 'bindings', key: 'bank', value, by: 'me' })
}
