import { describe, expect, it } from 'vitest'
import { checkOfficial, type Finding, type Reason } from './official.ts'
import { LIST } from './official.test-support.ts'

describe('whose address it is', () => {
  it.each([
    '10086.cn',
    'www.10086.cn',
    'WWW.10086.CN',
    'https://10086.cn',
    'https://www.10086.cn/a/b?c=d#e',
    'https://shop.gd.10086.cn:443/x',
    '//10086.cn/x',
    'https://hk.chinamobile.com/en/x?y=1',
    'eshop.hk.chinamobile.com',
  ])('[W21] %s is official', (text) => {
    expect(verdict(text)).toBe('official')
    expect(only(text).reasons).toEqual([])
  })

  it.each([
    ['https://www.10086.cn:8443/a', 'www.10086.cn', '10086.cn', 'china-mobile'],
    ['eshop.hk.chinamobile.com', 'eshop.hk.chinamobile.com', 'hk.chinamobile.com', 'cmhk'],
  ])('[W21] of %s it says which part decides, and whose it is', (text, host, deciding, operator) => {
    expect(only(text)).toMatchObject({ host: { text: host, deciding }, operator })
  })

  it.each(['chinamobile.com', 'my10086.cn', '10086.cn.com', 'cn', 'com.cn', 'com', 'xn.cn', 'example.com'])(
    '[W21] %s is not, as whole labels are compared',
    (text) => {
      expect(verdict(text)).not.toBe('official')
    },
  )

  it('[W22] never official is what nobody confirmed, though it says whose it is said to be', () => {
    expect(only('https://www.189.cn/')).toMatchObject({
      verdict: 'not-listed',
      operator: 'china-telecom',
      reasons: ['unconfirmed'],
    })
  })

  it.each(['chinamobile.com', 'https://www.chinamobile.com/'])(
    '[W22] %s is not listed, and no imitation of the listed name that stands under it',
    (text) => {
      expect(only(text)).toMatchObject({ verdict: 'not-listed', reasons: [] })
    },
  )

  it('[W22] says nothing of one that was never heard of', () => {
    expect(only('https://example.com/')).toMatchObject({ verdict: 'not-listed', operator: null, reasons: [] })
  })
})

describe('addresses made to deceive', () => {
  it.each<[rule: string, text: string, host: string, reason: Reason]>([
    ['W23', 'https://10086.cn@evil.com/', 'evil.com', 'user-info'],
    ['W23', 'https://10086.cn:443@evil.com/', 'evil.com', 'user-info'],
    ['W23', "https://10086.cn'@evil.com/", 'evil.com', 'user-info'],
    ['W23', '10086.cn@evil.com', 'evil.com', 'mail'],
    ['W23', 'mailto:service@10086.cn', '10086.cn', 'mail'],
    ['W24', 'https://10086.cn.evil.com/', '10086.cn.evil.com', 'look-alike'],
    ['W24', 'hk.chinamobile.com.evil.cn', 'hk.chinamobile.com.evil.cn', 'look-alike'],
    ['W25', String.raw`https://evil.com\@10086.cn/`, 'evil.com', 'backslash'],
    ['W25', String.raw`https://10086.cn\@evil.com/`, '10086.cn', 'backslash'],
    ['W25', '10086.cn\t.evil.com', '10086.cn.evil.com', 'hidden'],
    ['W25', '10086.cn\n.evil.com', '10086.cn.evil.com', 'hidden'],
    ['W25', 'https://10086.cn。evil.com/', '10086.cn.evil.com', 'spelling'],
    ['W25', 'https://10086.cn．evil.com/', '10086.cn.evil.com', 'spelling'],
    ['W25', 'https://10086.cn%E3%80%82evil.com/', '10086.cn.evil.com', 'encoded'],
    ['W25', '１００８６.cn', '10086.cn', 'spelling'],
    ['W25', '①⓪⓪⑧⑥.cn', '10086.cn', 'spelling'],
    ['W25', '10086\u200B.cn', '10086.cn', 'hidden'],
    ['W25', '10\u00AD086.cn', '10086.cn', 'hidden'],
    ['W25', '10086.cn%2eevil.com', '10086.cn.evil.com', 'encoded'],
    ['W25', '10086%2ecn', '10086.cn', 'encoded'],
    ['W25', 'https：／／10086.cn', '10086.cn', 'spelling'],
    ['W29', 'https://2130706433/', '127.0.0.1', 'ip'],
    ['W29', '0x7f.1', '127.0.0.1', 'ip'],
    ['W29', '1.2.3', '1.2.0.3', 'ip'],
    ['W29', 'https://[::1]/', '[::1]', 'ip'],
  ])('[%s] %j is suspicious, and shown as the browser reads it', (_rule, text, host, reason) => {
    expect(only(text)).toMatchObject({ verdict: 'suspicious', host: { text: host } })
    expect(only(text).reasons).toContain(reason)
    expect(verdict(text)).toBe('suspicious')
  })

  it.each([
    ['l0086.cn', '10086.cn'],
    ['10o86.cn', '10086.cn'],
    ['1OO86.cn', '10086.cn'],
    ['10086-cn.com', '10086.cn'],
    ['10086.com.cn', '10086.cn'],
    ['10086.com', '10086.cn'],
    ['10068.cn', '10086.cn'],
    ['smаrtone.com', 'smartone.com'],
    ['xn--smrtone-3fg.com', 'smartone.com'],
    ['hkt.cοm', 'hkt.com'],
    ['https://移动10086.cn/', '10086.cn'],
    ['smartone-service.com', 'smartone.com'],
    ['smarttone.com', 'smartone.com'],
  ])('[W26] %s resembles %s, which it says', (text, like) => {
    expect(only(text)).toMatchObject({ verdict: 'suspicious', like })
    expect(only(text).reasons).toContain('look-alike')
  })

  it.each(['threebody.com', 'hktdc.com', 'example.cn', 'cuhk.edu.hk', '12306.cn'])(
    '[W26] %s resembles nothing on the list',
    (text) => {
      expect(only(text)).toMatchObject({ verdict: 'not-listed', like: null })
    },
  )

  it.each([
    ['10086.cn.', 'official'],
    ['https://10086.cn./', 'official'],
    ['10086.cn..', 'suspicious'],
  ])('[W27] %s is %s', (text, expected) => {
    expect(verdict(text)).toBe(expected)
  })

  it.each(['http://10086.cn/', 'http://10086.cn:80/', 'ftp://10086.cn/', 'ws://10086.cn/'])(
    '[W28] %s is suspicious, as it can be changed on the way',
    (text) => {
      expect(only(text)).toMatchObject({
        verdict: 'suspicious',
        operator: 'china-mobile',
        reasons: ['not-https'],
      })
    },
  )

  it('[W28] a port is said, and leaves an official host official', () => {
    expect(only('https://www.10086.cn:8443/a?b=c')).toMatchObject({ verdict: 'official', reasons: ['port'] })
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'blob:https://10086.cn/x',
    'view-source:https://10086.cn',
    'weixin://dl/business',
    'tg://resolve?domain=someone',
    'file:///10086.cn',
  ])('[W29] %s is no web address', (text) => {
    expect(only(text)).toMatchObject({ verdict: 'suspicious', host: null, reasons: ['not-web'] })
  })
})

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

function verdict(text: string): string | null {
  return checkOfficial(text, LIST).verdict
}

function only(text: string): Finding {
  const [finding, ...others] = checkOfficial(text, LIST).findings
  if (finding === undefined || others.length > 0) throw new Error(`Not one thing was found in ${text}.`)
  return finding
}
