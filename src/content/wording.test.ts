import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'
import { lateGuide } from './lateGuide.ts'
import { textsIn, withoutMenus } from './texts.test-support.ts'

const texts = textsIn({ ...guide, ...lateGuide }, 'guide')
const chinese = texts.flatMap(({ place, text }) => [
  `${place} zh-CN ${text['zh-CN']}`,
  `${place} zh-HK ${text['zh-HK']}`,
])
const mainland = texts.map(({ place, text }) => `${place} ${text['zh-CN']}`)
const hongKong = texts.map(
  ({ place, text }) =>
    `${place} ${place.startsWith('guide.services') ? withoutMenus(text['zh-HK']) : text['zh-HK']}`,
)
const english = texts.map(({ place, text }) => `${place} ${text.en}`)
const all = [...chinese, ...english]

const HAN = '\\p{Script=Han}'

describe('content', () => {
  it('[P5] is written in all three languages', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(({ place }) => place.endsWith('.source.title')).length).toBeGreaterThan(100)
    expect(texts.filter(({ text }) => Object.values(text).some((words) => words.trim() === ''))).toEqual([])
    expect(all.filter((line) => /\s$|\s\s|undefined/.test(line))).toEqual([])
  })

  it('raises its voice nowhere', () => {
    expect(all.filter((line) => /[!！]/.test(line))).toEqual([])
  })

  it('[N2.2] never sounds as if the number were gone', () => {
    expect(chinese.filter((line) => /完成|已注销|已註銷|已取消|100 ?%/.test(line))).toEqual([])
    expect(english.filter((line) => /\b(?:done|cancelled|canceled)\b|100 ?%/i.test(line))).toEqual([])
  })

  it('sends nobody to an account in a messenger', () => {
    expect(all.filter((line) => /t\.me|(?:^|\s)@\w|\bTG\b|telegram\.me/i.test(line))).toEqual([])
    const named = texts.filter(({ text }) => /telegram|電報群|电报群/i.test(Object.values(text).join(' ')))
    expect(named.filter(({ place }) => !place.startsWith('guide.services'))).toEqual([])
  })
})

describe('Chinese', () => {
  it('keeps a space between Han and Latin letters or digits', () => {
    const tight = new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, 'u')
    expect(chinese.filter((line) => tight.test(withoutPlace(line)))).toEqual([])
  })

  it('uses full-width punctuation beside Han', () => {
    const narrow = new RegExp(`${HAN}\\s?[,.;:?()"']|[,;:?()"']\\s?${HAN}|[，。；：？]\\s`, 'u')
    expect(chinese.filter((line) => narrow.test(withoutPlace(line)))).toEqual([])
  })

  it('says 你', () => {
    expect(chinese.filter((line) => line.includes('您'))).toEqual([])
  })

  it('of the mainland uses no Hong Kong words or characters', () => {
    const odd =
      /门市|短讯|电讯商|转台|登记人|流动电话|回乡证正本|[「」]|[號碼門這個為會說請問過錢從實對應開關辦證檢訊電話務網買賣單戶額]/
    expect(mainland.filter((line) => odd.test(line))).toEqual([])
  })

  it('of Hong Kong uses no mainland words or characters', () => {
    const odd =
      /營業廳|註銷|注銷|短信|充值|默認|運營商|機主|打印|屏幕|設置|驗證短信|流量|套餐|[“”]|[号码门这个为会说请问过钱从实对应开关办证检讯电话务网页买卖单户额]/
    expect(hongKong.filter((line) => odd.test(line))).toEqual([])
  })

  it('differs between the two, as nobody writes both alike', () => {
    const long = new RegExp(`(?:${HAN}.*){8}`, 'u')
    const alike = texts.filter(({ text }) => text['zh-CN'] === text['zh-HK'] && long.test(text['zh-CN']))
    expect(alike.map(({ place }) => place)).toEqual([])
  })
})

// Telephone numbers keep their brackets.
function withoutPlace(line: string): string {
  return line.replace(/^\S+ (?:zh-CN |zh-HK )?/, '').replace('(852)', '')
}
