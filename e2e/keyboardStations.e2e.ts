import type { Cancellation } from '#domain/cancellation.ts'
import { kept, leave, personalCard } from '#e2e/failures/ground.ts'
import { zhCN as cost } from '#i18n/cost/zhCN.ts'
import { zhCN as gate } from '#i18n/gate/zhCN.ts'
import { zhCN as inventory } from '#i18n/inventory/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Page } from '@playwright/test'
import { act, enter, go, goBack, pick, type } from './focus.ts'
import { at, expect, row, test, typeAddress, withAnyCount } from './person.ts'

test('What makes a case different is told by keys alone, and leads to what it brings (N16, P10)', async ({
  page,
}) => {
  await open(page, 'circumstances')
  const abroad = row(page, 'circumstance.abroad')
  await go(page, abroad.getByRole('checkbox'))
  await act(page, 'Space')
  await expect(abroad.getByRole('checkbox')).toBeChecked()
  await enter(page, abroad.locator('summary').first())
  await enter(page, abroad.getByRole('link').first())
  await at(page, 'documents')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('The cost of waiting is worked out by keys alone, a wrong figure said beside its field (N17, P10)', async ({
  page,
}) => {
  await open(page, 'cost')
  const field = (label: string) => page.getByRole('textbox', { name: label })
  for (const [label, figure] of [
    [cost.labels.monthlyFee, '49.50'],
    [cost.labels.billDay, '32'],
    [cost.labels.noticeDays, '30'],
  ] as const) {
    await go(page, field(label))
    await type(page, figure)
  }
  await act(page, 'Enter')
  await expect(field(cost.labels.billDay)).toHaveAttribute('aria-invalid', 'true')
  await goBack(page, field(cost.labels.billDay))
  await type(page, '28')
  await act(page, 'Enter')
  await expect(page.locator('main table')).toBeVisible()
  await enter(page, page.locator('main').getByRole('link', { name: t.nav.backToLine }))
  await expect((await at(page, 'line')).getByRole('heading', { level: 1 })).toBeFocused()
})

test('A line is noted, put aside, accepted as open and ticked by keys alone (N1.4, P8, P10)', async ({
  page,
}) => {
  await open(page, 'backup')
  const texts = row(page, 'backup.texts')
  await test.step('a note, and that it does not apply, and back', async () => {
    await enter(page, texts.getByText(t.item.own))
    await go(page, texts.getByRole('textbox', { name: t.item.note }))
    await type(page, '旧手机里有一份')
    await go(page, texts.getByRole('textbox', { name: t.item.reason }))
    await act(page, 'Enter')
    await expect(texts.getByRole('textbox', { name: t.item.reason })).toHaveAttribute('aria-invalid', 'true')
    await type(page, '没有短信')
    await act(page, 'Enter')
    await expect(texts).toHaveAttribute('data-status', 'not-applicable')
    await enter(page, texts.getByRole('button', { name: t.item.applicable }))
    await expect(texts).toHaveAttribute('data-status', 'todo')
  })
  await test.step('a risk is accepted with a reason, and not accepted after all', async () => {
    await enter(page, texts.getByText(gate.risk.open))
    await go(page, texts.getByRole('textbox', { name: gate.risk.reason }))
    await type(page, '手机坏了')
    await act(page, 'Enter')
    await expect(texts.getByText(gate.risk.said('手机坏了'))).toBeVisible()
    await goBack(page, texts.getByRole('button', { name: gate.risk.takeBack }))
    await act(page, 'Enter')
    await expect(texts.getByText(gate.risk.said('手机坏了'))).toHaveCount(0)
  })
  await test.step('a tick, taken back with the offer at the end of the page', async () => {
    await goBack(page, texts.getByRole('checkbox'))
    await act(page, 'Space')
    await expect(texts).toHaveAttribute('data-status', 'done')
    await enter(page, page.getByRole('button', { name: t.undo.takeBack }))
    await expect(texts).toHaveAttribute('data-status', 'todo')
  })
})

test('What is left is typed, what becomes of it chosen, and both changed by keys alone (K1, P10)', async ({
  page,
}) => {
  await open(page, 'balance')
  await go(page, page.getByRole('textbox', { name: t.balance.left }))
  await type(page, '三十六')
  await act(page, 'Enter')
  await expect(page.getByRole('textbox', { name: t.balance.left })).toHaveAttribute('aria-invalid', 'true')
  await type(page, '36.50')
  await act(page, 'Enter')
  const clear = page.getByRole('button', { name: t.balance.clear })
  await expect(clear).toBeVisible()
  await enter(page, clear)
  await expect(clear).toHaveCount(0)
  await pick(page, page.locator('input[value="spend"]'))
})

test('The services are found, narrowed, answered in one go and taken back by keys alone (P8, P10)', async ({
  page,
}) => {
  test.slow()
  await open(page, 'unbind')
  const search = page.getByRole('searchbox', { name: t.unbind.search })
  const wechat = row(page, 'unbind.wechat')
  await test.step('searched for, and one that cannot be moved gets a plan', async () => {
    await go(page, search)
    await type(page, 'weixin')
    await pick(page, wechat.locator('input[value="cannot-move"]'))
    await pick(page, wechat.locator('input[value="contact-service"]'))
    await expect(wechat).toHaveAttribute('data-status', 'done')
    await goBack(page, search)
    await type(page, '')
  })
  await test.step('narrowed to what is left, and the rest of a group answered in one go', async () => {
    await pick(page, page.getByRole('radio', { name: t.unbind.filterOpen }))
    await pick(page, page.getByRole('radio', { name: inventory.regions.hongkong }))
    const bulk = page.getByRole('button', { name: withAnyCount(t.unbind.bulk) })
    const before = await bulk.count()
    await enter(page, bulk.first())
    await expect(bulk).toHaveCount(before - 1)
    // The offer itself is far away at the end of the page.
    await act(page, 'Control+z')
    await expect(bulk).toHaveCount(before)
  })
  await test.step('one of one’s own is added, renamed and removed', async () => {
    await goBack(page, page.getByRole('textbox', { name: t.unbind.ownName }))
    await type(page, '小区门禁')
    await act(page, 'Enter')
    const own = page.locator('[data-item^="unbind.own"], li').filter({ hasText: '小区门禁' }).last()
    await goBack(page, own.getByText(gate.ownMore))
    await act(page, 'Enter')
    await go(page, own.getByRole('textbox', { name: t.unbind.ownName }))
    await type(page, '物业门禁')
    await act(page, 'Enter')
    const remove = page.getByRole('button', { name: t.unbind.ownRemove('物业门禁') })
    await expect(remove).toBeVisible()
    await enter(page, remove)
    await expect(remove).toHaveCount(0)
  })
})

async function open(page: Page, screen: string): Promise<void> {
  const card: Cancellation = personalCard()
  await leave(page, kept(card))
  await typeAddress(page, `#/card/${card.id}/${screen}`)
  await at(page, screen)
}
