import { officialWords } from '#i18n/official/words.ts'
import type { Page } from '@playwright/test'
import { goOffline } from './network.ts'
import { at, beginWith, expect, PERSONAL, press, test, typeAddress } from './person.ts'

// What Chromium's own parser makes of each; the catalogue's ids stand beside them.
const CASES: readonly (readonly [id: string, verdict: string, ...texts: readonly string[]])[] = [
  ['P01', 'suspicious', 'https://10086.cn@evil.com/', 'https://10086.cn:443@evil.com/'],
  ['P02', 'suspicious', 'https://10086.cn.evil.com/', 'hk.chinamobile.com.evil.cn'],
  ['P03', 'suspicious', String.raw`https://evil.com\@10086.cn/`, String.raw`https://10086.cn\@evil.com/`],
  ['P04', 'suspicious', '10086.cn\t.evil.com', '10086.cn\n.evil.com'],
  [
    'P05',
    'suspicious',
    'https://10086.cn。evil.com/',
    'https://10086.cn．evil.com/',
    'https://10086.cn%E3%80%82evil.com/',
  ],
  ['P06', 'suspicious', '１００８６.cn', '①⓪⓪⑧⑥.cn', '10086\u200B.cn', '10\u00AD086.cn'],
  ['P07', 'suspicious', '10086.cn%2eevil.com', '10086%2ecn'],
  ['P08', 'suspicious', 'smаrtone.com', 'hkt.cοm', 'xn--smrtone-3fg.com'],
  ['P09', 'suspicious', 'l0086.cn', '10o86.cn', '10086-cn.com', '10086.com.cn'],
  ['P10', 'official', '10086.cn.'],
  ['P10', 'suspicious', '10086.cn..'],
  ['P11', 'suspicious', 'http://10086.cn/', 'ftp://10086.cn/'],
  ['P11, N9', 'official', 'https://www.10086.cn:8443/a?b=c', 'https://10086.cn:443/'],
  [
    'P12',
    'suspicious',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://10086.cn/x',
    'view-source:https://10086.cn',
    'weixin://dl/business',
  ],
  ['P13', 'official', '请登录 https://10086.cn/a，办理', '（https://www.10086.cn/a）', '官网是10086.cn。'],
  ['P14', 'suspicious', 'https://2130706433/', '0x7f.1', '1.2.3', 'https://[::1]/'],
  ['P15', 'suspicious', 'my10086.cn', '10086.cn.com'],
  ['P15', 'not-listed', 'com.cn', 'cn'],
  ['P16', 'suspicious', 'https://10086.cn/?url=https://evil.com'],
  ['P16', 'not-listed', 'https://bit.ly/abc'],
  [
    'P17',
    'suspicious',
    'https://％４１.com',
    'https://10086.cn\u200D.evil.com',
    'https://a<b@10086.cn.evil.com',
  ],
  ['P21', 'suspicious', 'https://t.me/some_agent', 'TG @…代注销'],
  ['N9', 'official', 'www.10086.cn', '+852 12580', '１００８６', '400-120-4000'],
]

test('Every trick of the catalogue has its verdict in this browser, offline, and asks nobody (P01–P17, P19, P21, N9)', async ({
  page,
  context,
}) => {
  await open(page)
  await goOffline(context)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  for (const [id, verdict, ...texts] of CASES) {
    for (const text of texts) {
      await field(page).fill('')
      await expect(result(page)).toHaveAttribute('data-verdict', '')
      await field(page).fill(text)
      await expect.soft(result(page), `${id} ${text}`).toHaveAttribute('data-verdict', verdict)
    }
  }
  await expect(result(page).getByRole('link')).toHaveCount(0)
  await field(page).fill('')
  await expect(result(page)).toHaveAttribute('data-verdict', '')
  expect(asked).toEqual([])
})

test('The verdict names the part that decides, whose it is and when the list was looked at (N9, P20)', async ({
  page,
}) => {
  const words = await officialWords.load('zh-CN')
  await open(page)
  await field(page).fill('https://www.10086.cn/x')
  await expect(result(page)).toContainText(words.belongsTo('中国移动'))
  await expect(result(page)).toContainText(words.decides('10086.cn'))
  await expect(result(page)).toContainText(words.listDate('2026年11月24日'))
  expect(await page.locator('body').innerText()).not.toMatch(/安全/)
})

test('512 kB of text are looked at without a freeze (P18)', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration))
      const earlier = Number(document.body.dataset['longest'] ?? 0)
      document.body.dataset['longest'] = String(Math.max(longest, earlier))
    }).observe({ type: 'longtask' })
  })
  await field(page).fill('https://10086.cn.evil.com/x '.repeat(18_724))
  await expect(result(page)).toHaveAttribute('data-verdict', 'suspicious')
  const longest = await page.evaluate(() => Number(document.body.dataset['longest'] ?? 0))
  // The browser's own layout of so long a text is in this, on a machine that may be busy; a text that is looked at the wrong way takes minutes.
  expect(longest).toBeLessThan(5_000)
})

test('A step that sends people to a site leads here first, and the way back leads to the card (N9, S8)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  await press(page.locator('main a[href^="#/tools/official?card="]').first())
  const main = await at(page, 'official')
  await press(main.locator('a[href^="#/card/"]'))
  await at(page, 'line')
})

async function open(page: Page): Promise<void> {
  await typeAddress(page, '#/tools/official')
  await at(page, 'official')
}

function field(page: Page) {
  return page.locator('main textarea')
}

function result(page: Page) {
  return page.locator('[data-verdict]')
}
