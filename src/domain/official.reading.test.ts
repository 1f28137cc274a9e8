import { describe, expect, it } from 'vitest'
import { checkOfficial, type Reason } from './official.ts'
import { LIST, only, verdict } from './official.test-support.ts'

describe('an address as the browser reads it', () => {
  it.each<[text: string, reasons: readonly Reason[]]>([
    ['https://bücher.example/', []],
    ['https://ＢÜcher.example/', ['spelling']],
    ['0x7f.1', ['ip']],
    ['1.2.3.4.example.com', []],
    ['https://example.com:8443/', []],
    [String.raw`https://10086.cn/a\b`, []],
    ['xhttps://10086.cn', ['not-web']],
    ['https://10086.cn/#/go?next=evil.example', ['leads-on']],
    ['https://10086.cn/?x=http://[', []],
    ['https://10086.cn/?next=a%20b', []],
    ['https://10086.cn/100%', []],
  ])('[W25] is odd in nothing else: %s', (text, reasons) => {
    expect(only(text).reasons).toEqual(reasons)
  })

  it.each([
    ['https://10086.cn:99999/', 'suspicious'],
    ['请看 https://10086.cn:99999 好', 'suspicious'],
    ['10086.cn:99999', 'not-listed'],
  ])('[W29] where it can read none: %s', (text, expected) => {
    expect(only(text)).toMatchObject({
      kind: 'address',
      verdict: expected,
      host: null,
      reasons: ['unreadable'],
    })
  })

  it('[W30] words that it can read none of stay words in a text', () => {
    expect(checkOfficial('请看 10086.cn:99999 好', LIST).findings).toEqual([])
  })

  it.each(['https://10086.cn;evil.com', '10086.cn,evil.com'])(
    '[W35] of %s, read otherwise as a whole, no part is trusted',
    (text) => {
      expect(checkOfficial(text, LIST)).toMatchObject({
        verdict: 'suspicious',
        findings: [
          { host: { text: '10086.cn' }, verdict: 'suspicious', reasons: ['touches-text'] },
          { host: { text: 'evil.com' }, verdict: 'not-listed' },
        ],
      })
    },
  )

  it('[W35] where it is very long, only a host that has an end is trusted', () => {
    const long = 'a'.repeat(5_000)
    expect(verdict(`https://www.10086.cn/${long}`)).toBe('official')
    expect(verdict(`https://www.10086.cn?${long}`)).toBe('official')
    expect(verdict(`10086.cn;${long}.evil.com/`)).toBe('suspicious')
    expect(verdict(`https://10086.cn:${long}@evil.com`)).toBe('suspicious')
  })
})

describe('what is taken for an address in a text', () => {
  it.each([
    ['请看 12.34.56.78 好', '12.34.56.78'],
    ['请看 foo.xn--fiqs8s 好', 'foo.xn--fiqs8s'],
    ['请看 foo.Bar/x 好', 'foo.Bar/x'],
    ['请看 foo.bar/Mr.Wang 好', 'foo.bar/Mr.Wang'],
  ])('[W30] %s: %s', (text, shown) => {
    expect(only(text).shown).toBe(shown)
  })

  it.each(['请看 3.4.5.6.7 好', '请看 foo.com1 好', '请看 a.b-c 好'])('[W30] not %s', (text) => {
    expect(checkOfficial(text, LIST).findings).toEqual([])
  })

  it.each([
    ['x.y.z.example.com', 'example.com'],
    ['a.com.hkx', 'com.hkx'],
    ['x.example.com.hk.cn', 'hk.cn'],
  ])('[W24] of %s the end that decides is %s', (text, deciding) => {
    expect(only(text).host?.deciding).toBe(deciding)
  })
})

describe('names that look alike', () => {
  it.each([
    ['smatone.com', 'smartone.com'],
    ['shop.hkt.example', 'hkt.com'],
  ])('[W26] %s: %s', (text, like) => {
    expect(only(text)).toMatchObject({ verdict: 'suspicious', like })
  })

  it.each(['smxatone.com', 'smrxtone.com'])('[W26] not %s, which is two letters off', (text) => {
    expect(only(text)).toMatchObject({ verdict: 'not-listed', like: null })
  })
})

describe('numbers and accounts', () => {
  it.each<[text: string, like: string | null, reasons: readonly Reason[]]>([
    ['10086', null, []],
    ['+852 2945 8888', null, []],
    ['+86 1000', '1000', ['other-country']],
    ['+852 191234567', null, []],
    ['+852 912345678', null, []],
  ])('[W33] of %s it says no more than is so', (text, like, reasons) => {
    expect(only(text)).toMatchObject({ like, reasons })
  })

  it('[W32] an account is said once, and no more than fifty are', () => {
    expect(checkOfficial('TG：@some_agent', LIST).findings).toHaveLength(1)
    const many = Array.from({ length: 60 }, (_, index) => `@agent_${100 + index}`).join(' ')
    expect(checkOfficial(many, LIST).findings).toHaveLength(50)
  })
})
