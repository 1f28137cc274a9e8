import { decodePreferences } from '#snapshot/preferences.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab } from './tabs.test-support.ts'

const KEY = 'xiaoka.preferences'
const NONE = {
  locale: null,
  place: null,
  exportedAt: null,
  hintsRead: [],
  theme: 'system',
  textSize: 'normal',
  shortcuts: 'on',
}
const AT = '2026-11-24T08:00:00.000Z'

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('a choice', () => {
  it('of a language is kept at once, before there is any card', async () => {
    const tab = await openTab()
    tab.act(({ chooseLocale }) => chooseLocale('zh-HK'))
    expect(keptText()).toEqual({ ...NONE, locale: 'zh-HK' })
  })

  it('to put a hint away is kept, and the hint stays away', async () => {
    const tab = await openTab()
    tab.act(({ putHintAway }) => putHintAway('in-app'))
    expect(keptText()).toEqual({ ...NONE, hintsRead: ['in-app'] })
    expect((await openTab()).state().hintsRead).toEqual(['in-app'])
  })

  it('[P13] of light or dark and of the size is kept, and there when opened again', async () => {
    const tab = await openTab()
    tab.act(({ chooseTheme }) => chooseTheme('dark'))
    tab.act(({ chooseTextSize }) => chooseTextSize('larger'))
    expect(keptText()).toEqual({ ...NONE, theme: 'dark', textSize: 'larger' })
    expect((await openTab()).state()).toMatchObject({ theme: 'dark', textSize: 'larger' })
  })

  it('[P13] of the colours alone, or of the size alone, is kept as well', async () => {
    const tab = await openTab()
    tab.act(({ chooseTheme }) => chooseTheme('dark'))
    expect(keptText()).toEqual({ ...NONE, theme: 'dark' })
    tab.act(({ chooseTheme }) => chooseTheme('system'))
    tab.act(({ chooseTextSize }) => chooseTextSize('large'))
    expect(keptText()).toEqual({ ...NONE, textSize: 'large' })
  })

  it('[I20] to take a copy away is kept', async () => {
    const tab = await openTab()
    tab.act(({ takeUp }) => takeUp({ exportedAt: AT }))
    expect((await openTab()).state().exportedAt).toBe(AT)
  })

  it('keeps what was chosen before', async () => {
    storage.seed(
      KEY,
      JSON.stringify({ locale: 'en', place: '#/about', exportedAt: AT, hintsRead: ['safari'] }),
    )
    const tab = await openTab()
    tab.act(({ startCard }) => startCard())
    tab.act(({ chooseLocale }) => chooseLocale('zh-CN'))
    const before = { place: '#/about', exportedAt: AT, hintsRead: ['safari'] }
    expect(keptText()).toEqual({ ...NONE, ...before, locale: 'zh-CN' })
  })
})

describe('a place', () => {
  it('is not kept while there is no card, not even with a choice', async () => {
    const tab = await openTab()
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(storage.texts()).toEqual({})
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    expect(keptText()).toEqual({ ...NONE, locale: 'en' })
  })

  it('is kept once there is a card, and no language is chosen by that', async () => {
    const tab = await openTab(['en'])
    tab.act(({ startCard }) => startCard())
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(keptText()).toEqual({ ...NONE, place: '#/about' })
  })

  it('[S12] is kept on the next visit after a choice was made and unmade before there was any card', async () => {
    const first = await openTab()
    first.act(({ chooseTheme }) => chooseTheme('dark'))
    first.act(({ chooseTheme }) => chooseTheme('system'))
    expect(keptText()).toEqual(NONE)
    const next = await openTab()
    next.act(({ startCard }) => startCard())
    next.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(keptText()).toEqual({ ...NONE, place: '#/about' })
  })

  it.each([{ exportedAt: AT }, { hintsRead: ['safari'] }])(
    'is kept beside %j, which is all that was kept before',
    async (kept) => {
      storage.seed(KEY, JSON.stringify({ ...NONE, ...kept }))
      const tab = await openTab()
      tab.act(({ startCard }) => startCard())
      tab.act(({ rememberPlace }) => rememberPlace('#/about'))
      expect(keptText()).toEqual({ ...NONE, ...kept, place: '#/about' })
    },
  )
})

describe('nothing is written', () => {
  it('where nothing is to be kept', async () => {
    const tab = await openTab()
    tab.act(({ startCard }) => startCard())
    tab.act(({ takeUp }) => takeUp({ keeps: false }))
    const before = storage.texts()
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    tab.act(({ putHintAway }) => putHintAway('safari'))
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(storage.texts()).toEqual(before)
  })

  it('[S09] beside cards of a newer version', async () => {
    const tab = await openTab()
    tab.act(({ takeUp }) => takeUp({ trouble: 'newer' }))
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    expect(storage.texts()).toEqual({})
  })

  it('by what is not a preference', async () => {
    const tab = await openTab()
    tab.act(({ startCard }) => startCard())
    expect(Object.keys(storage.texts())).not.toContain(KEY)
  })
})

it('[S15] an instant that is none counts as never', async () => {
  storage.seed(KEY, JSON.stringify({ ...NONE, locale: 'en', exportedAt: '2026-11-24T08:00:00+08' }))
  expect((await openTab()).state()).toMatchObject({ locale: 'en', exportedAt: null })
})

function keptText(): unknown {
  return decodePreferences(storage.texts()[KEY] ?? null)
}
