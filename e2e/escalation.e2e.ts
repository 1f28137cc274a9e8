import type { Contact } from '#domain/answers.ts'
import { LOCALES } from '#domain/locale.ts'
import { ACKNOWLEDGED, cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/escalation/zhCN.ts'
import { zhCN as told } from '#i18n/told/zhCN.ts'
import type { Page } from '@playwright/test'
import { inEachLook } from './looks.ts'
import { kept, leave } from './failures/ground.ts'
import { at, expect, PERSONAL, press, row, test, typeAddress, wordsOn } from './person.ts'

const CONTACT: Contact = {
  leg: 'mainland',
  on: '2026-11-10',
  party: 'operator-complaint',
  means: 'online',
  outcome: 'waiting',
  words: '<b>投诉编号 77</b>',
}

// Promised for the 14th; the complaint of the 10th has waited 14 days.
const STUCK = cardSaying({
  answers: PERSONAL,
  mainland: { ...ACKNOWLEDGED, promisedBy: '2026-11-14' },
  contacts: { made: CONTACT },
})

const BOTH = cardSaying({
  answers: { ...PERSONAL, numbers: 'both' },
  mainland: ACKNOWLEDGED,
  hongkong: ACKNOWLEDGED,
  contacts: {
    refused: { ...CONTACT, leg: 'hongkong', outcome: 'refused', on: '2026-11-12' },
    promised: { ...CONTACT, party: 'operator', outcome: 'promised' },
  },
  told: { 'escalation.mainland.complaint': { on: '2026-11-11', words: '只收书面' } },
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T09:30:00+08:00'))
})

test('Each step opens on its day or on a refusal, and the log makes texts to copy (N11, N7.3)', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await leave(page, kept(STUCK))
  await typeAddress(page, '#/card/tiny/escalation')
  await at(page, 'escalation')

  await test.step('the appeal is not open on the fourteenth day after the complaint, and says from when', async () => {
    await expect(rung(page, 'operator')).toHaveAttribute('data-open', 'true')
    await expect(rung(page, 'complaint')).toHaveAttribute('data-open', 'true')
    await expect(rung(page, 'appeal')).toHaveAttribute('data-open', 'false')
    await expect(rung(page, 'appeal')).toContainText(words.opensOn('2026年11月26日'))
    await page.clock.setFixedTime(new Date('2026-11-26T00:05:00+08:00'))
    await page.reload()
    await expect(rung(page, 'appeal')).toHaveAttribute('data-open', 'true')
    await page.clock.setFixedTime(new Date('2026-11-24T09:30:00+08:00'))
    await page.reload()
    await expect(rung(page, 'appeal')).toHaveAttribute('data-open', 'false')
  })

  await test.step('what it rests on is said, and only official addresses are links (N14)', async () => {
    await press(rung(page, 'appeal').getByText(words.basis))
    await expect(rung(page, 'appeal')).toContainText('yhssglxt.miit.gov.cn')
    await expect(rung(page, 'appeal').getByRole('link')).toHaveCount(0)
  })

  await test.step('a day in the future is refused beside the field, with nothing lost', async () => {
    await choose(page, words.outcomes.refused)
    await page.getByLabel(words.on).fill('2026-11-25')
    await page.getByLabel(words.words).fill('说合约没到期')
    await press(page.getByRole('button', { name: words.add }))
    const { errors } = await wordsOn(page)
    await expect(page.getByLabel(words.on)).toHaveAccessibleDescription(errors.date.future)
    await expect(page.getByLabel(words.words)).toHaveValue('说合约没到期')
  })

  await test.step('a refusal opens the appeal the same day', async () => {
    await page.getByLabel(words.on).fill('2026-11-24')
    await press(page.getByRole('button', { name: words.add }))
    await expect(page.locator('[data-contact]')).toHaveCount(2)
    await expect(page.locator('[data-contact]').first()).toContainText('说合约没到期')
    await expect(rung(page, 'appeal')).toHaveAttribute('data-open', 'true')
  })

  await test.step('the log is kept, and a deleted entry comes back', async () => {
    await page.reload()
    await expect(page.locator('[data-contact]')).toHaveCount(2)
    await press(page.locator('[data-contact]').first().getByRole('button', { name: words.remove }))
    await expect(page.locator('[data-contact]')).toHaveCount(1)
    await expect(rung(page, 'appeal')).toHaveAttribute('data-open', 'false')
    const { undo } = await wordsOn(page)
    await press(page.getByRole('button', { name: undo.takeBack }))
    await expect(page.locator('[data-contact]')).toHaveCount(2)
  })

  await test.step('the complaint is composed of it, with blanks, and copied whole', async () => {
    const { take } = await wordsOn(page)
    await press(page.getByRole('button', { name: `${take.copy} ${words.letter}` }))
    await expect(page.getByText(take.copied)).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toBe(await page.getByLabel(words.letter).inputValue())
    // What only says where a line of the page may end stays on the page.
    expect(text).not.toMatch(/[\u00A0\u200B]/)
    expect(text).toContain('致：中国移动')
    expect(text).toContain('<b>投诉编号 77</b>')
    expect(text).toContain('本人【请填写】，内地号码【请填写】的机主')
    expect(text).not.toMatch(/undefined|null|已注销|已取消|完成/)
    await page.getByLabel(words.language).selectOption('zh-HK')
    await expect(page.getByLabel(words.letter)).toHaveValue(/【請填寫】/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  })

  await test.step('nobody can type an identity into the texts', async () => {
    await expect(page.getByLabel(words.letter)).not.toBeEditable()
    await expect(page.getByLabel(words.timeline)).not.toBeEditable()
  })
})

test('A text that cannot be copied is selected, to be copied by hand (N7.3, P15)', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await leave(page, kept(STUCK))
  await typeAddress(page, '#/card/tiny/escalation')
  const { take } = await wordsOn(page)
  await press(page.getByRole('button', { name: `${take.copy} ${words.timeline}` }))
  await expect(page.getByText(take.cannotCopy)).toBeVisible()
  const selected = await page
    .getByLabel(words.timeline)
    .evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
  expect(selected).toBe((await page.getByLabel(words.timeline).inputValue()).length)
})

test('What the operator told otherwise is noted beside our statement and stands above it (N14)', async ({
  page,
}) => {
  await leave(page, kept(STUCK))
  await typeAddress(page, '#/card/tiny/documents?item=documents.identity')
  await at(page, 'documents')
  const item = row(page, 'documents.identity')
  await press(item.getByText(told.open))
  await item.getByLabel(told.on).fill('2026-11-20')
  await item.getByLabel(told.words).fill('\u202E只要照片 <img src=x onerror=alert(1)>')
  await press(item.getByRole('button', { name: told.save }))
  await page.reload()
  await expect(item.locator('bdi')).toHaveText('\u202E只要照片 <img src=x onerror=alert(1)>')
  await expect(item.getByText(told.said('2026年11月20日'))).toBeVisible()
  const { claim, undo } = await wordsOn(page)
  const ours = await item.getByText(claim.marks.official).first().boundingBox()
  const theirs = await item.locator('bdi').boundingBox()
  expect(theirs?.y).toBeLessThan(ours?.y ?? 0)
  await press(item.getByRole('button', { name: told.remove }))
  await expect(item.locator('bdi')).toHaveCount(0)
  await press(page.getByRole('button', { name: undo.takeBack }))
  await expect(item.locator('bdi')).toHaveCount(1)
})

for (const locale of LOCALES) {
  test(
    `The ladders of both numbers are accessible and fit 320 px in ${locale}, light and dark (P5, P10)`,
    { tag: '@phone' },
    async ({ page }) => {
      await leave(page, kept(BOTH))
      for (const leg of ['mainland', 'hongkong']) {
        await typeAddress(page, `#/card/tiny/escalation?leg=${leg}`)
        await at(page, 'escalation')
        await inEachLook(page, locale)
      }
    },
  )
}

function rung(page: Page, name: string) {
  return page.locator(`[data-rung="escalation.mainland.${name}"]`)
}

async function choose(page: Page, outcome: string) {
  await press(page.getByRole('radio', { name: words.parties['operator-complaint'] }))
  await press(page.getByRole('radio', { name: words.meansOf.online }))
  await press(page.getByRole('radio', { name: outcome }))
}
