import type { Page } from '@playwright/test'
import { act, enter, go, pick } from './focus.ts'
import {
  answerByKeys,
  goAheadByKeys,
  landsOnHeading,
  settleByKeys,
  settleServicesByKeys,
} from './keyboard.ts'
import {
  arrive,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  PERSONAL,
  press,
  primary,
  row,
  saying,
  test,
  wordsOn,
} from './person.ts'

test(
  'The way from home to submitted can be walked without a mouse, in 繁體（香港） (S11, P8, P10)',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    test.slow()
    await arrive(page)

    await test.step('the language is chosen with the arrows, and the first Tab offers to skip', async () => {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: (await wordsOn(page)).app.skip })).toBeFocused()
      await go(page, page.getByRole('banner').getByRole('combobox'))
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-HK')
    })
    const t = await wordsOn(page)

    await test.step('every question is answered, each heading taking the focus in its turn', async () => {
      await enter(page, primary(page))
      await answerByKeys(page, PERSONAL)
      await landsOnHeading(page, 'line')
    })
    const address = (screen: string) => page.locator(`main a[href="#/card/${cardOf(page)}${screen}"]`).first()

    await test.step('a tick can be taken back by keyboard, and is announced (P8)', async () => {
      await enter(page, address('/documents'))
      await landsOnHeading(page, 'documents')
      const identity = row(page, 'documents.identity')
      await go(page, identity.getByRole('checkbox'))
      await act(page, 'Space')
      await expect(identity).toHaveAttribute('data-status', 'done')
      await expect(identity.getByRole('checkbox')).toHaveAccessibleDescription(saying(t.status.done))
      await expect(page.getByRole('status').filter({ hasText: t.undo.mark })).toBeVisible()
      await enter(page, page.getByRole('button', { name: t.undo.takeBack }))
      await expect(identity).toHaveAttribute('data-status', 'todo')
      await expect(page.locator('main :focus')).toHaveCount(1)
    })

    await test.step('each station is settled and left again', async () => {
      for (const station of ['documents', 'backup', 'balance', 'unbind']) {
        if (station !== 'documents') {
          await enter(page, address(`/${station}`))
          await landsOnHeading(page, station)
        }
        await settleByKeys(page)
        if (station === 'unbind') await settleServicesByKeys(page)
        await enter(page, address(''))
        await landsOnHeading(page, 'line')
      }
      await expect(gate(page)).toHaveAttribute('data-gate', 'open')
    })

    await test.step('the submission is recorded', async () => {
      await enter(page, primary(page))
      await landsOnHeading(page, 'submit')
      await pick(page, page.locator('input[value="online"]'))
      await goAheadByKeys(page)
      await settleByKeys(page)
      await enter(page, page.getByRole('button', { name: t.submit.recordAct }))
      await landsOnHeading(page, 'follow-up')
      await enter(page, address(''))
      await landsOnHeading(page, 'line')
      await expect(page.getByText(t.line.legStage(t.legs.mainland, t.stages.submitted))).toBeVisible()
    })
  },
)

test(
  'The offer to take a tick back stays for ten seconds or more, and longer while it has the focus (P8)',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    await page.clock.install()
    await beginWith(page, PERSONAL)
    const { undo } = await wordsOn(page)
    await follow(page, 'backup')
    const offer = page.getByRole('button', { name: undo.takeBack })
    const tick = async (item: string) => press(row(page, item).getByRole('checkbox'))

    await tick('backup.calls')
    await page.clock.fastForward(10_000)
    await expect(offer).toBeVisible()
    await page.clock.fastForward(60_000)
    await expect(offer).toHaveCount(0)

    await tick('backup.texts')
    await offer.focus()
    await page.clock.fastForward(60_000)
    await expect(offer).toBeFocused()
    await leave(page)
    await page.clock.fastForward(60_000)
    await expect(offer).toHaveCount(0)
  },
)

async function leave(page: Page) {
  await row(page, 'backup.bills').getByRole('checkbox').focus()
}
