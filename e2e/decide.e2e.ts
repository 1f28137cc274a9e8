import {
  answer,
  at,
  begin,
  beginWith,
  expect,
  follow,
  PERSONAL,
  press,
  primary,
  row,
  test,
  wordsOn,
} from './person.ts'

test('Deciding asks one question a page, compares six ways and leaves the choice to the person (S2)', async ({
  page,
}) => {
  await begin(page)
  const { decide, errors, nav } = await wordsOn(page)

  await test.step('going on without an answer says so beside the question', async () => {
    await press(primary(page))
    const question = row(page, 'decide.numbers')
    await expect(question.getByRole('alert')).toHaveText(errors.choose)
    await expect(question.locator('fieldset')).toHaveAccessibleDescription(errors.choose)
  })

  await test.step('every question can be answered 不清楚, and Back restores the answer', async () => {
    await expect(row(page, 'decide.numbers').getByRole('radio', { name: '不清楚' })).toBeVisible()
    await answer(page, { numbers: 'mainland' })
    await expect(row(page, 'decide.plan').getByRole('radio', { name: '不清楚' })).toBeVisible()
    await page.goBack()
    await expect(row(page, 'decide.numbers').locator('input[value="mainland"]')).toBeChecked()
    await page.goForward()
    await expect(row(page, 'decide.plan')).toBeVisible()
  })

  await test.step('the result compares all six ways and gives reasons from the answers', async () => {
    await answer(page, { plan: 'contract', term: 'over', need: 'none' })
    const result = row(page, 'decide.decision')
    for (const way of ['keep', 'pause', 'downgrade', 'port', 'lapse', 'cancel']) {
      await expect(result.locator(`input[value="${way}"]`)).toBeVisible()
    }
    for (const fact of [decide.reversible, decide.monthlyCost, decide.receivesSms]) {
      await expect(result.getByRole('term').filter({ hasText: fact })).toHaveCount(6)
    }
    await expect(result.getByRole('heading', { name: decide.recommended })).toHaveCount(1)
    await expect(result.getByRole('list', { name: decide.because })).toContainText(decide.reasons['no-need'])
    await expect(result.getByRole('radio', { checked: true })).toHaveCount(0)
  })

  await test.step('Back from what follows leads to the choice again', async () => {
    await answer(page, { decision: 'cancel' })
    await expect(row(page, 'decide.operator')).toBeVisible()
    await page.goBack()
    await expect(row(page, 'decide.decision').locator('input[value="cancel"]')).toBeChecked()
    await page.goForward()
  })

  await test.step('the answers stand together, each can be changed, and changing leads back to them', async () => {
    await answer(page, PERSONAL)
    await at(page, 'line')
    await follow(page, 'decide')
    await expect(page.locator('[data-item^="decide."][data-status="done"]')).toHaveCount(12)
    await press(row(page, 'decide.debts').getByRole('link', { name: nav.change }))
    await expect(row(page, 'decide.debts').locator('input[value="none"]')).toBeChecked()
    await answer(page, { debts: 'unknown' })
    await expect(page.getByRole('heading', { level: 1, name: decide.summaryTitle })).toBeVisible()
    await expect(row(page, 'decide.debts')).toHaveAttribute('data-status', 'todo')
  })
})

test(
  'Who is not sure is told how to find out, and the question stays open (S2, N4.1)',
  { tag: '@phone' },
  async ({ page }) => {
    await beginWith(page, { ...PERSONAL, holder: 'unknown', operator: 'unknown' })
    await follow(page, 'decide')
    const unsure = row(page, 'decide.holder')
    await expect(unsure).toHaveAttribute('data-status', 'todo')
    await expect(unsure.getByRole('list').getByRole('listitem').first()).toBeVisible()
    await expect(row(page, 'decide.identity')).toHaveAttribute('data-status', 'done')
  },
)
