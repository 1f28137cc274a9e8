import { cardSaying, tinyGuide, tinyItem } from '#domain/tinyGuide.test-support.ts'
import type { Claim } from '#domain/guide.ts'
import { LOCALES } from '#domain/locale.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { loadGuide } from '#store/guide.ts'
import { guide } from '#testing/show.tsx'
import { describe, expect, it } from 'vitest'
import { belowHeading, papersFor, questionsFor } from './lists.ts'

const CLAIM = { when: {}, checkedOn: '2026-11-24', reviewBy: '2027-05-24' } as const
const ASK: Claim = { ...CLAIM, mark: 'unverified', source: null, text: '问清楚：一' }
const SURE: Claim = { ...CLAIM, mark: 'official', source: { title: '', year: 2020, url: null }, text: '事实' }

describe('the papers', () => {
  it('[N8] are those that apply, without those said to be needless', () => {
    const items = [
      tinyItem('a', {}),
      tinyItem('b', { when: { holder: ['company'] } }),
      tinyItem('c', {}),
      tinyItem('d', { station: 'backup' }),
    ]
    const card = cardSaying({ marks: { a: { said: 'done' }, c: { said: 'not-applicable', reason: '没有' } } })
    expect(papersFor(tinyGuide({ items }), card).map(({ id }) => id)).toEqual(['a'])
  })

  it('[N8] are not what is only to be found out before setting out', () => {
    const items = [tinyItem('a', { form: 'to-ask' }), tinyItem('b', { form: 'information' })]
    expect(papersFor(tinyGuide({ items }), cardSaying({})).map(({ id }) => id)).toEqual(['b'])
    const bought = cardSaying({ answers: { bought: 'reseller', abroad: 'yes', bundle: 'sub-card' } })
    const papers = papersFor(guide, bought).map(({ id }) => id)
    expect(papers).toContain('documents.purchase-record')
    for (const errand of ['reseller', 'abroad', 'main-card-holder'])
      expect(papers).not.toContain(`documents.${errand}`)
  })
})

describe('the questions', () => {
  it('[N8] are what nobody confirmed of this operator and of the counter, each once', () => {
    const step = { station: 'submit', channel: 'counter', claims: [ASK, SURE] } as const
    const other = { ...ASK, text: '问清楚：二' }
    const content = tinyGuide({
      items: [
        tinyItem('x', step),
        tinyItem('y', { ...step, channel: 'online', claims: [{ ...ASK, text: '线上' }] }),
        tinyItem('z', { ...step, claims: [{ ...ASK, when: { holder: ['company'] }, text: '公司' }] }),
      ],
      operators: guide.operators
        .filter(({ id }) => id === 'cmhk')
        .map((each) => ({ ...each, claims: [other, ASK, SURE] })),
    })
    expect(questionsFor(content, cardSaying({ answers: { operator: 'cmhk' } }))).toEqual([
      '问清楚：二',
      '问清楚：一',
    ])
    expect(questionsFor(content, cardSaying({}))).toEqual(['问清楚：一'])
  })

  it('[N8] are also what nobody confirmed of the papers taken along and the money, and what this operator leaves open afterwards', () => {
    const content = tinyGuide({
      items: [
        tinyItem('a', { claims: [{ ...ASK, text: '材料' }] }),
        tinyItem('b', { form: 'to-ask', claims: [{ ...ASK, text: '出门前问' }] }),
        tinyItem('c', { station: 'balance', claims: [{ ...ASK, text: '余额' }, SURE] }),
        tinyItem('d', { station: 'balance', claims: [{ ...ASK, text: '不适用' }] }),
        tinyItem('e', {
          station: 'aftercare',
          claims: [
            { ...ASK, text: '之后' },
            { ...ASK, when: { operator: ['cmhk'] }, text: '这家之后' },
          ],
        }),
        tinyItem('f', { station: 'unbind', claims: [{ ...ASK, text: '解绑' }] }),
        tinyItem('g', { station: 'submit', channel: 'counter', claims: [ASK] }),
      ],
    })
    const card = cardSaying({
      answers: { operator: 'cmhk' },
      marks: { d: { said: 'not-applicable', reason: '没有' } },
    })
    expect(questionsFor(content, card)).toEqual(['问清楚：一', '材料', '余额', '这家之后'])
  })

  it.each([
    ['china-mobile', { numbers: 'mainland' }, '漫游包'],
    ['three-hk', { numbers: 'hongkong', plan: 'contract', holder: 'company' }, '附的是谁的香港身份证'],
    ['three-hk', { numbers: 'hongkong', plan: 'contract' }, '提前多少天'],
    ['cmhk', { numbers: 'both' }, '附加的内地号码'],
  ] as const)('[N8] of a card of %s, %j, ask about %s', (operator, answers, words) => {
    const questions = questionsFor(guide, cardSaying({ answers: { ...answers, operator } }))
    expect(questions.filter((question) => question.includes(words))).toHaveLength(1)
  })

  it('[N8] are never a fact, whoever the operator is', () => {
    for (const { id } of guide.operators) {
      const questions = questionsFor(guide, cardSaying({ answers: { operator: id } }))
      expect(questions.filter((question) => !question.startsWith('问清楚：'))).toEqual([])
      expect(questions.length).toBeLessThan(16)
    }
  })
})

describe('a question below its heading', () => {
  it('[N8] loses the opening that the heading says', () => {
    expect(belowHeading('Ask: is it refunded?', 'Ask: ')).toBe('Is it refunded?')
    expect(belowHeading('问清楚：退不退。', '问清楚：')).toBe('退不退。')
    expect(belowHeading('A hotline that nobody confirmed', 'Ask: ')).toBe('A hotline that nobody confirmed')
  })

  it.each(LOCALES)('[N8] loses it in %s, of whatever card', async (locale) => {
    const { asking } = await packetWords.load(locale)
    const questions = questionsFor(await loadGuide(locale), cardSaying({ answers: { numbers: 'both' } }))
    expect(questions.length).toBeGreaterThan(3)
    expect(questions.filter((question) => belowHeading(question, asking) === question)).toEqual([])
  })
})
