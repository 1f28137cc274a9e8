import services from '#content/ids.fixture.json' with { type: 'json' }
import type { Binding } from '#domain/cancellation.ts'
import { cardIn, kept, leave, personalCard } from './failures/ground.ts'
import { holdBack } from './holdBack.ts'
import { at, expect, press, saveState, test, typeAddress } from './person.ts'
import type { Page } from '@playwright/test'

const UNBIND = '#/card/tiny/unbind'
const KEY = 'xiaoka.last-view'

test.describe('Somebody who comes back to where they were', { tag: '@phone' }, () => {
  test.use({ seesLastView: true })

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) performance.mark('shift', { startTime })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await leave(page, kept(personalCard({ bindings: notBound(60) })))
    await page.goto(`./${UNBIND}`)
    await at(page, 'unbind')
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await untilLeavingIsFollowed(page)
  })

  test('sees the screen as they left it before the app has arrived, which then takes its place without a move (§1 of the speed budgets)', async ({
    page,
  }) => {
    const asLeft = await answersOn(page)
    const places = await placesOn(page)
    const letGo = await holdBack(page)
    await page.reload({ waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-view')
    expect(await answersOn(page)).toEqual(asLeft)
    expect(await placesOn(page)).toEqual(places)
    expect(asLeft.filter((each) => each.endsWith('not-bound'))).toHaveLength(60)
    // Nothing is claimed that the app has not seen for itself.
    await expect(saveState(page)).toHaveCount(0)
    letGo()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await expect(page.locator('html')).not.toHaveAttribute('data-view')
    expect(await answersOn(page)).toEqual(asLeft)
    expect(await placesOn(page)).toEqual(places)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(await page.evaluate(() => performance.getEntriesByName('shift').length)).toBe(0)
  })

  test('can answer at once: it is kept, and goes on from there', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.reload({ waitUntil: 'commit' })
    const open = page.locator('[data-item="unbind.weibo"]')
    await press(open.locator('label:has(> [value="moved"])'))
    await expect(open.locator('input:checked')).toHaveValue('moved')
    await press(open.locator('summary').first())
    letGo()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await expect(open.locator('input:checked')).toHaveValue('moved')
    await expect(open.locator('details').first()).toHaveAttribute('open')
    await expect
      .poll(async () => (await cardIn(page, 'tiny')).bindings['weibo']?.v)
      .toEqual({ said: 'moved' })
  })

  test('[T01] never sees what another tab has changed since', async ({ page, context }) => {
    const other = await context.newPage()
    await other.goto('./#/card/tiny/documents')
    await at(other, 'documents')
    await untilLeavingIsFollowed(other)
    await page.bringToFront()
    await page.goto('./blank')
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toBeNull()
    await press(other.locator('[data-item="documents.identity"]').getByRole('checkbox'))
    await expect(saveState(other)).toHaveAttribute('data-save', 'saved')
    const letGo = await holdBack(page)
    await page.goto(`./${UNBIND}`, { waitUntil: 'commit' })
    await expect(page.locator('[inert] header a svg')).toBeVisible()
    await expect(page.getByRole('heading')).toHaveCount(0)
    letGo()
    await at(page, 'unbind')
  })

  test('leaves nothing of it behind while it is looked at, nor where identifiers are checked', async ({
    page,
  }) => {
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
    await typeAddress(page, '#/tools/identifiers')
    await at(page, 'identifiers')
    await page.locator('main input').first().fill('13800138000')
    await page.reload()
    await at(page, 'identifiers')
    await page.goto('./blank')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('13800138000')
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
  })
})

function notBound(count: number): Record<string, Binding> {
  const ids = services.filter((id) => id.startsWith('unbind.')).slice(0, count)
  return Object.fromEntries(ids.map((id) => [id.replace('unbind.', ''), { said: 'not-bound' }]))
}

async function answersOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-item^="unbind."]')
    .evaluateAll((lines) =>
      lines.map(
        (line) =>
          `${line.getAttribute('data-item')} ${line.querySelector<HTMLInputElement>('input:checked')?.value}`,
      ),
    )
}

// Where the first lines stand, and how they are drawn.
async function placesOn(page: Page): Promise<readonly string[]> {
  return page.locator('main :is([data-item], h1, h2, label)').evaluateAll((all) =>
    all.slice(0, 30).map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      return [x, y, width, height, getComputedStyle(each).backgroundColor].join(' ')
    }),
  )
}

// What follows it comes when everything else is there; from then on an old view goes as soon as the page is shown.
async function untilLeavingIsFollowed(page: Page): Promise<void> {
  const forgets = async () =>
    page.evaluate((key) => {
      localStorage.setItem(key, '')
      window.dispatchEvent(new Event('pageshow'))
      return localStorage.getItem(key) === null
    }, KEY)
  await expect.poll(forgets).toBe(true)
}
