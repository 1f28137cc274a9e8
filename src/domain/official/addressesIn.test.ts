import { describe, expect, it } from 'vitest'
import { addressesIn } from './addressesIn.ts'

describe('an address in a text', () => {
  it.each([
    ['https:10086.cn', 'https:10086.cn'],
    ['https:///10086.cn', 'https:///10086.cn'],
    ['ftp:10086.cn/x', 'ftp:10086.cn/x'],
    ['ws:10086.cn/x', 'ws:10086.cn/x'],
    ['https://[::1]:80/x。好', 'https://[::1]:80/x'],
    ['///10086.cn/x', '10086.cn/x'],
    ['a//10086.cn/x', '10086.cn/x'],
    ['a/b/10086.cn', '10086.cn'],
    ['10086.cn/x@y', '10086.cn/x@y'],
    ['a@10086.cn/x', 'a@10086.cn/x'],
    ['联系:a@10086.cn', 'a@10086.cn'],
    ['10086.cn::~', '10086.cn'],
    ['例.公司:80', '例.公司:80'],
    ['10086.中国', '10086.中国'],
    ['https://10086.cn/a(b)', 'https://10086.cn/a(b)'],
    ['(https://10086.cn/a)', 'https://10086.cn/a'],
    ['https://10086.cn/a))', 'https://10086.cn/a'],
    ['https://10086.cn/a...', 'https://10086.cn/a'],
    ['https://10086.cn/a)b', 'https://10086.cn/a)b'],
  ])('[W30] of %s is %s', (text, raw) => {
    expect(rawIn(text)).toEqual([raw])
  })

  it.each(['a@b', '10086.中国人', 'x.网络:8a', 'tel:10086', 'a b', ''])(
    '[W30] there is none in %j',
    (text) => {
      expect(rawIn(text)).toEqual([])
    },
  )

  it.each([
    ['办10086.cn', true],
    ['10086.cn办', true],
    ['https://10086.cn办', true],
    ['网址：10086.cn', false],
    ['https://10086.cn/a办', false],
    ['https://a@10086.cn办', false],
    ['a@10086.cn', false],
    ['办 10086.cn 理', false],
  ])('[W30] Chinese stands directly beside the host of %s: %j', (text, touchesText) => {
    expect(addressesIn(text).found.map((each) => each.touchesText)).toEqual([touchesText])
  })

  it('[W30] with Chinese on both sides of it is parted from the next one', () => {
    expect(addressesIn('小明10086.cn或hkt.com')).toEqual({
      found: [
        { raw: '10086.cn', hasScheme: false, touchesText: true },
        { raw: 'hkt.com', hasScheme: false, touchesText: true },
      ],
      isWhole: true,
    })
  })

  it.each([' ', '\t', '\n', '\u00A0', '\u2003', '\u2028', '\u3000', '\uFEFF'])(
    '[W30] begins behind the blank %j',
    (blank) => {
      expect(rawIn(`see${blank}10086.cn`)).toEqual(['10086.cn'])
    },
  )

  it.each(['see\u0085', 'x︀'])('[W30] does not begin behind %j, which is none', (front) => {
    expect(rawIn(`${front}10086.cn`)).not.toEqual(['10086.cn'])
  })

  it.each(['evil\t.com', 'evil\r\n.com', 'a\t@evil.com', '10086.cn\t.evil.com'])(
    '[W25] goes on over what browsers leave out: %j',
    (text) => {
      expect(rawIn(text)).toEqual([text])
    },
  )

  it.each([
    ['evil .com', []],
    ['a.cn\tb.cn', ['a.cn', 'b.cn']],
    ['a.cn\n\nb.cn', ['a.cn', 'b.cn']],
  ])('[W30] does not go on in %j', (text, raw) => {
    expect(rawIn(text)).toEqual(raw)
  })
})

describe('of very much text', () => {
  const TOO_LONG = 'a'.repeat(4_096)

  it('[W36] what is too long for an address is passed over as one, and what follows is not', () => {
    expect(rawIn(`${'a'.repeat(4_092)}.com`)).toHaveLength(1)
    expect(rawIn(`${TOO_LONG}.com`)).toEqual([])
    expect(rawIn(`a.cn,${TOO_LONG}.com`)).toEqual(['a.cn'])
    expect(rawIn(`${TOO_LONG}.com,a.cn`)).toEqual(['a.cn'])
    expect(rawIn(`${TOO_LONG}${TOO_LONG}.com，a.cn`)).toEqual(['a.cn'])
  })

  it('[W36] no more than a hundred addresses are found', () => {
    expect(addressesIn(many(100, (index) => `s${index}.cn`)).isWhole).toBe(true)
    const { found, isWhole } = addressesIn(many(101, (index) => `s${index}.cn`))
    expect(found).toHaveLength(100)
    expect(isWhole).toBe(false)
  })

  it('[W36] no more than a thousand are looked at, the same place again aside', () => {
    expect(addressesIn(many(1_000, (index) => `a.cn!${index}`))).toMatchObject({ isWhole: true })
    expect(addressesIn(many(1_001, (index) => `a.cn!${index}`))).toMatchObject({ isWhole: false })
    expect(addressesIn(many(2_000, () => 'a.cn'))).toMatchObject({ isWhole: true })
  })
})

function rawIn(text: string): readonly string[] {
  return addressesIn(text).found.map(({ raw }) => raw)
}

function many(count: number, each: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => each(index)).join(' ')
}
