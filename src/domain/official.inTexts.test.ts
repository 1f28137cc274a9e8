import { describe, expect, it } from 'vitest'
import { checkOfficial, type Reason } from './official.ts'
import { LIST, verdict, only } from './official.test-support.ts'

describe('addresses in a text', () => {
  it.each([
    ['官网是10086.cn。', ['10086.cn']],
    ['请登录 https://10086.cn/a，办理', ['https://10086.cn/a']],
    ['（https://www.10086.cn/a）', ['https://www.10086.cn/a']],
    ['See www.10086.cn. Then call.', ['www.10086.cn']],
    ['[China Mobile](https://10086.cn/)', ['https://10086.cn/']],
    [
      '【中国移动】请登录10086.cn，或https://hk.chinamobile.com/x。',
      ['10086.cn', 'https://hk.chinamobile.com/x'],
    ],
    ['10086.cn或smartone.com', ['10086.cn', 'smartone.com']],
    ['网址：10086.cn', ['10086.cn']],
  ])('[W30] %s', (text, shown) => {
    expect(checkOfficial(text, LIST).findings.map((finding) => finding.shown)).toEqual(shown)
    expect(verdict(text)).toBe('official')
  })

  it.each(['移动10086.cn', 'https://10086.cn办理'])(
    '[W30] of %s, standing alone, it says that the Chinese beside it was not counted',
    (text) => {
      expect(only(text).reasons).toEqual(['touches-text'])
    },
  )

  it.each(['v1.2.3 and e.g. Mr.Wang 3.5G', '余额 23.50 元', '中国移动', '2026.11.24'])(
    '[W30] %s names none',
    (text) => {
      expect(checkOfficial(text, LIST).findings).toEqual([])
      expect(verdict(text)).toBe('not-listed')
    },
  )

  it.each([
    ['https://10086.cn/?url=https://evil.com', 'suspicious', 'leads-on'],
    ['https://10086.cn/?url=https%3A%2F%2Fevil.com', 'suspicious', 'leads-on'],
    ['https://10086.cn/login?backUrl=evil.com/x', 'suspicious', 'leads-on'],
    ['https://10086.cn/#/go?to=//evil.com', 'suspicious', 'leads-on'],
    ['https://10086.cn/?url=a_b.evil.com', 'suspicious', 'leads-on'],
    ['https://10086.cn/?url=https://shop.10086.cn/', 'official', 'leads-on-listed'],
    ['https://bit.ly/abc', 'not-listed', 'shortener'],
  ])('[W31] %s is %s', (text, expected, reason) => {
    expect(only(text)).toMatchObject({ verdict: expected, reasons: [reason] })
  })

  it.each([
    'TG @…代注销',
    'TG：@some_agent',
    '微信：abc12345',
    '加 QQ 123456789',
    '@some_agent',
    'Telegram: some_agent',
  ])('[W32] %s is an account to add, as agents leave it', (text) => {
    expect(checkOfficial(text, LIST).findings[0]).toMatchObject({
      kind: 'contact',
      verdict: 'suspicious',
      reasons: ['messenger'],
    })
  })

  it.each(['https://t.me/some_agent', 't.me/some_agent', 'wa.me/85290000000', 'https://u.wechat.com/x'])(
    '[W32] %s leads to such an account',
    (text) => {
      expect(checkOfficial(text, LIST).findings[0]?.reasons).toEqual(['messenger'])
      expect(verdict(text)).toBe('suspicious')
    },
  )

  it.each(['专业代注销，无需本人', '代銷戶', '内部渠道办理'])(
    '[W32] %s is an offer to do it for somebody',
    (text) => {
      expect(verdict(text)).toBe('suspicious')
    },
  )

  it('[W36] has the worst verdict of what is in it', () => {
    expect(verdict('10086.cn smartone.com')).toBe('official')
    expect(verdict('10086.cn example.com')).toBe('not-listed')
    expect(verdict('10086.cn example.com l0086.cn')).toBe('suspicious')
    expect(verdict(' \n')).toBeNull()
  })

  it('[W36] is not official when there was more than could be looked at', () => {
    const text = Array.from({ length: 3_000 }, (_, index) => `https://s${index}.10086.cn/`).join(' ')
    expect(checkOfficial(text, LIST)).toMatchObject({ verdict: 'not-listed', isWhole: false })
  })
})

describe('hotlines', () => {
  it.each([
    ['10086', 'china-mobile'],
    ['100 86', 'china-mobile'],
    ['100-86', 'china-mobile'],
    ['１００８６', 'china-mobile'],
    ['+86 10086', 'china-mobile'],
    ['008610086', 'china-mobile'],
    ['+852 12580', 'cmhk'],
    ['(852) 12580', 'cmhk'],
    ['+852 2945 8888', 'cmhk'],
    ['29458888', 'cmhk'],
    ['400 120 4000', 'cmhk'],
    ['400-120-4000', 'cmhk'],
    ['热线 1000', 'csl'],
    ['1000', 'csl'],
    ['178 178', 'csl'],
  ])('[W33] %s is %s’s', (text, operator) => {
    expect(only(text)).toMatchObject({ kind: 'number', verdict: 'official', operator })
  })

  it('[W33] says where one without its country code can be dialled', () => {
    expect(only('2945 8888').reasons).toEqual(['dialled-in-hongkong'])
    expect(only('10086').reasons).toEqual([])
  })

  it.each<[text: string, expected: string, reasons: readonly Reason[]]>([
    ['+86 12580', 'not-listed', ['other-country']],
    ['+852 10086', 'not-listed', ['other-country']],
    ['106910086', 'not-listed', ['contains-hotline']],
    ['100860', 'not-listed', ['contains-hotline']],
    ['3166 3333', 'not-listed', ['unconfirmed']],
    ['13800138000', 'not-listed', ['personal']],
    ['+852 9000 0000', 'not-listed', ['personal']],
    ['12345', 'not-listed', []],
    ['1OO86', 'suspicious', ['letters']],
    ['l0086', 'suspicious', ['letters']],
  ])('[W33] %s is %s', (text, expected, reasons) => {
    expect(only(text)).toMatchObject({ kind: 'number', verdict: expected, reasons })
  })

  it('[W34] are found in a message, amounts, dates and codes aside', () => {
    const text =
      '余额 23.50 元，2026-11-24 10:30 前回 10086，验证码 482913，或拨 +852 2945 8888。流量 1024MB。'
    expect(checkOfficial(text, LIST).findings.map(({ shown }) => shown)).toEqual(['10086', '+852 2945 8888'])
  })

  it('[W34] with a blank between them are two', () => {
    expect(checkOfficial('10086 12580', LIST).findings.map(({ shown }) => shown)).toEqual(['10086', '12580'])
  })
})
