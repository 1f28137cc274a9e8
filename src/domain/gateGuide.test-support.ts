import type { Binding, Cancellation, Mark } from './cancellation.ts'
import { gateFor } from './gate.ts'
import type { Guide } from './guide.ts'
import {
  CANCELLING,
  cardSaying,
  tinyGuide,
  tinyItem,
  tinyQuestion,
  tinyService,
} from './tinyGuide.test-support.ts'

/** A guide with one line of every kind that the gate may wait for. */
export const GUIDE = tinyGuide({
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

/** What is said of a number that was moved. */
export const MOVED: Binding = { said: 'moved' }

/** A card for which everything that the guide requires is settled. */
export const READY = cardSaying({
  answers: { ...CANCELLING, operator: 'cmhk' },
  marks: {
    'unbind-prep.new-number': DONE,
    'balance.check': DONE,
    'backup.calls': DONE,
    'documents.identity': DONE,
  },
  bindings: { bank: MOVED },
})

/** The ids that a gate waits for, in its order. */
export function waitingFor(guide: Guide, card: Cancellation): string[] {
  const gate = gateFor(guide, card)
  return gate.open ? [] : gate.waitingFor.map((check) => check.id)
}
