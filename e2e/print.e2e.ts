import { at, expect, typeAddress } from '#e2e/person.ts'
import { kept, leave, personalCard, test } from '#e2e/failures/ground.ts'
import { zhCN as words } from '#i18n/printout/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'

test.describe('the page to print', { tag: '@desktop' }, () => {
  test('[P11] Is black on white from dark mode, names each status in words, and splits no row', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const marks = {
      'documents.identity': { said: 'done' },
      'backup.calls': { said: 'not-applicable', reason: '没打过电话' },
    } as const
    await leave(page, kept(personalCard({ marks })))
    await typeAddress(page, '#/card/tiny/print')
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const main = page.locator('main')
    await expect(page.getByRole('button', { name: words.print })).toBeHidden()
    const [background, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color]
    })
    expect([background, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    await expect(main.locator('tr[data-status="done"]')).toContainText([t.status.done])
    await expect(main.locator('tr[data-status="not-applicable"]')).toContainText(['没打过电话'])
    const splits = await main
      .locator('tr')
      .evaluateAll((rows) => rows.filter((each) => getComputedStyle(each).breakInside !== 'avoid').length)
    expect(splits).toBe(0)
    // In a grid, a table that goes on overleaf would run into the next heading.
    const flows = await main
      .locator('section')
      .evaluateAll((parts) => parts.filter((each) => getComputedStyle(each).display !== 'block').length)
    expect(flows).toBe(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.byteLength).toBeGreaterThan(10_000)
  })

  test('[P11] Leaves out every key and what the app says about saving', async ({ page }) => {
    await leave(page, { ...kept(personalCard()), 'xiaoka.card.broken': '{' })
    await typeAddress(page, '#/card/tiny/print')
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    const keys = page.getByRole('button')
    await expect(keys.filter({ hasText: t.save.setAside })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(keys.filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('main div:has(> [data-primary])')).toBeHidden()
    await expect(page.getByText(t.save.unreadableTitle(1))).toBeHidden()
  })

  test('[P11] Shows a letter to its last line', async ({ page }) => {
    await leave(page, kept(personalCard()))
    await typeAddress(page, '#/card/tiny/escalation')
    await at(page, 'escalation')
    const letters = page.locator('textarea[readonly]')
    await expect(letters.last()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const cut = await letters.evaluateAll(
      (all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length,
    )
    expect(cut).toBe(0)
  })

  test('[P11, N8] Has the size of paper that was chosen, though the sheet for the counter was open before', async ({
    page,
  }) => {
    await leave(page, kept(personalCard()))
    await typeAddress(page, '#/tools/packet?card=tiny')
    await at(page, 'packet')
    expect(paperOf(await page.pdf({ preferCSSPageSize: true, format: 'A5' }))).toEqual([595, 842])
    await typeAddress(page, '#/card/tiny/print')
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    expect(paperOf(await page.pdf({ preferCSSPageSize: true, format: 'A5' }))).toEqual([420, 596])
  })
})

function paperOf(pdf: Buffer): number[] {
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
  return [Math.round(Number(width)), Math.round(Number(height))]
}
