import { describe, expect, it } from 'vitest'
import type { Condition } from './guide.ts'
import { howFor } from './how.ts'
import type { Leg } from './leg.ts'
import { cardSaying, tinyItem } from './tinyGuide.test-support.ts'

const ITEM = tinyItem('submit.counter.shop', {
  how: [
    'everybody',
    { when: { numbers: ['mainland', 'both', 'unknown'] }, text: 'mainland' },
    { when: { numbers: ['hongkong', 'both', 'unknown'] }, text: 'Hong Kong' },
    { when: { numbers: ['both'] }, text: 'both' },
  ],
})

describe('how a line is done', () => {
  it.each([
    ['mainland', ['everybody', 'mainland']],
    ['hongkong', ['everybody', 'Hong Kong']],
    ['both', ['everybody', 'mainland', 'Hong Kong', 'both']],
    ['unknown', ['everybody', 'mainland', 'Hong Kong']],
  ] as const)('[C5] is said in what concerns the card, in the content’s order: %s', (numbers, said) => {
    expect(howFor(ITEM, cardSaying({ answers: { numbers } }), null)).toEqual(said)
  })

  it.each<[Leg, readonly string[]]>([
    ['mainland', ['everybody', 'mainland', 'both']],
    ['hongkong', ['everybody', 'Hong Kong', 'both']],
  ])('[C4] is said beside the row of one of two numbers in what concerns that one: %s', (leg, said) => {
    expect(howFor(ITEM, cardSaying({ answers: { numbers: 'both' } }), leg)).toEqual(said)
  })

  it('[C4] [C5] is said beside a row of one number only where it holds for the card too', () => {
    const when: Condition = { numbers: ['hongkong', 'both'], plan: ['prepaid'] }
    const item = tinyItem('submit.x', { how: [{ when, text: 'prepaid' }] })
    const of = (plan: 'prepaid' | 'contract') =>
      howFor(item, cardSaying({ answers: { numbers: 'both', plan } }), 'hongkong')
    expect(of('prepaid')).toEqual(['prepaid'])
    expect(of('contract')).toEqual([])
  })
})
