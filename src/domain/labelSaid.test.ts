import { expect, it } from 'vitest'
import type { Operator } from './guide.ts'
import { labelSaid } from './labelSaid.ts'
import { cardSaying, tinyGuide, tinyQuestion } from './tinyGuide.test-support.ts'

const sim = tinyQuestion('sim', {
  options: [
    { value: 'plastic', label: 'A plastic one', hint: null },
    { value: 'unknown', label: 'I do not know', hint: null },
  ],
})
const guide = tinyGuide({ questions: [sim] })

it('[P4] says what was answered in the words it was offered in, not knowing included', () => {
  expect(labelSaid(guide, cardSaying({ answers: { sim: 'plastic' } }), sim)).toBe('A plastic one')
  expect(labelSaid(guide, cardSaying({ answers: { sim: 'unknown' } }), sim)).toBe('I do not know')
})

it('[P4] tells what was not answered from what is not known', () => {
  expect(labelSaid(guide, cardSaying({}), sim)).toBeNull()
})

it('[P4] names the operator that was chosen', () => {
  const operator = tinyQuestion('operator', {})
  const one: Operator = {
    id: 'one',
    name: 'One',
    region: 'hongkong',
    hint: '',
    domains: [],
    hotlines: [],
    claims: [],
  }
  const among = { ...guide, questions: [operator], operators: [{ ...one, id: 'other', name: 'Other' }, one] }
  expect(labelSaid(among, cardSaying({ answers: { operator: 'one' } }), operator)).toBe('One')
})

it('[P4] says nothing where the word is one the guide does not have', () => {
  expect(labelSaid(guide, cardSaying({ answers: { sim: 'esim' } }), sim)).toBeNull()
})
