import type { Page } from '@playwright/test'
import {
  answer,
  at,
  begin,
  cardOf,
  expect,
  follow,
  PERSONAL,
  press,
  row,
  saying,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'
import { storageOf } from './failures/ground.ts'

const TOO_LONG = '妈'.repeat(2000)

test('Several cards are added, named and switched, and deleting one leaves the others byte for byte (P6, P8)', async ({
  page,
}) => {
  await begin(page)
  await answer(page, PERSONAL)
  await at(page, 'line')
  const t = await wordsOn(page)
  const first = cardOf(page)
  await follow(page, 'backup')
  await press(row(page, 'backup.calls').getByRole('checkbox'))
  await typeAddress(page, '#/')
  await press(page.getByRole('button', { name: t.home.add }))
  await at(page, 'decide')
  const second = cardOf(page)
  expect(second).not.toBe(first)
  await answer(page, { ...PERSONAL, numbers: 'both' })
  await at(page, 'line')

  await test.step('a name of 2,000 characters is refused beside the field, and nothing is lost', async () => {
    await press(page.getByText(t.line.manage))
    const name = page.getByRole('textbox', { name: t.card.name })
    const before = await storedOf(page, second)
    await name.fill(TOO_LONG)
    await press(page.getByRole('button', { name: t.card.saveName }))
    await expect(page.getByRole('alert')).toHaveText(t.card.nameTooLong(40))
    await expect(name).toHaveAccessibleDescription(saying(t.card.nameTooLong(40)))
    await expect(name).toHaveValue(TOO_LONG)
    await expect(page.getByRole('heading', { level: 1, name: t.card.unnamed(2) })).toBeVisible()
    expect(await storedOf(page, second)).toBe(before)
    await name.fill('妈妈的月费卡 📱')
    await press(page.getByRole('button', { name: t.card.saveName }))
    await expect(page.getByRole('heading', { level: 1, name: '妈妈的月费卡 📱' })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  await test.step('switching shows each card’s own ticks', async () => {
    await follow(page, 'backup')
    await expect(row(page, 'backup.calls')).toHaveAttribute('data-status', 'todo')
    await typeAddress(page, '#/')
    await press(page.getByRole('link', { name: t.card.unnamed(1), exact: true }))
    await at(page, 'line')
    expect(cardOf(page)).toBe(first)
    await follow(page, 'backup')
    await expect(row(page, 'backup.calls')).toHaveAttribute('data-status', 'done')
    await typeAddress(page, '#/')
    await press(page.getByRole('link', { name: '妈妈的月费卡 📱', exact: true }))
    await at(page, 'line')
    expect(cardOf(page)).toBe(second)
  })

  await test.step('deleting one leaves the other byte for byte, and can be undone', async () => {
    const other = await storedOf(page, first)
    await press(page.getByText(t.line.manage))
    await press(page.getByRole('button', { name: t.card.delete }))
    await at(page, 'home')
    await expect(page.getByRole('link', { name: '妈妈的月费卡 📱' })).toHaveCount(0)
    await expect(
      page.getByRole('status').filter({ hasText: t.undo.deleteCard('妈妈的月费卡 📱') }),
    ).toBeVisible()
    expect(await storedOf(page, second)).not.toContain('decision')
    await typeAddress(page, `#/card/${second}/backup`)
    await expect(page.getByRole('heading', { name: t.card.unknownTitle })).toBeVisible()
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    await at(page, 'backup')
    await expect(row(page, 'backup.calls')).toHaveAttribute('data-status', 'todo')
    await typeAddress(page, '#/')
    await expect(page.getByRole('link', { name: '妈妈的月费卡 📱', exact: true })).toBeVisible()
    expect(await storedOf(page, first)).toBe(other)
  })
})

/** The bytes kept for one card. */
async function storedOf(page: Page, id: string): Promise<string> {
  const kept = Object.entries(await storageOf(page)).filter(([key]) => key.endsWith(id))
  expect(kept).toHaveLength(1)
  return kept[0]?.[1] ?? ''
}
