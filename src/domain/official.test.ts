import { describe, expect, it } from 'vitest'
import type { Reason } from './official.ts'
import { verdict, only } from './official.test-support.ts'

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
