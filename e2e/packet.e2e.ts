import type { Cancellation } from '#domain/cancellation.ts'
import { LOCALES } from '#domain/locale.ts'
import { staffSentencesFor } from '#domain/staffSentences.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { en } from '#i18n/packet/en.ts'
import { zhCN as words } from '#i18n/packet/zhCN.ts'
import { zhHK } from '#i18n/packet/zhHK.ts'
import type { Page } from '@playwright/test'
import { axeFinds } from './axe.ts'
import { kept, leave } from './failures/ground.ts'
import { goOffline } from './network.ts'
import { at, expect, PERSONAL, press, primary, speak, test, typeAddress } from './person.ts'

const GROUPS = { 'zh-CN': words, 'zh-HK': zhHK, en }
const NORMAL = cardSaying({ answers: PERSONAL })
const COMPANY_ANSWERS = {
  ...PERSONAL,
  numbers: 'both',
  operator: 'cmhk',
  holder: 'company',
  debts: 'open',
  sim: 'lost',
} as const
const COMPANY = { ...cardSaying({ answers: COMPANY_ANSWERS }), id: 'firm' }
// Somebody else's card, lost and suspended: in English it just fills the page.
const LOST_ANSWERS = {
  ...PERSONAL,
  plan: 'prepaid',
  operator: 'china-unicom',
  sim: 'lost',
  texts: 'dead',
  abroad: 'yes',
  suspended: 'yes',
  holder: 'someone-else',
  bought: 'reseller',
  identity: 'passport',
  expired: 'yes',
} as const
const LOST = { ...cardSaying({ answers: LOST_ANSWERS }), id: 'lost' }

test(
  '[N8] The sheet of a normal case, of a company with two numbers and of a lost card is one A4 page, black on white, in every language',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    for (const card of [NORMAL, COMPANY, LOST]) {
      await open(page, card)
      for (const locale of LOCALES) {
        await speak(page, locale)
        await page.emulateMedia({ colorScheme: 'dark', media: null })
        await expect(page.getByRole('article', { name: GROUPS[locale].sheet })).toBeVisible()
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
        expect(pagesOf(pdf)).toBe(1)
        expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
        await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
        const colours = await page.getByRole('article').evaluate((sheet) => {
          const { color, backgroundColor } = getComputedStyle(sheet)
          return { color, backgroundColor, body: getComputedStyle(document.body).backgroundColor }
        })
        expect(colours).toEqual({
          color: 'rgb(0, 0, 0)',
          backgroundColor: 'rgb(255, 255, 255)',
          body: 'rgb(255, 255, 255)',
        })
        // Everything of the sheet goes to paper, and nothing else does.
        const sentences = staffSentencesFor(card)
        for (const each of LOCALES) {
          for (const sentence of sentences)
            await expect(page.getByText(GROUPS[each].sentences[sentence], { exact: true })).toBeVisible()
        }
        await expect(page.getByText(GROUPS[locale].keep)).toBeVisible()
        await expect(page.getByRole('banner')).toBeHidden()
        await expect(page.getByRole('button', { name: GROUPS[locale].print })).toBeHidden()
        await expect(page.getByText(GROUPS[locale].limits[0] ?? '')).toBeHidden()
        await page.emulateMedia({ media: null })
      }
    }
  },
)

test(
  '[N8] The sheet of the most complicated case prints every sentence, and no row is parted',
  { tag: '@desktop' },
  async ({ page }) => {
    const card = cardSaying({
      answers: {
        ...COMPANY_ANSWERS,
        bought: 'reseller',
        texts: 'dead',
        suspended: 'yes',
        bundle: 'bundle',
        minor: 'yes',
        deceased: 'yes',
        expired: 'yes',
        identity: 'passport',
        handler: 'agent',
      },
    })
    await open(page, card)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesOf(pdf)).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    const rows = page.getByRole('article').getByRole('listitem')
    expect(await rows.count()).toBeGreaterThan(20)
    for (const row of await rows.all()) await expect(row).toHaveCSS('break-inside', 'avoid')
  },
)

test('[N8, S9] From the steps at the counter to the sheet, to the sentences for the staff, and back, offline', async ({
  page,
  context,
}) => {
  await open(page, NORMAL)
  await goOffline(context)
  await press(page.getByRole('button', { name: words.show }))
  const sentences = staffSentencesFor(NORMAL)
  for (const [index, sentence] of sentences.entries()) {
    await expect(page.locator('[data-sentence]')).toHaveAttribute('data-sentence', sentence)
    await expect(page.getByText(words.sentences[sentence])).toBeVisible()
    const size = await page
      .getByText(words.sentences[sentence])
      .evaluate((each) => getComputedStyle(each).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32)
    if (index < sentences.length - 1) await press(primary(page))
  }
  await press(primary(page))
  await expect(page.getByRole('article')).toBeVisible()
  await context.setOffline(false)
})

test(
  '[N8] Without a card it says how to begin, and with several it asks which',
  { tag: '@desktop' },
  async ({ page }) => {
    await typeAddress(page, '#/tools/packet')
    await at(page, 'packet')
    await expect(page.getByText(words.none)).toBeVisible()
    await leave(page, { ...kept(NORMAL), ...kept({ ...COMPANY, id: 'two', ordinal: 2 }) })
    await typeAddress(page, '#/tools/packet')
    await at(page, 'packet')
    await expect(page.getByText(words.choose)).toBeVisible()
    await page.locator('a[href="#/tools/packet?card=two"]').click()
    await expect(page.getByRole('article')).toBeVisible()
  },
)

test(
  '[P10] axe finds nothing, in three languages, light and dark, at 320 px',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, COMPANY)
    for (const locale of LOCALES) {
      await speak(page, locale)
      const group = GROUPS[locale]
      for (const isShowing of [false, true]) {
        if (isShowing) await page.getByRole('button', { name: group.show }).click()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect(await axeFinds(page)).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
      await page.getByRole('button', { name: group.backToSheet }).click()
    }
  },
)

async function open(page: Page, card: Cancellation): Promise<void> {
  await leave(page, kept(card))
  await typeAddress(page, `#/tools/packet?card=${card.id}`)
  await at(page, 'packet')
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
