import { describe, expect, it } from 'vitest'
import { firstLocale } from './firstLocale.ts'

describe('the first language', () => {
  it('is the one chosen earlier, whatever the browser asks for', () => {
    expect(firstLocale('en', ['zh-CN'])).toBe('en')
    expect(firstLocale('zh-HK', [])).toBe('zh-HK')
  })

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-HK', 'zh-HK'],
    ['zh-hk', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['zh-TW', 'zh-HK'],
    ['zh-Hant', 'zh-HK'],
    ['zh-Hant-HK', 'zh-HK'],
    ['en', 'en'],
    ['en-HK', 'en'],
    ['EN-us', 'en'],
  ])('is, for a browser that asks for %s, %s', (asked, locale) => {
    expect(firstLocale(null, [asked])).toBe(locale)
  })

  it('is the first of those asked for that we have', () => {
    expect(firstLocale(null, ['fr', 'en-GB', 'zh-CN'])).toBe('en')
    expect(firstLocale(null, ['zh-TW', 'en'])).toBe('zh-HK')
  })

  it('is 简体 for a browser that asks for none of ours, or for nothing', () => {
    expect(firstLocale(null, ['fr', 'ja'])).toBe('zh-CN')
    expect(firstLocale(null, [])).toBe('zh-CN')
    expect(firstLocale(null, ['', 'x'])).toBe('zh-CN')
  })
})
