import { LOCALES } from '#domain/locale.ts'
import type { Leg } from '#domain/leg.ts'
import { zhCN as closing } from '#i18n/closing/zhCN.ts'
import type { Locator, Page } from '@playwright/test'
import { comeBack, recordReceipt, setDay, settle, verify } from './afterSubmitting.ts'
import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  goAhead,
  legPart,
  prepare,
  press,
  primary,
  row,
  settleRows,
  speak,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'
import { SITUATIONS, type Situation } from './situations.ts'

const BACKUP = ['backup.calls', 'backup.texts', 'backup.contacts', 'backup.bills']

for (const situation of SITUATIONS) {
  test(`[S3] [S5] [S7] [S9] [S10] [N4.2] [N6] [N4.3] [N16] ${situation.name} has a right and complete list from the first question to the last page, on a phone in every language`, async ({
    page,
    isMobile,
  }) => {
    test.slow(isMobile)
    await setDay(page, '2026-11-24')
    await beginWith(page, situation.answers)
    await tick(page, situation.circumstances)
    const lists = {
      documents: situation.documents.map((id) => `documents.${id}`),
      backup: BACKUP,
      balance: situation.balance.map((id) => `balance.${id}`),
      unbind: situation.preparation.map((id) => `unbind-prep.${id}`),
    }
    // What must be said is said by one of these lines; a name that is none would not be looked for.
    expect(Object.values(lists).flat()).toEqual(expect.arrayContaining(Object.keys(situation.says)))
    for (const [station, items] of Object.entries(lists)) {
      await follow(page, station)
      expect(await itemsOn(page)).toEqual(items)
      await readOut(page, situation.says)
      // The languages and the steps do not depend on the size of the screen: a phone's turn is enough.
      if (isMobile) await hearEveryLanguage(page, items)
      await follow(page, 'line')
    }
    if (!isMobile) return
    await prepare(page)
    await follow(page, 'submit')
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
    await seeSteps(page, situation)
    await handIn(page, situation)
    await seeItEnd(page, situation)
  })
}

/** Sees the same lines in each language, and goes on in 简体. */
async function hearEveryLanguage(page: Page, items: readonly string[]): Promise<void> {
  for (const locale of LOCALES) {
    await speak(page, locale)
    expect(await itemsOn(page)).toEqual(items)
  }
  await speak(page, 'zh-CN')
}

/** Says on the page of what makes a case different that these hold. */
async function tick(page: Page, circumstances: readonly string[]): Promise<void> {
  await follow(page, 'circumstances')
  for (const id of circumstances) {
    await press(row(page, `circumstance.${id}`).getByRole('checkbox'))
    await expect(row(page, `circumstance.${id}`)).toHaveAttribute('data-status', 'done')
  }
  await follow(page, 'line')
}

/** The lines to tick on this screen, the inventory of services aside, in the order in which they stand. */
function itemsOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-item]')
    .filter({ has: page.getByRole('checkbox') })
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-item')))
}

/** Opens what this screen's lines have to say, and looks for the words. */
async function readOut(page: Page, says: Situation['says']): Promise<void> {
  for (const [item, words] of Object.entries(says)) {
    const line = row(page, item)
    if ((await line.count()) === 0) continue
    await press(line.locator('summary').first())
    await expect(line.getByText(words, { exact: false }).first()).toBeVisible()
  }
}

/** Chooses each channel for each number, and compares its steps. */
async function seeSteps(page: Page, { legs, submit }: Situation): Promise<void> {
  const card = cardOf(page)
  await typeAddress(page, `#/card/${card}/submit`)
  await at(page, 'submit')
  // The steps open for each number once its last page was read.
  for (let read = 0; read < legs.length; read += 1) await goAhead(page)
  const channels = page.getByRole('radio')
  await expect(channels).toHaveCount(legs.length * (submit.online === null ? 1 : 2))
  for (const channel of ['online', 'counter'] as const) {
    const steps = submit[channel]
    if (steps === null) continue
    for (const [index] of legs.entries()) await press(page.locator(`input[value="${channel}"]`).nth(index))
    expect(await itemsOn(page)).toEqual(
      legs.flatMap((leg) => steps.map((step) => `${leg}.submit.${channel}.${step}`)),
    )
  }
}

/** Hands in what is wanted for each number, in the one way that this person takes. */
async function handIn(page: Page, { legs, ending }: Situation): Promise<void> {
  const { submit } = await wordsOn(page)
  for (const leg of legs) {
    await typeAddress(page, `#/card/${cardOf(page)}/submit`)
    await at(page, 'submit')
    const part = await partAbout(page, leg, legs)
    await press(part.locator(`input[value="${ending.channel}"]`))
    await press(part.getByRole('button', { name: submit.recordAct }))
    await at(page, 'follow-up')
  }
}

/** Comes back weeks later, sees each number stopped and its money come to an end, puts away what is left, and reads the last page. */
async function seeItEnd(page: Page, { legs, ending }: Situation): Promise<void> {
  await comeBack(page, '2026-12-18', 'follow-up')
  const { followUp, legs: names } = await wordsOn(page)
  const offered = new Set(Object.values(followUp.ways).map(spaced))
  for (const leg of legs) {
    const part = await partAbout(page, leg, legs)
    await recordReceipt(part, page)
    const ways = (await part.locator('summary').allTextContents()).map(spaced)
    expect(ways.filter((way) => offered.has(way))).toEqual(
      ending.ways.map((way) => spaced(followUp.ways[way])),
    )
    await verify(part, page, { way: ending.proof, result: 'ok' })
    const kinds = part.getByRole('group', { name: followUp.kind }).getByRole('radio')
    const offeredKinds = await kinds.evaluateAll((all) => all.map((each) => each.getAttribute('value')))
    expect(new Set(offeredKinds)).toEqual(new Set(ending.settlements))
    await settle(part, page, ending.settlements[0])
  }
  await follow(page, 'aftercare')
  expect(await itemsOn(page)).toEqual(ending.aftercare.map(withPrefix))
  await settleRows(page)
  await follow(page, 'line')
  await press(primary(page))
  await at(page, 'closing')
  for (const leg of legs) {
    await expect(page.getByRole('heading', { name: closing.finishedLeg(names[leg]) })).toBeVisible()
    const story = page.locator(`[data-leg="${leg}"]`)
    await expect(story).toContainText(followUp.ways[ending.proof])
    await expect(story).toContainText(followUp.kinds[ending.settlements[0]])
  }
  const kept = page.locator('[data-keep]')
  expect(await kept.evaluateAll((rows) => rows.map((each) => each.getAttribute('data-keep')))).toEqual([
    'closing.receipt',
    ...legs.map((leg) => `closing.${leg}-bills`),
  ])
}

// The page keeps some words together with spaces that do not break.
function spaced(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}

function withPrefix(line: string): string {
  const [leg, name] = line.split('.')
  return name === undefined ? `aftercare.${leg}` : `${leg}.aftercare.${name}`
}

/** What one screen says about one number; of a single number it is the whole. */
async function partAbout(page: Page, leg: Leg, legs: readonly Leg[]): Promise<Locator> {
  return legs.length > 1 ? legPart(page, leg) : page.getByRole('main')
}
