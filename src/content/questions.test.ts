import { CHOICES } from '#domain/answers.ts'
import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'

const choices: Readonly<Record<string, readonly string[]>> = CHOICES

describe('questions', () => {
  it('ask each thing once, the deciding ones first', () => {
    expect(guide.questions.map(({ id }) => id)).toEqual([
      'numbers',
      'plan',
      'term',
      'need',
      'operator',
      'bought',
      'holder',
      'identity',
      'sim',
      'handler',
      'debts',
    ])
    expect(guide.questions.map(({ part }) => part).join(' ')).toMatch(
      /^(?:deciding ?){4}(?:describing ?){7}$/,
    )
  })

  it.each(guide.questions.filter(({ id }) => id !== 'operator'))(
    '[N4.1] $id offers every answer that can be kept, and 不清楚',
    ({ id, options }) => {
      expect(options.map(({ value }) => value)).toEqual(choices[id])
      expect(options.find(({ value }) => value === 'unknown')?.label['zh-CN']).toBe('不清楚')
    },
  )

  it('[N4.1] say how to find out', () => {
    for (const { findOut } of guide.questions) expect(findOut.length).toBeGreaterThan(1)
  })

  it('do not ask a company whether a relative or friend goes', () => {
    const handler = guide.questions.find(({ id }) => id === 'handler')
    expect(handler?.when.holder).toEqual(['self', 'someone-else', 'unknown'])
  })

  it('are required where a submission cannot be made without', () => {
    const required = guide.questions.filter((question) => question.required)
    expect(required.map(({ id }) => id)).toEqual(['numbers', 'operator', 'holder'])
  })
})
