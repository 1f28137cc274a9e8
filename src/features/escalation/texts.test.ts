import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Contact, VerificationResult } from '#domain/answers.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { LEGS } from '#domain/leg.ts'
import { anyCancellation } from '#domain/anyCancellation.test-support.ts'
import { LOCALES } from '#domain/locale.ts'
import { ACKNOWLEDGED, cardSaying, EFFECTIVE } from '#domain/tinyGuide.test-support.ts'
import { en } from '#i18n/escalation/en.ts'
import { zhCN } from '#i18n/escalation/zhCN.ts'
import { zhHK } from '#i18n/escalation/zhHK.ts'
import { formatDate } from '#i18n/format.ts'
import { loadGuide } from '#store/guide.ts'
import { complaintText, timelineText } from './texts.ts'

const DAY: IsoDate = '2026-11-05'
const WORDS = { 'zh-CN': zhCN, 'zh-HK': zhHK, en }
const { operators } = await loadGuide('zh-CN')

describe('timelineText', () => {
  it('[N11] tells what was noted in the order of the days', () => {
    const contacts = { a: contact({ on: '2026-11-02', outcome: 'promised', words: '三天内\n办好' }) }
    const card = cardSaying({ contacts, mainland: { ...EFFECTIVE, promisedBy: '2026-11-10' } })
    expect(timelineText({ card, leg: 'mainland', operators }, inLanguage('zh-CN')).split('\n')).toEqual([
      '内地号码：办理经过（本人记录）',
      '2026年11月2日：提交申请（营业厅）。',
      '2026年11月2日：运营商客服或营业厅（电话）：答应办。',
      '对方说：“三天内 办好”',
      '2026年11月3日：收到受理凭证，编号：A 1。',
      '2026年11月4日：核实，拨打号码：说明停了。',
      '2026年11月10日：对方答应办好的期限。',
    ])
  })

  it('[N11] says of the bill and of a refund what was seen of them, not that the number stopped', () => {
    expect(seen('ok')).toContain('看扣费：没有再扣钱')
    expect(seen('ok')).toContain('看退款：到了')
    expect(seen('not-yet')).toContain('看扣费：还在扣钱')
    expect(seen('not-yet')).toContain('看退款：还没到')
  })

  it('[N11] says so where nothing was noted', () => {
    const subject = { card: cardSaying({}), leg: 'hongkong', operators } as const
    expect(timelineText(subject, inLanguage('zh-CN'))).toContain(zhCN.ofLetter.nothing)
  })

  it('[N4.2] leaves the other number out', () => {
    const card = cardSaying({ mainland: ACKNOWLEDGED, contacts: { a: contact({ leg: 'mainland' }) } })
    const text = timelineText({ card, leg: 'hongkong', operators }, inLanguage('en'))
    expect(text).not.toContain('A 1')
    expect(text).not.toContain(en.parties.operator)
  })

  it('[X02 of the failures] lets no word turn its line about', () => {
    const card = cardSaying({ contacts: { a: contact({ words: 'a\u202Eb\u2066c' }) } })
    expect(timelineText({ card, leg: 'mainland', operators }, inLanguage('en'))).toContain('“abc”')
  })
})

describe('complaintText', () => {
  it.each(LOCALES)('[N11] in %s is about the money once the number was seen to have stopped', (locale) => {
    const { subject, subjectOfMoney } = WORDS[locale].ofLetter
    const letterOf = (mainland: typeof ACKNOWLEDGED) =>
      complaintText({ card: cardSaying({ mainland }), leg: 'mainland', operators }, inLanguage(locale))
    expect(letterOf(ACKNOWLEDGED)).toContain(subject)
    expect(letterOf(EFFECTIVE)).toContain(subjectOfMoney)
    expect(letterOf(EFFECTIVE)).not.toContain(subject)
  })

  it.each([
    ['zh-CN', '【请填写】'],
    ['zh-HK', '【請填寫】'],
    ['en', '[please fill in]'],
  ] as const)('[N11] in %s leaves what nobody told as %s', (locale, blank) => {
    const text = complaintText({ card: cardSaying({}), leg: 'mainland', operators }, inLanguage(locale))
    // Operator, name, number, identity, day, amount, sheets, signature, contact, date.
    expect(text.split(blank)).toHaveLength(11)
  })

  it.each<[Partial<Answers>, RegExp, RegExp]>([
    [{ holder: 'company' }, /^本公司.*的机主.*经办人/m, /^经办人签名、公司盖章：/m],
    [{ holder: 'self', handler: 'agent' }, /^本人.*代机主/m, /^签名：/m],
    [{ holder: 'someone-else', handler: 'holder' }, /登记在他人名下/, /^签名：/m],
  ])('[Y27] with %j nobody else is called the holder', (answers, from, signature) => {
    const text = complaintText(
      { card: cardSaying({ answers }), leg: 'hongkong', operators },
      inLanguage('zh-CN'),
    )
    expect(text).toMatch(from)
    expect(text).toMatch(signature)
    expect(text).not.toMatch(/^本人.*，香港号码【请填写】的机主/m)
  })

  it('[R2] asks no balance back of a prepaid Hong Kong card', () => {
    const card = cardSaying({ answers: { numbers: 'hongkong', plan: 'prepaid' } })
    const text = complaintText({ card, leg: 'hongkong', operators }, inLanguage('zh-CN'))
    expect(text).not.toContain('退还余额')
    expect(text).toContain(zhCN.ofLetter.demandOvercharged({ title: zhCN.ofLetter.blank }))
  })

  it('[N11] names the operator where it is known', () => {
    const card = cardSaying({ answers: { operator: 'china-mobile' } })
    const text = complaintText({ card, leg: 'mainland', operators }, inLanguage('zh-CN'))
    const name = operators.find(({ id }) => id === 'china-mobile')?.name ?? ''
    expect(text.split('\n')[2]).toBe(`致：${name}`)
  })

  it('[N11] never contains undefined or a word of code, whatever was said', () => {
    fc.assert(
      fc.property(
        anyCancellation,
        fc.constantFrom(...LEGS),
        fc.constantFrom(...LOCALES),
        (card, leg, locale) => {
          const subject = { card, leg, operators }
          const text = `${complaintText(subject, inLanguage(locale))}\n${timelineText(subject, inLanguage(locale))}`
          expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date/)
        },
      ),
    )
  })

  it('[N2.2] never says that the number is gone', () => {
    fc.assert(
      fc.property(anyCancellation, fc.constantFrom(...LOCALES), (said, locale) => {
        const { receipt: _, ...mainland } = said.mainland
        const without = { ...said, contacts: {}, mainland }
        const text = complaintText({ card: without, leg: 'mainland', operators }, inLanguage(locale))
        expect(text).not.toMatch(/已注销|已取消|完成|\bcancelled\b|\bdone\b/i)
      }),
    )
  })

  it('[N11] writes days as the language does', () => {
    const card = cardSaying({ mainland: ACKNOWLEDGED })
    const text = complaintText({ card, leg: 'mainland', operators }, inLanguage('en'))
    expect(text).toContain(`${formatDate('en', '2026-11-03')}: Receipt received, reference: A 1.`)
  })
})

function inLanguage(locale: 'zh-CN' | 'zh-HK' | 'en') {
  return { words: WORDS[locale], locale }
}

// The bill and the refund were looked at, with the same result.
function seen(result: VerificationResult): string {
  const mainland = { ...ACKNOWLEDGED, bill: { on: DAY, result }, refund: { on: DAY, result } }
  return timelineText({ card: cardSaying({ mainland }), leg: 'mainland', operators }, inLanguage('zh-CN'))
}

function contact(traits: Partial<Contact>): Contact {
  return {
    leg: 'mainland',
    on: '2026-11-02',
    party: 'operator',
    means: 'phone',
    outcome: 'waiting',
    words: '',
    ...traits,
  }
}
