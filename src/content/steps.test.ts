import { CHOICES } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import type { Condition, Item } from '#domain/guide.ts'
import { howFor } from '#domain/how.ts'
import { LEGS } from '#domain/leg.ts'
import { guideIn } from '#domain/spokenGuide.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { describe, expect, it } from 'vitest'
import { guide as written } from './guide.ts'

const guide = guideIn('zh-CN', written)
const choices: Readonly<Record<string, readonly string[]>> = CHOICES

describe('[C5] the steps of a line', () => {
  it.each(guide.items)('are one to four for everybody who reads it: $id', (item) => {
    const counts = readersOf(item).flatMap((card) =>
      rowsOf(item).map((leg) => howFor(item, card, leg).length),
    )
    expect(counts.length).toBeGreaterThan(0)
    expect(counts.filter((count) => count < 1 || count > 4)).toEqual([])
  })

  it.each(guide.items)('are no fewer for those who have not answered yet: $id', (item) => {
    const unsure = howFor(item, cardSaying({}), null).length
    expect(readersOf(item).filter((card) => howFor(item, card, null).length > unsure)).toEqual([])
  })

  it.each(guide.items)('name whom they concern only where somebody else reads the line too: $id', (item) => {
    const idle = conditionsOf(item).filter((when) => readersOf(item).every((card) => applies(when, card)))
    expect(idle).toEqual([])
  })

  it.each(guide.items)('are each said to somebody: $id', (item) => {
    const vain = conditionsOf(item).filter((when) => !readersOf(item).some((card) => applies(when, card)))
    expect(vain).toEqual([])
  })
})

/** Cards with every answer that this line's steps ask about, of those by whom the line is read. */
function readersOf(item: Item): readonly Cancellation[] {
  const questions = new Set(conditionsOf(item).flatMap((when) => Object.keys(when)))
  const others = Object.entries(item.when).filter(([question]) => !questions.has(question))
  const rest = Object.fromEntries(others.map(([question, words]) => [question, words[0] ?? '']))
  return [...questions]
    .reduce<Readonly<Record<string, string>>[]>(
      (all, question) =>
        all.flatMap((one) => (choices[question] ?? []).map((word) => ({ ...one, [question]: word }))),
      [rest],
    )
    .map(cardOf)
    .filter((card) => applies(item.when, card))
}

function conditionsOf({ how }: Item): readonly Condition[] {
  return how.flatMap((step) => (typeof step === 'string' ? [] : [step.when]))
}

// A submission's row is always one number's.
function rowsOf(item: Item) {
  return item.station === 'submit' ? LEGS : [null]
}

function cardOf(answers: Readonly<Record<string, string>>): Cancellation {
  const said = Object.entries(answers).map(([key, v]) => [key, { v, n: 1, by: 'me' }] as const)
  return { ...cardSaying({}), answers: Object.fromEntries(said) }
}
