import { at, beginWith, expect, follow, PERSONAL, press, row, settleRows, test, wordsOn } from './person.ts'
import { zhCN as words } from '#i18n/left/zhCN.ts'

test(
  'Every list can show only what is left; nothing goes away while it is ticked (P14)',
  { tag: '@phone' },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    const t = await wordsOn(page)
    const only = page.getByRole('radio', { name: t.unbind.filterOpen })
    const shown = page.locator('main [data-item]')
    await follow(page, 'documents')
    const total = await shown.count()
    await press(row(page, 'documents.identity').getByRole('checkbox'))
    await press(only)
    await expect(row(page, 'documents.identity')).toHaveCount(0)
    await expect(page.getByText(words.leftOut(total - 1, 1))).toBeVisible()

    await test.step('a line that is ticked stays where it is', async () => {
      const second = row(page, 'documents.contact')
      const before = await second.boundingBox()
      await press(second.getByRole('checkbox'))
      await expect(second).toHaveAttribute('data-status', 'done')
      expect((await second.boundingBox())?.height).toBe(before?.height)
      await expect(shown).toHaveCount(total - 1)
    })

    await test.step('it holds in the other lists, until the page is closed', async () => {
      await follow(page, 'line')
      await follow(page, 'backup')
      await expect(only).toBeChecked()
      await settleRows(page)
      await follow(page, 'line')
      await follow(page, 'backup')
      await expect(page.getByRole('status').filter({ hasText: words.none })).toBeVisible()
      await expect(shown).toHaveCount(0)
      await page.reload()
      await at(page, 'backup')
      await expect(only).not.toBeChecked()
      await expect(shown).not.toHaveCount(0)
    })
  },
)
