import { CHOICES } from '#domain/answers.ts'
import type { Binding, Cancellation, Mark } from '#domain/cancellation.ts'
import { channelsFor } from '#domain/channel.ts'
import { applies } from '#domain/condition.ts'
import { gateFor, STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import type { Condition } from '#domain/guide.ts'
import { legsOf } from '#domain/legs.ts'
import { isAftercareUnlocked, stageOf } from '#domain/lifecycle.ts'
import { nextStepOf } from '#domain/nextStep.ts'
import { guideIn } from '#domain/spokenGuide.ts'
import { checksFor, itemsFor, questionItemId } from '#domain/status.ts'
import { cardSaying, SETTLED } from '#domain/tinyGuide.test-support.ts'
import { describe, expect, it } from 'vitest'
import { guide as written } from './guide.ts'

const guide = guideIn('en', written)

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(CHOICES),
  ['operator', ['unknown', ...guide.operators.map(({ id }) => id)]],
]

// What everybody has to know before a submission; all else may stay unknown for ever.
const KNOWN = { decision: 'cancel', numbers: 'both', operator: 'cmhk', holder: 'self' } as const

const pairs = WORDS.flatMap(([first, words], index) =>
  words.flatMap((word) =>
    WORDS.slice(index + 1).flatMap(([second, others]) =>
      others.map((other) => ({ [first]: word, [second]: other })),
    ),
  ),
)

describe('[S11] the way can be gone to its end', () => {
  it('whatever two answers come together: the gate opens, and for nothing but what must be known it stays shut', () => {
    expect(pairs.length).toBeGreaterThan(1_500)
    const odd = pairs.filter((pair) => {
      const gate = gateFor(guide, everythingSettled({ ...KNOWN, ...pair }))
      const mustBeKnown = guide.questions.filter(
        ({ id, required }) =>
          required && Object.entries(pair).some(([q, word]) => q === id && word === 'unknown'),
      )
      const waitsFor = gate.open ? [] : gate.waitingFor.map(({ id }) => id)
      return waitsFor.join() !== mustBeKnown.map(({ id }) => questionItemId(id)).join()
    })
    expect(odd).toEqual([])
  })

  it('whatever two answers come together: every number has steps by each channel it may take', () => {
    const odd = pairs.filter((pair) => {
      const card = cardOf({ ...KNOWN, ...pair })
      const steps = itemsFor(guide, card, 'submit')
      return channelsFor(card).some((channel) => steps.filter((item) => item.channel === channel).length < 5)
    })
    expect(odd).toEqual([])
  })

  it.each(['mainland', 'hongkong', 'both'] as const)(
    'for the numbers %s: once verified and settled, nothing is left to do',
    (numbers) => {
      const open = everythingSettled({ ...KNOWN, numbers })
      const card = { ...open, ...cardLegs(open) }
      expect(isAftercareUnlocked(guide, card)).toBe(true)
      expect(legsOf(card).map((leg) => stageOf(guide, card, leg))).toEqual(legsOf(card).map(() => 'finished'))
      expect(nextStepOf(guide, card)).toEqual({ kind: 'finished' })
    },
  )
})

describe('nothing is written in vain', () => {
  const conditions = [
    ...guide.items.map(({ id, when }) => ({ id, when })),
    ...guide.items.flatMap(({ id, when, claims }) =>
      claims.map((claim) => ({ id: `${id}: ${claim.text}`, when: together(when, claim.when) })),
    ),
    ...guide.operators.flatMap(({ id, claims }) =>
      claims.map((claim) => ({ id: `${id}: ${claim.text}`, when: together({ operator: [id] }, claim.when) })),
    ),
  ]

  it('every line, and every statement beside one, is shown to somebody', () => {
    expect(conditions.filter(({ when }) => !isReachable(when)).map(({ id }) => id)).toEqual([])
  })

  it('every document and step speaks to a card that is being given up, the other ways to one that is not', () => {
    const odd = guide.items.filter(({ station, when }) => (station === 'alternative') !== 'decision' in when)
    expect(odd.map(({ id }) => id)).toEqual([])
  })
})

function cardOf(answers: Readonly<Record<string, string>>): Cancellation {
  const card = cardSaying({})
  const said = Object.fromEntries(Object.entries(answers).map(([key, v]) => [key, { v, n: 1, by: 'me' }]))
  return { ...card, answers: { ...card.answers, ...said } }
}

function everythingSettled(answers: Readonly<Record<string, string>>): Cancellation {
  const card = cardOf(answers)
  const checks = [...STATIONS_BEFORE_GATE, 'aftercare' as const].flatMap((station) =>
    checksFor(guide, card, station),
  )
  const services = guide.services.map(({ id }) => id)
  const settled = cardSaying({
    marks: Object.fromEntries(checks.map(({ id }) => [id, DONE])),
    bindings: Object.fromEntries(services.map((id) => [id, NOT_BOUND])),
  })
  return { ...settled, answers: card.answers }
}

function cardLegs(card: Cancellation): Partial<Cancellation> {
  return Object.fromEntries(
    legsOf(card).map((leg) => [leg, cardSaying({ mainland: SETTLED }).mainland] as const),
  )
}

const DONE: Mark = { said: 'done' }
const NOT_BOUND: Binding = { said: 'not-bound' }

type Wanted = Readonly<Record<string, readonly string[]>>

function together(one: Condition, other: Condition): Wanted {
  const both: Record<string, readonly string[]> = { ...wordsOf(one) }
  for (const [question, words] of Object.entries(wordsOf(other))) {
    const already = both[question]
    both[question] = already === undefined ? words : words.filter((word) => already.includes(word))
  }
  return both
}

function wordsOf(when: Condition | Wanted): Wanted {
  return Object.fromEntries(Object.entries(when).map(([question, words]) => [question, words ?? []]))
}

/** Whether some person gets this far: for each question one of the words, and each of those questions is asked of them. */
function isReachable(when: Condition | Wanted): boolean {
  return combinations(Object.entries(wordsOf(when))).some((answers) =>
    Object.keys(answers).every((id) => {
      const question = guide.questions.find((each) => each.id === id)
      if (question === undefined || answers[id] === 'unknown') return true
      const others = Object.entries(question.when).filter(([other]) => !(other in answers))
      const free = Object.fromEntries(others.map(([other, words]) => [other, words[0] ?? '']))
      return applies(question.when, cardOf({ ...free, ...answers }))
    }),
  )
}

function combinations(wanted: readonly (readonly [string, readonly string[]])[]): Record<string, string>[] {
  return wanted.reduce<Record<string, string>[]>(
    (all, [question, words]) => all.flatMap((one) => words.map((word) => ({ ...one, [question]: word }))),
    [{}],
  )
}
