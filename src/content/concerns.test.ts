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

/** Words by which a step of how something is done names a case, as above. */
const STEPS_NAMED: readonly (readonly [RegExp, GuideAnswer, string])[] = [
  [/香港/, 'numbers', 'mainland'],
  [/内地|一证通查|CXXZ|SQXZ/, 'numbers', 'hongkong'],
  [/一卡两号/, 'numbers', 'hongkong'],
  [/一卡两号/, 'numbers', 'mainland'],
  [/储值卡/, 'plan', 'contract'],
  [/月费的|账单|出账|合约没到期|合约没满|合约期/, 'plan', 'prepaid'],
  [/合约没到期|合约没满|比一比/, 'term', 'over'],
  [/合约期已过/, 'term', 'inside'],
  [/没有欠费/, 'debts', 'open'],
  [/公司的号码/, 'holder', 'self'],
  [/公司的号码/, 'holder', 'someone-else'],
  [/机主自己|家人/, 'holder', 'company'],
  [/在别人名下/, 'holder', 'self'],
  [/卡丢了/, 'sim', 'plastic'],
  [/导入/, 'sim', 'lost'],
]

const EVERYBODYS_STEPS = [
  // Where the company is registered says nothing of the number.
  /^香港公司：|^内地公司：/,
  // Where there is none, the other of the two is meant.
  /账单或|查得到账单/,
]

const steps = guide.items.flatMap(({ id, when, how }) =>
  how.map((step) =>
    'when' in step
      ? { id, whens: [when, step.when], text: step.text['zh-CN'] }
      : { id, whens: [when], text: step['zh-CN'] },
  ),
)

describe('[C5] steps that name a case', () => {
  it.each(STEPS_NAMED)('by %s are not told to people who answered %s: %s', (words, question, other) => {
    const naming = steps.filter(
      ({ text }) => words.test(text) && !EVERYBODYS_STEPS.some((exception) => exception.test(text)),
    )
    expect(naming.length).toBeGreaterThan(0)
    const astray = naming.filter(({ whens }) => !whens.some((when) => excludes(when, question, other)))
    expect(astray.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  it('are excepted only where there is such a step', () => {
    for (const exception of EVERYBODYS_STEPS)
      expect(steps.some(({ text }) => exception.test(text))).toBe(true)
  })
})

/** Words by which the reason for a line names a case, as above; a reason is one for all who read the line. */
const REASONS_NAMED: readonly (readonly [RegExp, GuideAnswer, string])[] = [
  [/香港/, 'numbers', 'mainland'],
  [/内地/, 'numbers', 'hongkong'],
  [/储值卡/, 'plan', 'contract'],
  [/账单|月费/, 'plan', 'prepaid'],
  [/合约期内/, 'term', 'over'],
  [/公司(?:同意|就是|来的)/, 'holder', 'self'],
  [/家人|一家/, 'holder', 'company'],
]

describe('reasons that name a case', () => {
  it.each(REASONS_NAMED)('by %s are not told to people who answered %s: %s', (words, question, other) => {
    const naming = guide.items.filter(({ why }) => words.test(why['zh-CN']))
    const astray = naming.filter(({ when }) => !excludes(when, question, other))
    expect(astray.map(({ id, why }) => `${id}: ${why['zh-CN']}`)).toEqual([])
  })
})

function excludes(when: Condition, question: GuideAnswer, word: string): boolean {
  const accepted: readonly string[] | undefined = when[question]
  return accepted !== undefined && !accepted.includes(word)
}
