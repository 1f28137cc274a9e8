import { expect, it } from 'vitest'
import rules from './RULES.md?raw'

const TESTS = import.meta.glob<string>('./*.test.ts', { query: '?raw', import: 'default', eager: true })

const numbers = Array.from(rules.matchAll(/^- \[([A-Z]\d+)\] .+\.(?: \(.+\))?$/gm), ([, number]) => number)
const cited = new Set(
  Object.values(TESTS).flatMap((text) =>
    Array.from(text.matchAll(/\[([A-Z]\d+)\] |\['([A-Z]\d+)',/g), ([, inTitle, inRow]) => inTitle ?? inRow),
  ),
)

it('gives each rule a line and a number of its own', () => {
  expect(numbers).toHaveLength(rules.match(/^- /gm)?.length ?? 0)
  expect(new Set(numbers).size).toBe(numbers.length)
})

it('proves every rule by a test that cites it', () => {
  expect(numbers.filter((number) => !cited.has(number))).toEqual([])
})

it('cites no rule that is not written down', () => {
  expect([...cited].filter((number) => !numbers.includes(number))).toEqual([])
})
