import {
  answer,
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  PERSONAL,
  press,
  primary,
  row,
  settleRows,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

test('Who keeps the number is asked nothing about cancelling, and finds the ticks again on reconsidering (N1.5)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)
  await follow(page, 'backup')
  await settleRows(page)
  await follow(page, 'line')

  await test.step('choosing to keep shows that way and hides the steps of cancelling', async () => {
    await typeAddress(page, `#/card/${cardOf(page)}/decide?item=decide.decision`)
    await at(page, 'decide')
    await answer(page, { decision: 'keep' })
    await at(page, 'line')
    await expect(page.locator('[data-item^="keep."]')).toHaveCount(3)
    await expect(gate(page)).toHaveCount(0)
    await expect(page.getByRole('navigation', { name: t.line.map })).toHaveCount(0)
    await expect(page.getByText(t.line.otherWayText)).toBeVisible()
  })

  await test.step('the next thing is on the way chosen, and nothing of cancelling is demanded', async () => {
    await expect(primary(page)).toHaveAttribute('href', /item=keep\./)
    await settleRows(page)
    await expect(page.getByRole('heading', { name: t.line.otherWayReady })).toBeVisible()
    await typeAddress(page, `#/card/${cardOf(page)}/submit`)
    await at(page, 'submit')
    await expect(page.getByRole('heading', { name: t.gate.closedTitle })).toHaveCount(0)
    await expect(page.locator('[data-item]')).toHaveCount(0)
    await expect(page.getByRole('radio')).toHaveCount(0)
  })

  await test.step('reconsidering brings the steps back with every tick', async () => {
    await press(page.getByRole('link', { name: t.gate.toDecide }))
    await at(page, 'decide')
    await expect(page.locator('input[value="keep"]')).toBeChecked()
    await answer(page, { decision: 'cancel' })
    await at(page, 'line')
    await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    await follow(page, 'backup')
    await expect(row(page, 'backup.calls')).toHaveAttribute('data-status', 'done')
    await expect(page.locator('[data-item][data-status="todo"]')).toHaveCount(0)
  })
})

test(
  'Who takes the number elsewhere is told first of all not to cancel (N1.5, S2)',
  { tag: '@phone' },
  async ({ page }) => {
    await beginWith(page, { ...PERSONAL, need: 'elsewhere', decision: 'port' })
    const t = await wordsOn(page)
    await expect(page.locator('[data-item]').first()).toHaveAttribute('data-item', 'port.do-not-cancel')
    await expect(row(page, 'port.do-not-cancel')).toContainText(/别先(停号|注销)/)
    await expect(gate(page)).toHaveCount(0)
    await press(page.getByRole('link', { name: t.line.reconsider }).first())
    await at(page, 'decide')
    await expect(row(page, 'decide.decision').getByRole('list', { name: t.decide.because })).toContainText(
      t.decide.reasons['keeps-number'],
    )
  },
)
