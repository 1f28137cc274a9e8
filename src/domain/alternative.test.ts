import { describe, expect, it } from 'vitest'
import { alternativeFor } from './alternative.ts'
import type { Alternative } from './guide.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

const KEEP: Alternative = {
  decision: 'keep',
  title: 'keep',
  summary: 'usual summary',
  reversible: 'usual end',
  monthlyCost: 'usual cost',
  receivesSms: 'usual texts',
  instead: [
    { when: { plan: ['prepaid'] }, monthlyCost: 'no fee', receivesSms: 'while it is valid' },
    { when: { suspended: ['yes'] }, receivesSms: 'not now' },
  ],
  claims: [],
}

function toldTo(answers: Parameters<typeof cardSaying>[0]['answers']) {
  const { summary, monthlyCost, receivesSms } = alternativeFor(KEEP, cardSaying({ answers: answers ?? {} }))
  return [summary, monthlyCost, receivesSms]
}

describe('the words of an alternative', () => {
  it('[D14] are the usual ones where no condition holds', () => {
    expect(toldTo({ plan: 'contract' })).toEqual(['usual summary', 'usual cost', 'usual texts'])
  })

  it('[D14] give way, row by row, to those that fit the card', () => {
    expect(toldTo({ plan: 'prepaid' })).toEqual(['usual summary', 'no fee', 'while it is valid'])
  })

  it('[D14] are the later ones where several fit', () => {
    expect(toldTo({ plan: 'prepaid', suspended: 'yes' })).toEqual(['usual summary', 'no fee', 'not now'])
  })
})
