import { arrive, at, expect, press, primary, row, test, wordsOn } from './person.ts'

test('A first visit says what this is, that nothing leaves the device, and leads to a question in three taps (S1)', async ({
  page,
}) => {
  await arrive(page)
  const t = await wordsOn(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('heading', { level: 1, name: t.home.heading })).toBeInViewport()
  await expect(page.getByText(t.app.promise)).toBeInViewport()
  await expect(primary(page)).toBeInViewport({ ratio: 1 })

  await press(primary(page))
  await at(page, 'decide')
  await expect(row(page, 'decide.numbers').getByRole('radio')).toHaveCount(4)
})
