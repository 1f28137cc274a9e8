import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { allWords } from '#i18n/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageSwitch } from './LanguageSwitch.tsx'

afterEach(() => {
  vi.doUnmock('#i18n/zhHK.ts')
})

describe('the languages', () => {
  it('[P5] are named in themselves, each marked as what it is', async () => {
    startWith()
    await show(<LanguageSwitch />)
    const options = screen.getAllByRole('option').map((option) => [option.lang, option.textContent])
    expect(options).toEqual([
      ['zh-CN', '简体中文'],
      ['zh-HK', '繁體中文'],
      ['en', 'English'],
    ])
    expect(screen.getByRole('combobox', { name: t.app.language })).toHaveValue('zh-CN')
  })

  it('[L11] change what is shown and nothing that was said', async () => {
    const card = cardSaying({ marks: { 'documents.identity': { said: 'done' } } })
    startWith(card)
    const user = await show(<LanguageSwitch />)
    await user.selectOptions(screen.getByRole('combobox'), 'English')
    await waitFor(() => expect(store.getState().locale).toBe('en'))
    expect(store.getState().cards['tiny']).toBe(card)
  })

  it('[P5] show the one chosen last, whichever arrives last', async () => {
    startWith()
    const user = await show(<LanguageSwitch />)
    const network = new EventTarget()
    vi.doMock('#i18n/zhHK.ts', async (original) => {
      await new Promise((resolve) => network.addEventListener('arrived', resolve))
      return original()
    })
    await user.selectOptions(screen.getByRole('combobox'), '繁體中文')
    await user.selectOptions(screen.getByRole('combobox'), 'English')
    await waitFor(() => expect(store.getState().locale).toBe('en'))
    network.dispatchEvent(new Event('arrived'))
    await vi.dynamicImportSettled()
    expect(store.getState().locale).toBe('en')
  })

  it('[U01] say nothing of one that could not be fetched once another was chosen', async () => {
    startWith()
    const user = await show(<LanguageSwitch />)
    const network = new EventTarget()
    const failing = new Promise<never>((_resolve, reject) => {
      network.addEventListener('failed', () => reject(new TypeError('Failed to fetch')))
    })
    const slow = vi.spyOn(allWords, 'load').mockReturnValue(failing)
    await user.selectOptions(screen.getByRole('combobox'), '繁體中文')
    slow.mockRestore()
    await user.selectOptions(screen.getByRole('combobox'), 'English')
    await waitFor(() => expect(store.getState().locale).toBe('en'))
    await act(async () => void network.dispatchEvent(new Event('failed')))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('[U01] that cannot be fetched leave the old one, and it is said', async () => {
    vi.doMock('#i18n/zhHK.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module')
    })
    // An app that has just been opened: another test may have fetched the words before.
    vi.resetModules()
    const testing = await import('#testing/show.tsx')
    const fresh = await import('./LanguageSwitch.tsx')
    const opened = await import('#store/store.ts')
    testing.startWith()
    const user = await testing.show(<fresh.LanguageSwitch />)
    await user.selectOptions(screen.getByRole('combobox'), '繁體中文')
    expect(await screen.findByRole('alert')).toHaveTextContent(t.errors.offlineText)
    expect(opened.store.getState().locale).toBe('zh-CN')
    expect(screen.getByRole('combobox')).toHaveValue('zh-CN')
  })
})
