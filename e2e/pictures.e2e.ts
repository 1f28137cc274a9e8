import type { Cancellation } from '#domain/cancellation.ts'
import { ACKNOWLEDGED, EFFECTIVE } from '#domain/tinyGuide.test-support.ts'
import { kept, leave, personalCard, test } from '#e2e/failures/ground.ts'
import type { Page } from '@playwright/test'
import { blockFont } from './blockFont.ts'
import { untilQuiet } from './network.ts'
import { at, expect, typeAddress } from './person.ts'

const UNDER_WAY: Cancellation = {
  ...personalCard({
    marks: { 'documents.identity': { said: 'done' }, 'documents.card-number': { said: 'done' } },
  }),
  id: 'underway',
}
const WAITING: Cancellation = {
  ...personalCard({
    answers: { numbers: 'both' },
    mainland: { ...EFFECTIVE, refundBy: '2026-12-20' },
    hongkong: { ...ACKNOWLEDGED, promisedBy: '2026-11-15' },
  }),
  id: 'waiting',
  ordinal: 2,
}

// The name of the picture, the screen's own, and where it is.
const SCREENS = [
  ['cards', 'home', '#/'],
  ['question', 'decide', '#/card/underway/decide?item=decide.numbers'],
  ['line', 'line', '#/card/underway'],
  ['unbind', 'unbind', '#/card/underway/unbind'],
  ['gate-shut', 'submit', '#/card/underway/submit'],
  ['line-waiting', 'line', '#/card/waiting'],
  ['waiting', 'follow-up', '#/card/waiting/follow-up'],
  ['tool', 'official', '#/tools/official'],
] as const

test('The key screens look as they did when they were last looked at (P10, P13)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00+08:00'))
  const look = async (name: string, screen: string, hash: string) => {
    await typeAddress(page, hash)
    await at(page, screen)
    await untilQuiet(page.context())
    await drawAsBlocks(page)
    await expect.soft(page).toHaveScreenshot(`${name}.png`)
  }
  await look('home', 'home', '#/')
  await leave(page, { ...kept(UNDER_WAY), ...kept(WAITING) })
  for (const [name, screen, hash] of SCREENS) await look(name, screen, hash)
  await page.emulateMedia({ colorScheme: 'dark' })
  await look('line-dark', 'line', '#/card/waiting')
})

// Wording, fonts and what a system draws by itself are no part of the picture; the rest is.
async function drawAsBlocks(page: Page): Promise<void> {
  await page.evaluate(
    async (bytes) => {
      const font = new FontFace('Block', Uint8Array.from(bytes))
      document.fonts.add(await font.load())
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`
      *, *::before, *::after {
        font-family: Block !important;
        font-synthesis: none !important;
        letter-spacing: 0 !important;
        text-autospace: no-autospace !important;
        text-decoration-line: none !important;
        text-wrap: nowrap !important;
        caret-color: transparent !important;
      }
      :focus-visible { outline: none !important; }
      input, select, textarea { appearance: none !important; }
      ::-webkit-datetime-edit, ::-webkit-calendar-picker-indicator { visibility: hidden !important; }
      li { list-style: none !important; }
    `)
      document.adoptedStyleSheets = [sheet]
      await document.fonts.ready
      document.querySelector('html')?.scrollTo(0, 0)
    },
    [...blockFont()],
  )
}
