import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { at, expect, gate, press, primary, row, saveState, wordsOn } from './person.ts'
import { storageOf } from './failures/ground.ts'
import { openWith, rescued, test, type Made } from './savedCopy.ts'

test.describe('a saved card that cannot be used', { tag: '@desktop' }, () => {
  test('cut in the middle, it stays byte for byte, can be taken away, and is set aside only when told (S01)', async ({
    page,
    made,
  }) => {
    const cut = made.text.slice(0, 30)
    await openWith(page, { [made.key]: cut })
    const { save } = await wordsOn(page)
    await saysUnreadable(page)
    await goesOnWithAnotherCard(page)
    expect((await storageOf(page))[made.key]).toBe(cut)
    await page.reload()
    await saysUnreadable(page)
    expect((await storageOf(page))[made.key]).toBe(cut)
    expect(JSON.parse(await rescued(page))).toMatchObject({ stored: { [made.key]: cut } })

    await press(page.getByRole('button', { name: save.setAside }))
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await expect(page.getByText(save.unreadableText)).toHaveCount(0)
    const after = await storageOf(page)
    expect(Object.keys(after)).not.toContain(made.key)
    expect(Object.values(after)).toContain(cut)
    await page.reload()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    expect(Object.values(await storageOf(page))).toContain(cut)
  })

  test('empty or not a card at all, it stays byte for byte while the person goes on (S02, S03, S08)', async ({
    page,
    made,
  }) => {
    const withoutNumber = made.text.replace('"version":2', '"version":NaN')
    expect(withoutNumber).not.toBe(made.text)
    for (const bytes of ['', 'null', '5', '[]', '"x"', '<html>', '{}', withoutNumber]) {
      await openWith(page, { [made.key]: bytes })
      await saysUnreadable(page)
      await goesOnWithAnotherCard(page)
      expect((await storageOf(page))[made.key]).toBe(bytes)
    }
  })

  test('with one part of the wrong kind, the rest is there and what was left out is counted (S04)', async ({
    page,
    made,
  }) => {
    for (const marks of ['"x"', 'null', '5', '[]', '{"backup.calls":"yes"}']) {
      await openWith(page, { [made.key]: changed(made, { marks }) }, `#/card/${made.id}/backup`)
      const { save } = await wordsOn(page)
      await at(page, 'backup')
      await expect(page.getByText(save.repaired(1))).toBeVisible()
      await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
      await press(row(page, 'backup.texts').getByRole('checkbox'))
      await expect(row(page, 'backup.texts')).toHaveAttribute('data-status', 'done')
      await page.reload()
      await expect(row(page, 'backup.texts')).toHaveAttribute('data-status', 'done')
      await page.goto(`./#/card/${made.id}`)
      await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    }
  })

  test('with ids twice or unknown, the unknown are kept and never counted (S05)', async ({ page, made }) => {
    const done = '{"v":{"said":"done"},"n":99,"by":"x"}'
    const marks = `{"backup.calls":null,"backup.calls":${done},"backup.zzz":${done},"nonsense":${done}}`
    await openWith(page, { [made.key]: changed(made, { marks }) }, `#/card/${made.id}/backup`)
    const { progress } = await wordsOn(page)
    await expect(page.getByText(progress({ done: 1, total: 4 }))).toBeVisible()
    for (const item of ['texts', 'contacts', 'bills']) {
      await press(row(page, `backup.${item}`).getByRole('checkbox'))
    }
    await expect(page.getByText(progress({ done: 4, total: 4 }))).toBeVisible()
    expect((await storageOf(page))[made.key]).toContain('"backup.zzz"')
  })

  test('with the names of acts and of prototypes in it, only what is known is taken (S06, S07)', async ({
    page,
    made,
  }) => {
    const odd =
      '"toggle":1,"markItem":1,"setState":1,"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},'
    const text = made.text
      .replace('{', `{${odd}`)
      .replace('"card":{', `"card":{${odd}`)
      .replace('"answers":{', `"answers":{${odd}`)
      .replace('"marks":{', `"marks":{${odd}`)
    await openWith(page, { [made.key]: text }, `#/card/${made.id}/backup`)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await expect(row(page, 'backup.calls')).toHaveAttribute('data-status', 'done')
    await press(row(page, 'backup.texts').getByRole('checkbox'))
    await expect(row(page, 'backup.texts')).toHaveAttribute('data-status', 'done')
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    expect((await storageOf(page))[made.key]).not.toMatch(/polluted|toggle|markItem/)
  })

  test('with an odd version number, its shape decides (S08)', async ({ page, made }) => {
    for (const version of ['', '"version":"1",', '"version":null,', '"version":-1,', '"version":1.5,']) {
      const text = made.text.replace('"version":2,', version)
      await openWith(page, { [made.key]: text }, `#/card/${made.id}/backup`)
      await expect(row(page, 'backup.calls')).toHaveAttribute('data-status', 'done')
      await press(row(page, 'backup.texts').getByRole('checkbox'))
      await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    }
  })

  test('from a newer version, nothing is written over it and the person is told to reload (S09)', async ({
    page,
    made,
  }) => {
    const newer = made.text.replace('"version":2,', '"version":3,')
    await openWith(page, { [made.key]: newer })
    const { save } = await wordsOn(page)
    await expect(saveState(page)).toHaveAttribute('data-save', 'newer')
    await expect(saveState(page)).toHaveText(save.newer)
    await expect(page.getByText(save.newerText)).toBeVisible()
    await goesOnWithAnotherCard(page)
    expect((await storageOf(page))[made.key]).toBe(newer)
    expect(JSON.parse(await rescued(page))).toMatchObject({ stored: { [made.key]: newer } })
    await page.reload()
    await expect(saveState(page)).toHaveAttribute('data-save', 'newer')
    expect((await storageOf(page))[made.key]).toBe(newer)
  })

  test('What others keep on the same origin is never read, changed or removed (S16)', async ({
    page,
    made,
  }) => {
    const others = { theme: 'dark', 'other-app.card.1': made.text, xiaokaother: '{', cards: '[1]' }
    await openWith(page, { ...others, [made.key]: made.text }, `#/card/${made.id}`)
    const { line, card, home } = await wordsOn(page)
    await press(page.getByText(line.manage))
    await press(page.getByRole('button', { name: card.delete }))
    await at(page, 'home')
    await expect(page.getByRole('heading', { level: 1, name: home.heading })).toBeVisible()
    expect(await storageOf(page)).toMatchObject(others)
    expect((await storageOf(page))[made.key]).not.toContain('backup.calls')
  })
})

async function saysUnreadable(page: Page) {
  const { save } = await wordsOn(page)
  await expect(saveState(page)).toHaveAttribute('data-save', 'unreadable')
  await expect(page.getByRole('heading', { name: save.unreadableTitle(1) })).toBeVisible()
  await expect(page.getByText(save.unreadableText)).toBeVisible()
  await expect(page.getByRole('button', { name: save.rescue })).toBeVisible()
}

async function goesOnWithAnotherCard(page: Page) {
  const { home } = await wordsOn(page)
  await page.goto('./#/')
  await at(page, 'home')
  await press(page.getByRole('button', { name: new RegExp(`^(${home.start}|${home.add})$`) }))
  await at(page, 'decide')
  await press(page.locator('input[value="both"]'))
  await press(primary(page))
  await expect(row(page, 'decide.plan')).toBeVisible()
}

const SAVED = v.pipe(v.string(), v.parseJson(), v.object({ card: v.record(v.string(), v.unknown()) }))

/** The bytes with some sections of the card put in other words. */
function changed(made: Made, sections: Record<string, string>): string {
  let text = made.text
  for (const [section, words] of Object.entries(sections)) {
    const { card } = v.parse(SAVED, text)
    text = text.replace(`"${section}":${JSON.stringify(card[section])}`, `"${section}":${words}`)
  }
  expect(text).not.toBe(made.text)
  return text
}
