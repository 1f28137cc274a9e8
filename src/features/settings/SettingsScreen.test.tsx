import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as appearance } from '#i18n/appearance/zhCN.ts'
import { zhCN as keys } from '#i18n/keys/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { chooseShortcuts } from '#store/shortcuts.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Durability } from './Durability.tsx'
import { ExportPart } from './ExportPart.tsx'
import { SettingsScreen } from './SettingsScreen.tsx'

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'storage')
})

describe('taking a copy away', () => {
  letItBe24November()

  beforeEach(() => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:xiaoka')
  })

  it('[I19] is offered as a file with the day in its name, legal on every system', async () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    startWith(cardSaying({}))
    const user = await show(<ExportPart />)
    await user.click(screen.getByRole('button', { name: t.take.download }))
    expect(names).toEqual(['xiaoka-2026-11-24.json'])
  })

  it('[I20] counts once the person says that it is stored, and not before', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    startWith(cardSaying({}))
    const user = await show(<ExportPart />)
    await user.click(screen.getByRole('button', { name: t.take.download }))
    expect(store.getState().exportedAt).toBeNull()
    await user.click(screen.getByRole('button', { name: t.take.kept }))
    expect(store.getState().exportedAt).toBe(new Date(2026, 10, 24, 12).toISOString())
  })
})

describe('what the browser promises', () => {
  it.each([
    [true, t.settings.durable],
    [false, t.settings.notDurable],
  ])('[L04] is told as it is: %s', async (answer, words) => {
    Object.defineProperty(navigator, 'storage', {
      configurable: true,
      value: { persisted: async () => answer },
    })
    startWith()
    await show(<Durability />)
    expect(await screen.findByText(words)).toBeVisible()
  })

  it('[L05] is not told where the browser cannot say', async () => {
    startWith()
    await show(<Durability />)
    await act(async () => Promise.resolve())
    expect(screen.queryByText(t.settings.durable)).not.toBeInTheDocument()
    expect(screen.queryByText(t.settings.notDurable)).not.toBeInTheDocument()
  })
})

it('the settings have a heading of their own and one for each part', async () => {
  startWith(cardSaying({}))
  await show(<SettingsScreen />)
  expect(screen.getByRole('heading', { level: 1, name: t.settings.heading })).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    t.settings.language,
    appearance.heading,
    t.settings.saved,
    t.take.heading,
    t.adopt.heading,
    t.backups.heading,
    keys.heading,
    t.erase.heading,
  ])
})

it('[P10] every part is named at the side of the settings, and brought into view from there, each time', async () => {
  startWith(cardSaying({}))
  const user = await show(<SettingsScreen />)
  const contents = within(screen.getByRole('navigation', { name: t.settings.heading }))
  const headings = screen.getAllByRole('heading', { level: 2 })
  expect(contents.getAllByRole('link').map((each) => each.textContent)).toEqual(
    headings.map((each) => each.textContent),
  )
  for (const heading of [...headings, headings[0]]) {
    if (heading === undefined) continue
    await user.click(contents.getByRole('link', { name: heading.textContent }))
    expect(heading).toHaveFocus()
    act(() => heading.blur())
  }
})

describe('the list of keys', () => {
  afterEach(() => vi.restoreAllMocks())

  it('[P10] is not offered where a finger is all there is', async () => {
    touchOnly()
    startWith()
    await show(<SettingsScreen />)
    expect(screen.queryByRole('heading', { name: keys.heading })).not.toBeInTheDocument()
  })

  it('[P10] is offered there too once the keys were turned off', async () => {
    touchOnly()
    startWith()
    act(() => chooseShortcuts('off'))
    await show(<SettingsScreen />)
    expect(screen.getByRole('heading', { name: keys.heading })).toBeVisible()
    act(() => chooseShortcuts('on'))
  })
})

function touchOnly() {
  const matching = window.matchMedia('all')
  vi.spyOn(matching, 'matches', 'get').mockReturnValue(true)
  vi.spyOn(window, 'matchMedia').mockReturnValue(matching)
}
