import type { Page } from '@playwright/test'
import { act, enter, go, pick } from './focus.ts'
import { expect, primary, row, withAnyCount, wordsOn, type Answers } from './person.ts'

/** The new screen is there and its heading has the focus. */
export async function landsOnHeading(page: Page, screen: string): Promise<void> {
  await expect(page.locator(`main[data-screen="${screen}"]`).getByRole('heading', { level: 1 })).toBeFocused()
}

/** Answers every question up to the line, each heading taking the focus in its turn. */
export async function answerByKeys(page: Page, answers: Answers): Promise<void> {
  for (const [question, value] of Object.entries(answers)) {
    const form = row(page, `decide.${question}`)
    await expect(form.getByRole('heading', { level: 1 })).toBeFocused()
    await pick(page, form.locator(`input[value="${value}"]`))
    await enter(page, primary(page))
  }
}

/** Ticks every open line of the screen with Tab and Space. */
export async function settleByKeys(page: Page): Promise<void> {
  const open = page.locator('[data-item][data-status="todo"]').filter({ has: page.getByRole('checkbox') })
  for (let left = await open.count(); left > 0; left -= 1) {
    await go(page, open.first().getByRole('checkbox'))
    await act(page, 'Space')
    await expect(open).toHaveCount(left - 1)
  }
}

/** Says of all services that they are not bound, group by group, with Tab and Enter. */
export async function settleServicesByKeys(page: Page): Promise<void> {
  const { unbind } = await wordsOn(page)
  const rest = page.getByRole('button', { name: withAnyCount(unbind.bulk) })
  for (let left = await rest.count(); left > 0; left -= 1) {
    await enter(page, rest.first())
    await expect(rest).toHaveCount(left - 1)
  }
}

/** From the submission through the check page and the page that asks a last time, where the focus begins at the safe choice. */
export async function goAheadByKeys(page: Page): Promise<void> {
  await enter(page, primary(page))
  await landsOnHeading(page, 'check')
  await enter(page, primary(page))
  const last = page.locator('main[data-screen="confirm"]')
  await expect(last.locator('a[href$="/check"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await go(page, last.locator('input[inputmode="numeric"]'))
  await page.keyboard.type('0012')
  await page.keyboard.press('Enter')
  await landsOnHeading(page, 'submit')
}
