import { TOOLS } from '#domain/address.ts'
import type { Page } from '@playwright/test'
import {
  answer,
  arrive,
  at,
  cardOf,
  expect,
  follow,
  PERSONAL,
  prepare,
  press,
  primary,
  row,
  settleRows,
  typeAddress,
  wordsOn,
} from './person.ts'

type Look = (screen: string) => Promise<void>

/** Leads through every screen in the states that people meet, and has a look at each. */
export async function seeEveryScreen(page: Page, look: Look): Promise<void> {
  await seeScreensWithoutCard(page, look)
  await typeAddress(page, '#/')
  await press(primary(page))
  await at(page, 'decide')
  await seeDeciding(page, look)
  const card = cardOf(page)
  await seeStations(page, look)
  await seeSubmission(page, look)
  await seeEnd(page, look)
  await seeOtherWay(page, card, look)
}

/** Opens the first `most` things on the screen that can be opened. */
export async function openMore(page: Page, most: number): Promise<void> {
  await page.evaluate(async (count) => {
    const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > summary')
    for (const more of Array.from(closed).slice(0, count)) more.click()
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, most)
}

async function seeScreensWithoutCard(page: Page, look: Look) {
  await arrive(page)
  await look('home, empty')
  for (const screen of ['settings', 'about', 'transfer', 'search']) {
    await typeAddress(page, `#/${screen}`)
    await at(page, screen)
    await look(screen)
  }
  for (const tool of TOOLS) {
    await typeAddress(page, `#/tools/${tool}`)
    await at(page, tool)
    await look(`the tool ${tool}`)
  }
  await typeAddress(page, '#/card/nosuchcard/unbind')
  await at(page, 'unbind')
  await look('an unknown card')
  await typeAddress(page, '#/nowhere/at/all')
  await at(page, 'unknown')
  await look('an unknown address')
}

async function seeDeciding(page: Page, look: Look) {
  await press(primary(page))
  await look('a question not answered')
  const { decision, ...others } = PERSONAL
  await answer(page, others)
  await look('the comparison')
  await answer(page, { decision })
  await look('the operators')
  await answer(page, { ...others, holder: 'unknown' })
  await at(page, 'line')
  await look('the line, gate closed')
  await follow(page, 'decide')
  await look('the answers')
  const { nav } = await wordsOn(page)
  await press(row(page, 'decide.holder').getByRole('link', { name: nav.change }))
  await expect(row(page, 'decide.holder').getByRole('radio').first()).toBeVisible()
  await answer(page, others)
  await follow(page, 'line')
}

async function seeStations(page: Page, look: Look) {
  await follow(page, 'circumstances')
  await look('what makes a case different')
  await follow(page, 'line')
  for (const screen of ['documents', 'backup', 'balance', 'unbind', 'submit', 'follow-up', 'aftercare']) {
    await follow(page, screen)
    await look(screen)
    await follow(page, 'line')
  }
  await follow(page, 'cost')
  await look('cost, nothing answered')
  // The fee, the bill day and the notice; the fields stand in the order of a bill.
  for (const [field, figure] of ['49.50', '32', '30'].entries()) {
    await page.locator('main form input:not([type="radio"])').nth(field).fill(figure)
  }
  await press(primary(page))
  await look('cost, a figure refused')
  await page.locator('main form input:not([type="radio"])').nth(1).fill('31')
  await press(primary(page))
  await expect(page.locator('main table')).toBeVisible()
  await look('cost, worked out')
  await follow(page, 'line')
  await look('the line, with the cost')
  await typeAddress(page, '#/')
  await at(page, 'home')
  await look('home, with a card')
  await page.goBack()
  await at(page, 'line')
}

async function seeSubmission(page: Page, look: Look) {
  await prepare(page)
  await look('the line, gate open')
  await follow(page, 'submit')
  await press(page.locator('input[value="online"]'))
  await look('the gate, open')
  await press(primary(page))
  await at(page, 'check')
  await look('the check page')
  await press(primary(page))
  const last = await at(page, 'confirm')
  await press(primary(page))
  await look('the last page, with digits missing')
  await last.locator('input[inputmode="numeric"]').fill('0012')
  await press(primary(page))
  await at(page, 'submit')
  await look('the submission')
  const { submit, followUp } = await wordsOn(page)
  await page.getByLabel(submit.on).fill('')
  await press(page.getByRole('button', { name: submit.recordAct }))
  await look('a day refused')
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
  await page.getByLabel(submit.on).fill(today)
  await press(page.getByRole('button', { name: submit.recordAct }))
  await at(page, 'follow-up')
  await look('a receipt awaited')
  await page.getByLabel(followUp.promise).fill(today)
  await press(page.getByRole('button', { name: followUp.recordReceipt }))
  await look('a verification awaited')
  await press(page.getByRole('radio', { name: followUp.results.call.ok }).first())
  await press(page.getByRole('button', { name: followUp.recordVerification }).first())
  await look('a settlement awaited')
  await press(page.locator('input[value="refunded"]'))
  await press(page.getByRole('button', { name: followUp.recordSettlement }))
  await follow(page, 'line')
}

async function seeEnd(page: Page, look: Look) {
  await follow(page, 'aftercare')
  await settleRows(page)
  await look('aftercare, finished')
  await follow(page, 'line')
  await look('the line, finished')
  const card = cardOf(page)
  for (const screen of ['closing', 'escalation', 'print'] as const) {
    await typeAddress(page, `#/card/${card}/${screen}`)
    await at(page, screen)
    await look(screen)
  }
  await seeAnswersOfTools(page, card, look)
  await typeAddress(page, `#/card/${card}`)
  await at(page, 'line')
}

async function seeAnswersOfTools(page: Page, card: string, look: Look) {
  await typeAddress(page, `#/tools/packet?card=${card}`)
  await at(page, 'packet')
  await look('the sheet for the counter')
  for (const [screen, text, found] of [
    ['official', '10086 http://10086.cn.example.com', '[data-finding="suspicious"]'],
    ['identifiers', '110105194912310021', '[data-verdict="invalid"]'],
    ['search', '10086', '[data-found]'],
  ] as const) {
    await typeAddress(page, screen === 'search' ? '#/search' : `#/tools/${screen}`)
    const main = await at(page, screen)
    await main.locator('textarea, input:not([type="radio"])').first().fill(text)
    await expect(main.locator(found).first()).toBeVisible()
    await look(`an answer of ${screen}`)
  }
}

async function seeOtherWay(page: Page, first: string, look: Look) {
  const { home } = await wordsOn(page)
  await typeAddress(page, '#/')
  await press(page.getByRole('button', { name: home.add }))
  await at(page, 'decide')
  await answer(page, { ...PERSONAL, need: 'elsewhere', decision: 'port' })
  await at(page, 'line')
  await look('the line of another way')
  await typeAddress(page, `#/card/${cardOf(page)}/submit`)
  await at(page, 'submit')
  await look('no submission on another way')
  await typeAddress(page, `#/card/${first}`)
  await at(page, 'line')
}
