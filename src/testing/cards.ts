import type { Answers, LegAnswers } from '#domain/answers.ts'
import type { Binding, Cancellation, Mark } from '#domain/cancellation.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import type { Guide } from '#domain/guide.ts'
import { checksFor, itemsFor } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'

/** Every question answered, by somebody who gives up one prepaid mainland number of their own. */
export const CANCELLING_ALL_KNOWN = {
  numbers: 'mainland',
  plan: 'prepaid',
  need: 'none',
  decision: 'cancel',
  operator: 'china-mobile',
  bought: 'operator',
  holder: 'self',
  identity: 'mainland-id',
  sim: 'plastic',
  handler: 'holder',
  debts: 'none',
} as const satisfies Partial<Answers>

type Said = {
  readonly answers: Partial<Answers>
  readonly mainland: Partial<LegAnswers>
  readonly hongkong: Partial<LegAnswers>
}

/** A card for which everything the gate waits for is settled. */
export function readyCard(guide: Guide, said: Partial<Said>): Cancellation {
  const answers = { ...CANCELLING_ALL_KNOWN, ...said.answers }
  const checks = STATIONS_BEFORE_GATE.flatMap((station) =>
    checksFor(guide, cardSaying({ answers }), station),
  ).filter((check) => check.required)
  const services = new Set(guide.services.map((service) => `unbind.${service.id}`))
  const marks = checks.filter(({ id }) => !services.has(id)).map(({ id }) => [id, DONE] as const)
  const bindings = checks
    .filter(({ id }) => services.has(id))
    .map(({ id }) => [id.replace('unbind.', ''), NOT_BOUND] as const)
  return cardSaying({
    ...said,
    answers,
    marks: Object.fromEntries(marks),
    bindings: Object.fromEntries(bindings),
  })
}

/** The same for a card whose aftercare is settled too. */
export function finishedCard(guide: Guide, said: Partial<Said>): Cancellation {
  const card = readyCard(guide, said)
  const aftercare = itemsFor(guide, card, 'aftercare').map(
    ({ id }) => [id, { v: DONE, n: 1, by: 'me' }] as const,
  )
  return { ...card, marks: { ...card.marks, ...Object.fromEntries(aftercare) } }
}

const DONE: Mark = { said: 'done' }
const NOT_BOUND: Binding = { said: 'not-bound' }
