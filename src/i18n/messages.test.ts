import { LOCALES, type Locale } from '#domain/locale.ts'
import { LONGEST_NOTE } from '#domain/text.ts'
import { describe, expect, it } from 'vitest'
import { lines } from './lines.test-support.ts'

const all = LOCALES.flatMap((locale) => lines[locale].map(({ key, text }) => `${locale} ${key}: ${text}`))
const chinese = [...lines['zh-CN'], ...lines['zh-HK']]

const HAN = '\\p{Script=Han}'

// What may be said of a number only once it is gone.
const AFTER_THE_EVENT =
  /^(?:stages\.finished|(?:line|aftercare|closing)\.finished\w*|followUp\.(?:results|refundResults)\.\w+)$/

describe('the interface’s words', () => {
  it.each(LOCALES)('[P5] are all there in %s', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('zh-CN'))
    expect(lines[locale].length).toBeGreaterThan(300)
    expect(lines[locale].filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it('are whole', () => {
    expect(all.filter((line) => /undefined|NaN|\[object|\s$|\s\s/.test(line))).toEqual([])
  })

  it.each(LOCALES)('[I12 of the failures] say in %s how long a text may be', (locale) => {
    const tooLong = lines[locale].find(({ key }) => key === 'errors.text.too-long')
    expect(tooLong?.text).toContain(` ${LONGEST_NOTE} `)
  })

  it('raise their voice nowhere', () => {
    expect(all.filter((line) => /[!！]/.test(line))).toEqual([])
  })

  it('[N2.2] never sound as if the number were gone, until it is', () => {
    const early = LOCALES.flatMap((locale) => lines[locale]).filter(({ key }) => !AFTER_THE_EVENT.test(key))
    const gone = /完成|已注销|已註銷|已取消|\b(?:done|cancelled|canceled|completed?)\b|100 ?%/i
    expect(early.filter(({ text }) => gone.test(text))).toEqual([])
  })
})

describe('Chinese words', () => {
  it('keep a space between Han and Latin letters or digits', () => {
    const tight = new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, 'u')
    // These are only ever told one of the two numbers, which is Han.
    const ofLeg = /^next\.(?:submit|receipt|verify|settleMoney)$/
    // And these a day, which ends in Han.
    const ofDay =
      /(?:startedOn|told\.said|claim\.(?:source|checked)|escalation\.(?:open\w+|until|late|\w+Of))$/
    const others = chinese.filter(({ key }) => !ofLeg.test(key) && !ofDay.test(key))
    expect(others.filter(({ text }) => tight.test(text))).toEqual([])
  })

  it('use full-width punctuation beside Han', () => {
    const narrow = new RegExp(`${HAN}\\s?[,.;:?()"']|[,;:?()"']\\s?${HAN}|[，。；：？、]\\s`, 'u')
    expect(chinese.filter(({ text }) => narrow.test(text))).toEqual([])
  })

  it('say 你', () => {
    expect(chinese.filter(({ text }) => text.includes('您'))).toEqual([])
  })

  it('of the mainland are no Hong Kong words or characters', () => {
    const odd =
      /门市|短讯|电讯商|转台|登记人|流动电话|回乡证|储存|纪录|装置|上载|[「」]|[號碼門這個為會說請問過錢從實對應開關辦證檢訊電話務網買賣單戶額記錄儲檔裏]/
    expect(lines['zh-CN'].filter(({ text }) => odd.test(text))).toEqual([])
  })

  it('of Hong Kong are no mainland words', () => {
    const odd =
      /營業廳|註銷|注銷|銷戶|短信|充值|默認|運營商|機主|打印|複印|屏幕|設置|流量|套餐|手機號|刷新|存儲|渠道|線上|賬號|記錄|什麼|身份證號|信息|視頻|軟件|[“”]/
    expect(lines['zh-HK'].filter(({ text }) => odd.test(text))).toEqual([])
  })

  it('of Hong Kong have no simplified or Taiwanese characters', () => {
    const odd =
      /[号码门这个为会说请问过钱从实对应开关办证检讯电话务网页买卖单户额记录储档备还没选择题条缴费发动态启脑间账帐结余后里于么给让经纪级约续终线绑业东丝两严丰临举义乌书习乡产亲仅仓价众优传伤体别区协却历压参双变吗听员响国图场块声处复头夺奖妈学宁宝审宽将尔尘尝层属岁岂师带帮库张归当径忆怀惊愿战护报拟损换据挂挡挤断无旧时显样梦楼欢气汇沟浏测满点热爱环现监盖确离种积称稳穷笔签简类紧红纯纸细织绍绝统罗职联胜脉艺节药获虑虽补装见观规视览觉订认讨训议设访评识诉词译试诚误询该详调谁谈责败货质购贴资赔赶跃转轮软较输边达迁运进远连迟适递释钟钮银错键长闭闻闲阅队阶际陆险随难预领频颜风飞饭馆驱验黄齐裡]/
    expect(lines['zh-HK'].filter(({ text }) => odd.test(text))).toEqual([])
  })

  it('differ between the two, as nobody writes both alike', () => {
    const long = new RegExp(`(?:${HAN}.*){10}`, 'u')
    const written = new Map(lines['zh-CN'].map(({ key, text }) => [text, key]))
    expect(lines['zh-HK'].filter(({ key, text }) => long.test(text) && written.get(text) === key)).toEqual([])
  })
})

describe('English words', () => {
  it('contain no Han', () => {
    const others = lines.en.filter(({ text }) => new RegExp(HAN, 'u').test(text))
    expect(others).toEqual([])
  })

  it('use curly quotes and no full-width punctuation', () => {
    expect(lines.en.filter(({ text }) => /["'`，。：；（）「」／]|\.\.\./.test(text))).toEqual([])
  })

  it('count one as one', () => {
    expect(lines.en.filter(({ text }) => /\b1 (?:copies|records|services|days)\b/.test(text))).toEqual([])
  })
})

function keysOf(locale: Locale): readonly string[] {
  return [...new Set(lines[locale].map(({ key }) => key))].toSorted((a, b) => a.localeCompare(b, 'en'))
}
