import { exampleCard } from '#domain/exampleCard.ts'
import { gateFor } from '#domain/gate.ts'
import { LOCALES } from '#domain/locale.ts'
import { progressOf } from '#domain/progress.ts'
import { exampleIn, guideIn } from '#domain/spokenGuide.ts'
import { checksFor, isSettled, itemsFor } from '#domain/status.ts'
import { expect, it } from 'vitest'
import { example } from './example.ts'
import { guide } from './guide.ts'

const LISTS = ['documents', 'backup', 'balance', 'unbind'] as const
const spoken = guideIn('zh-CN', guide)
const card = exampleCard(exampleIn('zh-CN', example), { today: '2026-11-24', by: 'me' })

it('the example speaks only of lines and services that are there and apply', () => {
  const lines = LISTS.flatMap((station) => itemsFor(spoken, card, station)).map(({ id }) => id)
  expect(lines).toEqual(expect.arrayContaining([...example.settled, ...Object.keys(example.notes)]))
  const services = guide.services.map(({ id }) => id)
  expect(services).toEqual(expect.arrayContaining([...Object.keys(example.bindings), ...example.signedIn]))
})

it('the example stands half-way: everything about the card is answered, each list is begun, none is through', () => {
  expect(checksFor(spoken, card, 'decide').every(({ status }) => isSettled(status))).toBe(true)
  for (const station of LISTS) {
    const { done, total } = progressOf(checksFor(spoken, card, station))
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(total)
  }
  expect(gateFor(spoken, card).open).toBe(false)
})

it('the words of the example say that it is one, in every language', () => {
  for (const locale of LOCALES) {
    const { notes, ownServices } = exampleIn(locale, example)
    for (const text of [...Object.values(notes), ...Object.values(ownServices)])
      expect(text).toMatch(/示例|example/i)
  }
})
