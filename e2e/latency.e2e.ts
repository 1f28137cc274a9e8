import { at, beginWith, expect, follow, PERSONAL, press, row, test } from './person.ts'

test(
  'What is ticked is in storage before the next frame is drawn (N12, design §4)',
  { tag: '@desktop' },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    await follow(page, 'backup')
    await page.evaluate(() => {
      document.addEventListener(
        'change',
        () => {
          requestAnimationFrame(() => {
            document.documentElement.dataset['keptAtFrame'] = JSON.stringify(Object.values(localStorage))
          })
        },
        { capture: true, once: true },
      )
    })
    await press(row(page, 'backup.calls').getByRole('checkbox'))
    await expect(page.locator('html')).toHaveAttribute('data-kept-at-frame', /backup\.calls/)
  },
)

test(
  'A tab closed in the moment after a tick has lost nothing (N12)',
  { tag: '@desktop' },
  async ({ page, context }) => {
    await beginWith(page, PERSONAL)
    await follow(page, 'backup')
    const place = page.url()
    await press(row(page, 'backup.calls').getByRole('checkbox'))
    await page.close()
    const again = await context.newPage()
    await again.goto(place)
    await at(again, 'backup')
    await expect(row(again, 'backup.calls')).toHaveAttribute('data-status', 'done')
  },
)
