import { afterEach, describe, expect, it } from 'vitest'
import { askForDurability, hintFor, isDurable, isInApp } from './browser.ts'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; V2324A) AppleWebKit/537.36 (KHTML, like Gecko)'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'

describe('the explanation a browser needs', () => {
  it.each([
    [
      'WeChat on iOS',
      `${IPHONE} Mobile/15E148 MicroMessenger/8.0.53(0x1800352e) NetType/WIFI Language/zh_CN`,
    ],
    [
      'WeChat on Android',
      `${ANDROID} Version/4.0 Chrome/126.0 Mobile Safari/537.36 XWEB/1260117 MicroMessenger/8.0.54`,
    ],
    [
      'WeChat on Windows',
      `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0 Safari/537.36 WindowsWechat MicroMessenger/7.0.20`,
    ],
    [
      'QQ on Android',
      `${ANDROID} Version/4.0 Chrome/121.0 Mobile Safari/537.36 V1_AND_SQ_9.1.5_8000_YYB_D QQ/9.1.5.20545 NetType/4G`,
    ],
    ['QQ on iOS', `${IPHONE} Mobile/15E148 QQ/9.1.5.615 V1_IPH_SQ_9.1.5_1_APP_A`],
    ['Alipay', `${IPHONE} Mobile/15E148 NebulaSDK/1.8.100112 AliApp(AP/10.6.80) AlipayClient/10.6.80`],
    ['Weibo', `${IPHONE} Mobile/15E148 Weibo (iPhone16,1__weibo__14.11.1__iphone__os18.1)`],
  ])('[L06] %s may not download and may forget', (_name, userAgent) => {
    expect(isInApp(userAgent)).toBe(true)
    expect(hintFor(userAgent)).toBe('in-app')
  })

  it.each([
    ['Safari on iOS', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`],
    ['Safari on macOS', `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15`],
  ])('[L02] %s clears what was not visited for a week', (_name, userAgent) => {
    expect(isInApp(userAgent)).toBe(false)
    expect(hintFor(userAgent)).toBe('safari')
  })

  it.each([
    ['Chrome on Windows', `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36`],
    ['Chrome on Android', `${ANDROID} Chrome/131.0.0.0 Mobile Safari/537.36`],
    ['Chrome on iOS', `${IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`],
    [
      'Edge',
      `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
    ],
    ['Edge on iOS', `${IPHONE} Version/18.0 EdgiOS/131.0 Mobile/15E148 Safari/604.1`],
    ['Firefox', `${MAC.replace('10_15_7', '10.15; rv:133.0')} Gecko/20100101 Firefox/133.0`],
    ['Firefox on iOS', `${IPHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`],
    [
      'Chromium',
      `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chromium/131.0 Safari/537.36`,
    ],
    ['an old Android browser', `${ANDROID} Version/4.0 Mobile Safari/534.30`],
    [
      'the QQ browser, which is a browser',
      `${ANDROID} Version/4.0 Chrome/121.0 MQQBrowser/15.6 Mobile Safari/537.36`,
    ],
    [
      'HarmonyOS',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0 Safari/537.36 ArkWeb/4.1 Mobile',
    ],
    ['nothing', ''],
  ])('[L04] %s needs none', (_name, userAgent) => {
    expect(isInApp(userAgent)).toBe(false)
    expect(hintFor(userAgent)).toBeNull()
  })
})

describe('keeping for good', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'storage')
  })

  it.each([true, false])('[L04] is asked for and answered with %s', async (answer) => {
    browserSays({ persist: async () => answer, persisted: async () => answer })
    expect(await askForDurability()).toBe(answer)
    expect(await isDurable()).toBe(answer)
  })

  it('[L05] cannot be asked for on plain http, and nothing is thrown', async () => {
    expect(await askForDurability()).toBeNull()
    expect(await isDurable()).toBeNull()
  })

  it('[W06] is not known where the browser refuses to say', async () => {
    browserSays({ persist: refuse, persisted: refuse })
    expect(await askForDurability()).toBeNull()
    expect(await isDurable()).toBeNull()
  })
})

function refuse(): Promise<never> {
  return Promise.reject(new TypeError('Not allowed.'))
}

function browserSays(storage: Partial<StorageManager>): void {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage })
}
