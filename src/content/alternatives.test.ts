import { alternativeFor } from '#domain/alternative.ts'
import type { Answers, Decision } from '#domain/answers.ts'
import { LOCALES } from '#domain/locale.ts'
import { howFor } from '#domain/how.ts'
import { guideIn } from '#domain/spokenGuide.ts'
import { itemsFor } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'

/** The sentence of each language in which an alternative is told to a card, claims and title aside. */
function told(way: Decision, answers: Partial<Answers>): string {
  return LOCALES.flatMap((locale) =>
    guideIn(locale, guide)
      .alternatives.filter(({ decision }) => decision === way)
      .map((each) => alternativeFor(each, cardSaying({ answers }))),
  )
    .flatMap(({ summary, reversible, monthlyCost, receivesSms }) => [
      summary,
      reversible,
      monthlyCost,
      receivesSms,
    ])
    .join('\n')
}

/** The steps of an alternative as a card reads them, claims aside. */
function stepsOf(decision: Decision, answers: Partial<Answers>): string {
  const card = cardSaying({ answers: { decision, ...answers } })
  return itemsFor(guideIn('zh-CN', guide), card, 'alternative')
    .flatMap((item) => [item.title, item.why, ...howFor(item, card, null)])
    .join('\n')
}

const WAYS = guide.alternatives.map(({ decision }) => decision)

describe('the words of the alternatives', () => {
  it('[D13] [D14] tell a prepaid Hong Kong card of no plan to change to', () => {
    const said = told('downgrade', { numbers: 'hongkong', plan: 'prepaid' })
    expect(said).not.toMatch(/套餐|計劃|\bplans?\b/i)
    expect(said).toMatch(/没有月费/)
  })

  it.each(WAYS)('[D14] say nothing of Hong Kong to a mainland number: %s', (way) => {
    expect(told(way, { numbers: 'mainland', plan: 'contract' })).not.toMatch(/香港|Hong Kong/)
  })

  it.each(WAYS.filter((way) => way !== 'pause'))(
    '[D14] say nothing of the mainland to a Hong Kong number: %s',
    (way) => {
      expect(told(way, { numbers: 'hongkong', plan: 'contract' })).not.toMatch(/内地|內地|mainland/i)
    },
  )

  it.each(WAYS)('[D14] say nothing of monthly plans’ last bills to a prepaid card: %s', (way) => {
    expect(told(way, { numbers: 'mainland', plan: 'prepaid' })).not.toMatch(/最后一张|最後一張|last bill/)
  })

  it('[D14] [D12] promise no end by itself to a monthly plan', () => {
    expect(told('lapse', { numbers: 'hongkong', plan: 'contract' })).not.toMatch(/到期前|多半不用再付/)
  })

  it.each([{ suspended: 'yes' }, { sim: 'lost' }] as const)(
    '[D14] promise no texts at once where none arrive: %j',
    (answers) => {
      for (const way of ['keep', 'downgrade', 'lapse'] as const)
        expect(told(way, { numbers: 'hongkong', plan: 'prepaid', ...answers })).not.toMatch(/^(能收|Yes)/m)
    },
  )
})

describe('the steps of another way', () => {
  const others = WAYS.filter((way) => way !== 'cancel')

  it.each(others)('[D14] say nothing of Hong Kong to a mainland number: %s', (way) => {
    expect(stepsOf(way, { numbers: 'mainland' })).not.toContain('香港')
  })

  it.each(others)('[D14] say nothing of the mainland to a Hong Kong number: %s', (way) => {
    expect(stepsOf(way, { numbers: 'hongkong' })).not.toMatch(/内地|CXXZ|SQXZ/)
  })

  it('[D13] [D14] tell a prepaid Hong Kong card of no plan to change to', () => {
    expect(stepsOf('downgrade', { numbers: 'hongkong', plan: 'prepaid' })).not.toMatch(/套餐|月费/)
  })

  it.each([
    ['contract', false],
    ['prepaid', true],
  ] as const)('[D14] speak of a prepaid card’s registration to what is paid as %s: %s', (plan, isSaid) => {
    expect(stepsOf('lapse', { numbers: 'hongkong', plan }).includes('实名登记')).toBe(isSaid)
  })
})
