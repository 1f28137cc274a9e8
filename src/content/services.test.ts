import { describe, expect, it } from 'vitest'
import type { Service } from './authored.ts'
import { LOCALES, type Locale, type LocalText } from '#domain/locale.ts'
import { isIsoDate } from '#domain/isoDate.ts'
import { serviceGuideIn } from '#domain/spokenGuide.ts'
import { services } from './services.ts'
import { serviceTiers } from './serviceTiers.ts'
import { withoutMenus } from './texts.test-support.ts'

/** A wallet waits for the app it lives in, which has its own reason to come later. */
const LATER_DEPENDENCIES = [
  // Money comes before messaging; a person with much in the wallet moves WeChat early, as tier 5 says.
  'wechat-pay → wechat',
  // As above, for the Hong Kong wallet.
  'wechat-pay-hk → wechat',
]

// What nobody may promise, and what would lead a person away from official ways.
const BANNED =
  /完成|已[注註][销銷]|已取消|\bdone\b|cancell?ed|100 ?%|https?:|www\.|t\.me|加微信|中介|(?<!替)代[办辦]|[!！]/i

const HONG_KONG_WORDS =
  /短讯|流动电话|设定|帐户|帐号|登入|门市|电讯商|预设|增值|连结|选单|电邮|透过|櫃|柜位|速递|转账到|上台|登出/
const MAINLAND_WORDS =
  /短信|手機號|手机号|[账賬][号號户戶]|[设設][置寘]|默[认認]|充值|登[录錄]|[运運][营營]商|[营營][业業][厅廳]|網點|信息|通過|鏈接|菜單|快遞|刷臉|視頻|[注註][销銷]|接口|工作日|支付密|客服電話|打印/
const SIMPLIFIED_ONLY =
  /[号码户设认证录银钱验说这个为时问联网项发现进动机开关间东后边资讯备处对导费换权数样读账签续线订话转运选还远连邮链锁险题点亲图医电务]/
const TRADITIONAL_ONLY =
  /[號碼戶設認證錄銀錢驗說這個為時問聯網項發現進動機開關間東後裏邊資訊備處對導費換權數樣讀帳賬簽續線訂話轉運選還遠連郵鏈鎖險題點親圖醫電務]/

type Field = 'name' | 'nextHolder' | 'path' | 'ifDead' | 'source'
const SENTENCES: ReadonlySet<Field> = new Set(['nextHolder', 'path', 'ifDead'])

const byId = new Map(services.map((service) => [service.id, service]))

describe('[N3.1] the unbinding inventory', () => {
  it('has at least the 77 that most people have, and others besides', () => {
    expect(services.filter(({ core }) => core).length).toBeGreaterThanOrEqual(77)
    expect(services.length).toBeGreaterThanOrEqual(97)
  })

  it('exports one service from a file named like its id', () => {
    const files = import.meta.glob<Record<string, Service>>('./services/*.ts', { eager: true })
    const named = Object.entries(files).flatMap(([file, exports]) =>
      Object.entries(exports).map(([name, { id }]) => `${file} ${name} ${id}`),
    )
    const expected = services.map(({ id }) => `./services/${camelCase(id)}.ts ${camelCase(id)} ${id}`)
    expect(named.toSorted()).toEqual(expected.toSorted())
  })

  it('[N3.2] puts what needs the old number first in its tier', () => {
    const places = services.map(({ tier, oldNumberSms }) => tier * 2 + (needsOldNumber(oldNumberSms) ? 0 : 1))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('[B22] asks about the other number of a card only those who may have two', () => {
    const ofTwo = services.filter(({ name }) => /一卡[两多]号/.test(name['zh-CN']))
    expect(ofTwo.map(({ when }) => when)).toEqual([{ numbers: ['both', 'unknown'] }])
  })

  it('gives every tier a title and a reason', () => {
    expect(serviceTiers.map(({ tier }) => tier)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    const texts = serviceTiers.flatMap(({ title, why }) =>
      LOCALES.flatMap((locale) => [title[locale], why[locale]]),
    )
    expect(texts.filter((text) => text.trim() === '' || BANNED.test(text))).toEqual([])
    expect(serviceTiers.filter(({ tier }) => services.every((service) => service.tier !== tier))).toEqual([])
  })
})

describe('[N3.3] dependencies', () => {
  it('exist', () => {
    const missing = edges().filter(({ on }) => !byId.has(on))
    expect(missing.map(({ from, on }) => `${from.id} → ${on}`)).toEqual([])
  })

  it('never run in a circle', () => {
    expect(services.filter(({ id }) => reachableFrom(id).has(id)).map(({ id }) => id)).toEqual([])
  })

  it('stand in the same or an earlier tier, save for the explained ones', () => {
    const later = edges()
      .filter(({ from, on }) => (byId.get(on)?.tier ?? 0) > from.tier)
      .map(({ from, on }) => `${from.id} → ${on}`)
    expect(later.toSorted()).toEqual(LATER_DEPENDENCIES.toSorted())
  })
})

describe('sources', () => {
  it('are missing exactly where nobody confirmed the statement', () => {
    expect(services.filter(({ mark, source }) => (mark === 'unverified') !== (source === null))).toEqual([])
  })

  it('link only to official pages', () => {
    const linked = services.filter(({ source }) => source !== null && source.url !== null)
    expect(linked.filter(({ mark }) => mark !== 'official').map(({ id }) => id)).toEqual([])
  })

  it('have a title and a year that has been', () => {
    const sources = services.flatMap(({ source }) => (source === null ? [] : [source]))
    const wrong = sources.filter(
      ({ title, year }) =>
        LOCALES.some((locale) => title[locale].trim() === '') || year < 2010 || year > 2026,
    )
    expect(wrong).toEqual([])
  })

  it('were checked on a real day, to be checked again later', () => {
    const wrong = services.filter(
      ({ checkedOn, reviewBy }) => !isIsoDate(checkedOn) || !isIsoDate(reviewBy) || reviewBy <= checkedOn,
    )
    expect(wrong).toEqual([])
  })
})

describe('wording', () => {
  it('says everything in each language', () => {
    expect(textsWhere((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it('promises nothing, shouts nothing and links nowhere', () => {
    expect(textsWhere((text) => BANNED.test(text))).toEqual([])
  })

  it('ends its sentences', () => {
    const open = textsWhere(
      (text, locale, field) => SENTENCES.has(field) && !(locale === 'en' ? /\.$/ : /。$/).test(text),
    )
    expect(open).toEqual([])
  })

  it('is free of the words and characters of the other side', () => {
    const mixed = textsWhere(
      (text, locale) =>
        (locale === 'zh-CN' && (HONG_KONG_WORDS.test(text) || TRADITIONAL_ONLY.test(text))) ||
        (locale === 'zh-HK' && (MAINLAND_WORDS.test(withoutMenus(text)) || SIMPLIFIED_ONLY.test(text))),
    )
    expect(mixed).toEqual([])
  })

  it('quotes as each side does', () => {
    const foreign = textsWhere(
      (text, locale) =>
        (locale === 'zh-CN' && /[「」"']/.test(text)) || (locale === 'zh-HK' && /[“”"']/.test(text)),
    )
    expect(foreign).toEqual([])
  })

  it('keeps Chinese punctuation full-width and a space beside Latin letters', () => {
    const loose = textsWhere(
      (text, locale) =>
        locale !== 'en' &&
        /\p{Script=Han}[,;:?(]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text),
    )
    expect(loose).toEqual([])
  })

  it('tells what nobody confirmed of the next holder as possible, never as certain', () => {
    const certain = services.filter(
      ({ mark, nextHolder }) =>
        mark === 'unverified' &&
        (!/可能/.test(nextHolder['zh-CN']) ||
          !/可能/.test(nextHolder['zh-HK']) ||
          !/\bcould\b/.test(nextHolder.en) ||
          /\bwould\b/.test(nextHolder.en)),
    )
    expect(certain.map(({ id }) => id)).toEqual([])
  })

  it('[N3.1] can be searched by pinyin initials', () => {
    const { searchWords } = serviceGuideIn('en', services)
    expect(services.filter(({ id, pinyinInitials }) => !searchWords[id]?.includes(pinyinInitials))).toEqual(
      [],
    )
    expect(services.filter(({ pinyinInitials }) => !/^[a-z0-9]+$/.test(pinyinInitials))).toEqual([])
  })
})

function textsWhere(matches: (text: string, locale: Locale, field: Field) => boolean): readonly string[] {
  return services.flatMap((service) =>
    textsOf(service).flatMap(([field, text]) =>
      LOCALES.filter((locale) => matches(text[locale], locale, field)).map(
        (locale) => `${service.id} ${field} ${locale}: ${text[locale]}`,
      ),
    ),
  )
}

function textsOf({
  name,
  nextHolder,
  path,
  ifDead,
  source,
}: Service): readonly (readonly [Field, LocalText])[] {
  const texts = [
    ['name', name],
    ['nextHolder', nextHolder],
    ['path', path],
    ['ifDead', ifDead],
  ] as const
  return source === null ? texts : [...texts, ['source', source.title]]
}

function edges(): readonly { from: Service; on: string }[] {
  return services.flatMap((from) => from.dependsOn.map((on) => ({ from, on })))
}

function reachableFrom(id: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [...(byId.get(id)?.dependsOn ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(byId.get(next)?.dependsOn ?? []))
  }
  return seen
}

function needsOldNumber(sms: Service['oldNumberSms']): boolean {
  return sms === 'required' || sms === 'usually'
}

function camelCase(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
