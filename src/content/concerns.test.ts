import type { Condition, GuideAnswer } from '#domain/guide.ts'
import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'

/** Words by which a statement names a case, and the answer of those whose case it is not. */
const NAMED: readonly (readonly [RegExp, GuideAnswer, string])[] = [
  [/储值卡：|预付费的，/, 'plan', 'contract'],
  [/月费：|月费套餐：/, 'plan', 'prepaid'],
  [/出账/, 'plan', 'prepaid'],
  // No prepaid card of any operator was found to want notice.
  [/提前多少天/, 'plan', 'prepaid'],
  [/^公司：|公司要|公司申请/, 'holder', 'self'],
  [/^代办|：代办/, 'handler', 'holder'],
  [/一卡[两多]号/, 'numbers', 'hongkong'],
  [/一卡[两多]号/, 'numbers', 'mainland'],
  [/^香港/, 'numbers', 'mainland'],
  [/^(?:问清楚：)?内地/, 'numbers', 'hongkong'],
  [/合约期内/, 'term', 'over'],
  [/丢了卡|卡丢了/, 'sim', 'plastic'],
]

const EVERYBODYS = [
  // An add-on’s term is its own, whatever became of the plan’s.
  /附加服务：合约期内/,
  // Its line belongs to the Hong Kong number alone.
  /^香港：储值卡不用了/,
  // An older page of the regulator that names the operator’s hotline.
  /^香港通讯办旧网页/,
]

const statements = [
  ...guide.items.flatMap(({ id, when, claims }) =>
    claims.map((claim) => ({ id, whens: [when, claim.when], claim })),
  ),
  ...guide.operators.flatMap(({ id, claims }) =>
    claims.map((claim) => ({ id: `operator.${id}`, whens: [claim.when], claim })),
  ),
  ...guide.alternatives.flatMap(({ decision, claims }) =>
    claims.map((claim) => ({ id: `alternative.${decision}`, whens: [claim.when], claim })),
  ),
].map(({ id, whens, claim }) => ({ id, whens, text: claim.text['zh-CN'] }))

describe('[N14] statements that name a case', () => {
  it.each(NAMED)('by %s are not told to people who answered %s: %s', (words, question, other) => {
    const naming = statements.filter(
      ({ text }) => words.test(text) && !EVERYBODYS.some((exception) => exception.test(text)),
    )
    expect(naming.length).toBeGreaterThan(0)
    const astray = naming.filter(({ whens }) => !whens.some((when) => excludes(when, question, other)))
    expect(astray.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  it('are excepted only where there is such a statement', () => {
    for (const exception of EVERYBODYS) expect(statements.some(({ text }) => exception.test(text))).toBe(true)
  })
})

function excludes(when: Condition, question: GuideAnswer, word: string): boolean {
  const accepted: readonly string[] | undefined = when[question]
  return accepted !== undefined && !accepted.includes(word)
}
