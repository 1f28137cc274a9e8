import type { Mark } from '#domain/cancellation.ts'
import { LOCALES } from '#domain/locale.ts'
import { cardSaying, SETTLED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/closing/zhCN.ts'
import type { Page } from '@playwright/test'
import { inEachLook } from './looks.ts'
import { kept, leave } from './failures/ground.ts'
import {
  at,
  expect,
  follow,
  PERSONAL,
  press,
  primary,
  row,
  settleRows,
  speak,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

const DONE: Mark = { said: 'done' }
const GONE = /已注销|已取消|完成|\bcancelled\b|\bdone\b/i
const answers = { ...PERSONAL, numbers: 'both' } as const
const said = {
  answers,
  mainland: { ...SETTLED, receipt: { on: '2026-11-03', reference: 'SR 8001', place: '人民路店' } },
  hongkong: { ...SETTLED, bill: { on: '2026-11-05', result: 'ok' } },
} as const

// Ticked before the lines stood once for each number.
const LINES = ['sim', 'id-copies', 'auto-debit', 'keep-receipt', 'last-bill']
const FINISHED = cardSaying({
  ...said,
  marks: Object.fromEntries(LINES.map((line) => [`aftercare.${line}`, DONE])),
})
const OPEN = cardSaying(said)

test('The end is written down once everything is settled, and what is missing is named before that (N2.1, N2.2, S10)', async ({
  page,
}) => {
  await leave(page, kept(OPEN))
  await typeAddress(page, '#/card/tiny/closing')
  await at(page, 'closing')

  await test.step('it names what is missing for each number, and says nothing of an end', async () => {
    for (const leg of ['mainland', 'hongkong']) {
      const missing = page.locator(`[data-missing="${leg}"]`)
      await expect(missing.locator(`a[href$="aftercare?item=${leg}.aftercare.last-bill"]`)).toBeVisible()
    }
    expect(await page.locator('main').innerText()).not.toMatch(GONE)
    await expect(page.getByRole('button', { name: words.print })).toHaveCount(0)
  })

  await test.step('a link lands on the line that is missing', async () => {
    await press(page.locator('a[href$="?item=hongkong.aftercare.last-bill"]').first())
    await at(page, 'aftercare')
    await expect(row(page, 'hongkong.aftercare.last-bill').getByRole('checkbox')).toBeFocused()
  })

  await test.step('one number finished leaves the other visibly open (N4.2)', async () => {
    await settleRows(page)
    const { aftercare, legs, line, stages } = await wordsOn(page)
    await expect(page.getByRole('heading', { name: aftercare.finishedTitle })).toBeVisible()
    await press(row(page, 'hongkong.aftercare.last-bill').getByRole('checkbox'))
    await expect(page.getByRole('heading', { name: aftercare.finishedTitle })).toHaveCount(0)
    await follow(page, 'line')
    await expect(page.getByText(line.legStage(legs.mainland, stages.finished))).toBeVisible()
    await expect(page.getByText(line.legStage(legs.hongkong, stages.settled))).toBeVisible()
    await follow(page, 'aftercare')
    await press(row(page, 'hongkong.aftercare.last-bill').getByRole('checkbox'))
  })

  await test.step('the finished line leads to the page', async () => {
    await follow(page, 'line')
    await expect(page.locator('main a[href="#/card/tiny/closing"]')).toHaveCount(2)
    await press(primary(page))
    await at(page, 'closing')
    const { legs } = await wordsOn(page)
    for (const leg of [legs.mainland, legs.hongkong])
      await expect(page.getByRole('heading', { name: words.finishedLeg(leg) })).toBeVisible()
    await expect(page.locator('[data-leg="mainland"]')).toContainText('SR 8001')
  })
})

test('Ticks from before the lines were told apart still finish the card (S10)', async ({ page }) => {
  await leave(page, kept(FINISHED))
  await typeAddress(page, '#/card/tiny/closing')
  const { legs } = await wordsOn(page)
  await expect(page.getByRole('heading', { name: words.finishedLeg(legs.hongkong) })).toBeVisible()
})

for (const locale of LOCALES) {
  test(
    `The page about the end of two numbers is one sheet of paper in ${locale}, from dark mode too (N14, P11)`,
    { tag: '@desktop' },
    async ({ page }) => {
      await leave(page, kept(FINISHED))
      await typeAddress(page, '#/card/tiny/closing')
      await at(page, 'closing')
      await speak(page, locale)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('[data-keep]')).toHaveCount(3)
      expect(await sheetsOf(page)).toBe(1)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(page.locator('main button:visible')).toHaveCount(0)
      await expect(page.locator('main textarea:visible')).toHaveCount(0)
      await expect(page.locator('[data-leg="hongkong"]')).toBeVisible()
      await page.emulateMedia({ media: 'screen' })
      // What is longer is counted as more.
      await typeAddress(page, '#/card/tiny/unbind')
      await at(page, 'unbind')
      expect(await sheetsOf(page)).toBeGreaterThan(1)
    },
  )

  test(
    `The page about the end, before and after, and aftercare of two numbers are accessible in ${locale} (P10)`,
    { tag: '@phone' },
    async ({ page }) => {
      for (const [card, screen] of [
        [OPEN, 'closing'],
        [FINISHED, 'closing'],
        [OPEN, 'aftercare'],
      ] as const) {
        await leave(page, kept(card))
        await typeAddress(page, `#/card/tiny/${screen}`)
        await at(page, screen)
        await inEachLook(page, locale)
      }
    },
  )
}

/** How many sheets of A4 the page takes on paper. */
async function sheetsOf(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4' })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
