import { zhCN as words } from '#i18n/appearance/zhCN.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AppearancePart } from './AppearancePart.tsx'

describe('the appearance', () => {
  it('[P13] follows the device and the browser’s own size until something is chosen', async () => {
    startWith()
    await show(<AppearancePart />)
    expect(screen.getByRole('radio', { name: words.themes.system })).toBeChecked()
    expect(screen.getByRole('radio', { name: words.textSizes.normal })).toBeChecked()
  })

  it('[P13] is chosen with one press, each by itself', async () => {
    startWith()
    const user = await show(<AppearancePart />)
    const themes = within(screen.getByRole('group', { name: words.theme }))
    await user.click(themes.getByRole('radio', { name: words.themes.dark }))
    await user.click(screen.getByRole('radio', { name: words.textSizes.larger }))
    expect(store.getState()).toMatchObject({ theme: 'dark', textSize: 'larger' })
    await user.click(themes.getByRole('radio', { name: words.themes.system }))
    expect(store.getState()).toMatchObject({ theme: 'system', textSize: 'larger' })
  })
})
