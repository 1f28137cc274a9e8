import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { withSaid, type Binding, type Cancellation, type Mark } from './cancellation.ts'
import { gateFor, STATIONS_BEFORE_GATE } from './gate.ts'
import type { Guide } from './guide.ts'
import { nextStepOf } from './nextStep.ts'
import { checksFor, isSettled } from './status.ts'
import {
  CANCELLING,
  cardSaying,
  tinyGuide,
  tinyItem,
  tinyQuestion,
  tinyService,
} from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({
  questions: [tinyQuestion('numbers', {}), tinyQuestion('operator', { part: 'describing' })],
  items: [
    // In another order than the stations, so that the order of the line is seen.
    tinyItem('unbind-prep.new-number', { station: 'unbind' }),
    tinyItem('balance.check', { station: 'balance' }),
    tinyItem('backup.calls', { station: 'backup' }),
    tinyItem('documents.identity', {}),
    tinyItem('documents.contact', { required: false }),
    tinyItem('documents.bills', { when: { debts: ['open'] } }),
    tinyItem('submit.online.form', { station: 'submit' }),
    tinyItem('aftercare.sim', { station: 'aftercare' }),
    tinyItem('keep.note-cost', { station: 'alternative' }),
  ],
  services: [tinyService('bank', {}), tinyService('game', { risk: 'low' })],
})

const DONE: Mark = { said: 'done' }
const MOVED: Binding = { said: 'moved' }
const READY = cardSaying({
  answers: { ...CANCELLING, operator: 'cmhk' },
  marks: {
    'unbind-prep.new-number': DONE,
    'balance.check': DONE,
    'backup.calls': DONE,
    'documents.identity': DONE,
  },
  bindings: { bank: MOVED },
})

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
    expect(gateFor(GUIDE, READY)).toEqual({ open: true })
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

  it('[G1] is open exactly when no required line before the submission is open', () => {
    const guide = tinyGuide({
      questions: [tinyQuestion('numbers', {})],
      items: [tinyItem('documents.identity', {}), tinyItem('balance.check', { station: 'balance' })],
      services: [tinyService('wechat', {})],
    })
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const open = STATIONS_BEFORE_GATE.flatMap((station) => checksFor(guide, card, station)).filter(
          (check) => check.required && !isSettled(check.status),
        )
        const gate = gateFor(guide, card)
        expect(gate.open).toBe(open.length === 0)
        expect(gate.open ? [] : gate.waitingFor).toEqual(open)
      }),
      { numRuns: 500 },
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

  it('[G5] stands between unbinding and the submission', () => {
    expect(STATIONS_BEFORE_GATE).toEqual(['decide', 'documents', 'backup', 'balance', 'unbind'])
  })
})

function waitingFor(guide: Guide, card: Cancellation): string[] {
  const gate = gateFor(guide, card)
  return gate.open ? [] : gate.waitingFor.map((check) => check.id)
}

function sayingOfBank(card: Cancellation, value: Binding | null): Cancellation {
  return withSaid(card, { section: 'bindings', key: 'bank', value, by: 'me' })
}
