import { kept, leave, personalCard } from '#e2e/failures/ground.ts'
import { zhCN as identifiers } from '#i18n/identifiers/zhCN.ts'
import { zhCN as official } from '#i18n/official/zhCN.ts'
import { zhCN as packet } from '#i18n/packet/zhCN.ts'
import { zhCN as search } from '#i18n/search/zhCN.ts'
import { zhCN as transfer } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Page } from '@playwright/test'
import { act, enter, go, goBack, pick, type } from './focus.ts'
import { at, expect, row, test, typeAddress } from './person.ts'

test('What is searched for is reached by keys alone (P14, P10)', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '#/card/tiny', 'line')
  await enter(page, page.getByRole('banner').getByRole('link', { name: search.heading }))
  await at(page, 'search')
  await type(page, 'zfb')
  await enter(page, page.locator('[data-found="unbind.alipay-cn"]').getByRole('link'))
  await at(page, 'unbind')
  await expect(row(page, 'unbind.alipay-cn').locator(':focus')).toHaveCount(1)
})

test(
  'An address and a number are checked by keys alone, and forgotten (P10)',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page, '#/tools/official', 'official')
    await go(page, page.getByRole('textbox', { name: official.label }))
    await type(page, 'http://10086.cn.example.com')
    await expect(page.locator('[data-finding="suspicious"]')).toBeVisible()
    await enter(page, page.getByRole('button', { name: official.clear }))
    await expect(page.locator('[data-finding]')).toHaveCount(0)
    await open(page, '#/tools/identifiers', 'identifiers')
    await go(page, page.getByRole('textbox', { name: identifiers.label }))
    await type(page, 'A123456(3)')
    await pick(page, page.getByRole('radio', { name: identifiers.kinds.hkid }))
    await expect(page.locator('[data-verdict="ok"]')).toBeVisible()
  },
)

test(
  'The sentences for the counter are shown one after the other by keys alone (P10)',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page, '#/tools/packet?card=tiny', 'packet')
    await enter(page, page.getByRole('button', { name: packet.show }))
    const last = page.locator('[data-primary]').filter({ hasText: packet.backToSheet })
    for (let shown = 0; shown < 20 && !(await last.isVisible()); shown += 1)
      await enter(page, page.getByRole('button', { name: packet.next }))
    await enter(page, last)
    await expect(page.getByRole('button', { name: packet.show })).toBeVisible()
  },
)

test(
  'A link to another device is made, and one that is none refused, by keys alone (P10)',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page, '#/transfer', 'transfer')
    await go(page, page.getByRole('checkbox', { name: transfer.texts }))
    await act(page, 'Space')
    await enter(page, page.getByRole('button', { name: transfer.copy }))
    await go(page, page.getByRole('textbox', { name: transfer.paste }))
    await type(page, 'nothing of ours')
    await enter(page, page.getByRole('button', { name: transfer.read }))
    await expect(page.getByRole('textbox', { name: transfer.paste })).toHaveAttribute('aria-invalid', 'true')
  },
)

test(
  'The settings are set, and what clears everything asked about, by keys alone (P13, P10)',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page, '#/settings', 'settings')
    await pick(page, page.locator('[data-part="appearance"] input[value="dark"]'))
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const clear = page.getByRole('button', { name: t.erase.startOverAct })
    await enter(page, clear)
    await act(page, 'Enter')
    await expect(page.getByText(t.erase.sure)).toHaveCount(0)
    await goBack(page, clear)
    await act(page, 'Enter')
    await enter(page, clear)
    await enter(page, page.getByRole('button', { name: t.undo.takeBack }))
    await typeAddress(page, '#/card/tiny')
    await at(page, 'line')
  },
)

async function open(page: Page, hash: string, screen: string): Promise<void> {
  await leave(page, kept(personalCard()))
  await typeAddress(page, hash)
  await at(page, screen)
}
