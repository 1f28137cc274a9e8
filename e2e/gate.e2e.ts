import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  goAhead,
  PERSONAL,
  prepare,
  press,
  primary,
  row,
  settleRows,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

const TOO_EARLY = /完成|已注销|已取消|100\s*[%％]/

test('The closed gate lists what it waits for, each a link that lands on its line and focuses it (N1.1, N1.2)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)
  const count = Number(/\d+/.exec(await gate(page).innerText())?.[0])
  expect(count).toBeGreaterThan(50)
  await follow(page, 'submit')
  await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
  await expect(gate(page).getByRole('button', { disabled: true })).toHaveCount(0)
  await expect(page.getByText(t.gate.closedLead(count))).toBeVisible()
  const reasons = gate(page).getByRole('listitem').getByRole('link')

  await test.step('each reason lands on its line and focuses it', async () => {
    const addresses = await reasons.evaluateAll((links) =>
      links.map((each) => each.getAttribute('href') ?? ''),
    )
    for (const station of ['documents', 'backup', 'balance', 'unbind'] as const) {
      await expect(page.getByRole('heading', { name: t.stations[station] })).toBeVisible()
      const address = addresses.find((each) => each.includes(`/${station}?item=`)) ?? ''
      await press(reasons.and(page.locator(`[href="${address}"]`)))
      await at(page, station)
      const item = new URLSearchParams(address.split('?')[1]).get('item') ?? ''
      const control = row(page, item).locator('input').first()
      await expect(control).toBeFocused()
      await expect(control).toBeInViewport()
      await page.goBack()
      await at(page, 'submit')
    }
  })

  await test.step('every one of them is named', async () => {
    for (const more of await page.getByText(/^还有\s\d+\s项$/).all()) await press(more)
    await expect(reasons).toHaveCount(count)
  })

  await test.step('the address typed by hand shows the same and no step of the submission (N1.2)', async () => {
    await typeAddress(page, `#/card/${cardOf(page)}/submit?item=mainland.submit.online.send`)
    await page.reload()
    await at(page, 'submit')
    await expect(page.getByRole('heading', { name: t.gate.closedTitle })).toBeVisible()
    await expect(page.locator('[data-item*="submit."]')).toHaveCount(0)
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})

test('The gate opens with the last line, shuts when one is taken back, and even then nothing is called done (N1.3, N2.2)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)
  await prepare(page)
  await expect(page.getByText('准备好了，还没有注销')).toBeVisible()
  const last = row(page, 'backup.calls')

  await test.step('taking one line back closes it and says why', async () => {
    await follow(page, 'backup')
    await press(last.getByRole('checkbox'))
    await expect(last).toHaveAttribute('data-status', 'todo')
    await follow(page, 'line')
    await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    await expect(gate(page)).toContainText(t.line.gateClosed(1))
    await press(gate(page).getByRole('link'))
    await at(page, 'submit')
    await expect(page.getByText(t.gate.closedLead(1))).toBeVisible()
  })

  await test.step('settling it opens the gate at once', async () => {
    await press(gate(page).getByRole('listitem').getByRole('link'))
    await expect(last.getByRole('checkbox')).toBeFocused()
    await press(last.getByRole('checkbox'))
    await expect(primary(page)).toContainText(t.next.submit(t.legs.mainland))
    await press(primary(page))
    await at(page, 'submit')
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
    await expect(page.getByRole('heading', { name: t.gate.closedTitle })).toHaveCount(0)
  })

  await test.step('with every step of the submission ticked too, no screen says it is over (N2.2)', async () => {
    await goAhead(page)
    await press(page.locator('input[value="online"]'))
    await settleRows(page)
    await follow(page, 'line')
    const screens = ['decide', 'documents', 'backup', 'balance', 'unbind', 'submit', 'follow-up', 'aftercare']
    for (const screen of ['line', ...screens]) {
      if (screen !== 'line') await follow(page, screen)
      expect(await page.title()).not.toMatch(TOO_EARLY)
      await expect(page.locator('body')).not.toContainText(TOO_EARLY)
      if (screen !== 'line') await follow(page, 'line')
    }
    await typeAddress(page, '#/')
    await at(page, 'home')
    await expect(page.locator('body')).not.toContainText(TOO_EARLY)
  })
})
