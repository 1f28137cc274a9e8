import { describe, expect, it } from 'vitest'
import { checkOfficial, type Reason } from './official.ts'
import { LIST, only, verdict } from './official.test-support.ts'

describe('where an official address leads', () => {
  it.each([
    'url=https://www.10086.cn/a&next=https://evil.example',
    'u=//evil.example/x',
    'return=evil.example',
    'next=shop.evil.example&x=1',
    'link=ftp://evil.example',
    'x=http://evil.example',
    'x=https:evil.example',
  ])('[W31] ?%s leads to what is not on the list', (query) => {
    expect(only(`https://www.10086.cn/go?${query}`)).toMatchObject({
      verdict: 'suspicious',
      reasons: ['leads-on'],
    })
  })

  it('[W31] to another one on the list it says so', () => {
    const reasons: readonly Reason[] = ['leads-on-listed']
    expect(only('https://www.10086.cn/go?to=hkt.com')).toMatchObject({ verdict: 'official', reasons })
  })

  it.each(['next=12', 'next=http://', 'page=evil.example'])('[W31] ?%s leads nowhere else', (query) => {
    expect(only(`https://www.10086.cn/go?${query}`)).toMatchObject({ verdict: 'official', reasons: [] })
  })

  it('[W32] a host under that of a messenger is one as well', () => {
    expect(only('https://chat.whatsapp.com/x')).toMatchObject({
      verdict: 'suspicious',
      reasons: ['messenger'],
    })
  })
})

describe('names that look alike', () => {
  it.each([
    ['two letters exchanged', 'smartoen.com', 'smartone.com'],
    ['a letter less', 'smarton.com', 'smartone.com'],
    ['another letter', 'smxrtone.com', 'smartone.com'],
    ['a letter more', 'smarrtone.com', 'smartone.com'],
    ['a word more', '1010-shop.com', '1010.com.hk'],
    ['another end', 'hkt.example', 'hkt.com'],
  ])('[W26] by %s: %s', (_how, text, like) => {
    expect(only(text)).toMatchObject({ verdict: 'suspicious', like, reasons: ['look-alike'] })
  })

  it.each([
    ['two slips', 'smratoen.com'],
    ['a short name in another', 'hkt-shop.com'],
    ['the end of the host alone', 'example.smartone'],
  ])('[W26] not by %s: %s', (_how, text) => {
    expect(only(text)).toMatchObject({ verdict: 'not-listed', like: null, reasons: [] })
  })
})

describe('what is shown', () => {
  it.each([
    ['a.b.example.com', 'example.com'],
    ['a.b.example.com.hk', 'example.com.hk'],
    ['a.b.example.company', 'example.company'],
    ['https://1.2.3.4/x', '1.2.3.4'],
  ])('[W24] of %s is the end that decides: %s', (text, deciding) => {
    expect(only(text).host?.deciding).toBe(deciding)
  })

  it('[W36] is cut after 120 signs', () => {
    const fits = `https://example.com/${'a'.repeat(100)}`
    expect(only(fits).shown).toBe(fits)
    expect(only(`${fits}a`).shown).toBe(`${fits.slice(0, 119)}…`)
  })

  it.each(['', ' \n'])('[W36] is nothing of a text with nothing in it: %j', (text) => {
    expect(checkOfficial(text, LIST)).toEqual({ verdict: null, findings: [], isWhole: true })
  })

  it('[W30] is an address in numbers as well, but no word with a dot in it', () => {
    expect(only('请看 1.2.3.4 好')).toMatchObject({ verdict: 'suspicious', reasons: ['ip'] })
    expect(checkOfficial('请看 Mr.Wang 好', LIST).findings).toEqual([])
  })
})

describe('numbers that are none of a hotline', () => {
  it.each<[string, readonly Reason[]]>([
    ['13800138000', ['personal']],
    ['113800138000', []],
    ['138001380001', []],
    ['+852 91234567', ['personal']],
    ['+852 31234567', []],
    ['91234567', []],
    ['210003', []],
  ])('[W33] %s: %j', (text, reasons) => {
    expect(verdict(text)).toBe('not-listed')
    expect(only(text)).toMatchObject({ like: null, reasons })
  })

  it('[W33] but of another country name the hotline they resemble', () => {
    expect(only('+852 10086')).toMatchObject({ like: '10086', reasons: ['other-country'] })
  })
})
