import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { showCard } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorScreen } from './ErrorScreen.tsx'

beforeAll(async () => {
  await import('#parts/Rescue.tsx')
})

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

describe('a screen that breaks', () => {
  it('[S17] says so, that the words are still there, and lets them be taken away', async () => {
    const user = await showBroken(new Error('a bug'))
    expect(screen.getByRole('heading', { name: t.errors.crashTitle })).toBeVisible()
    expect(screen.getByText(t.errors.crashText)).toBeVisible()
    expect(await screen.findByRole('button', { name: t.save.rescue })).toBeVisible()
    await user.click(screen.getByText(t.take.text))
    expect(await screen.findByDisplayValue(/妈妈的卡/)).toBeVisible()
  })

  it('[S17] does not show what only a programmer understands', async () => {
    await showBroken(new Error('Cannot read properties of undefined'))
    expect(document.body).not.toHaveTextContent('undefined')
  })

  it('[S17] can be loaded again', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const user = await showBroken(new Error('a bug'))
    await user.click(screen.getByRole('button', { name: t.errors.reload }))
    expect(reload).toHaveBeenCalledOnce()
  })

  it.each([
    'Failed to fetch dynamically imported module: http://localhost/assets/x.js',
    'error loading dynamically imported module',
    'Importing a module script failed.',
  ])('[U01] for a part that could not be fetched says that instead: %s', async (message) => {
    await showBroken(new TypeError(message))
    expect(screen.getByRole('heading', { name: t.errors.offlineTitle })).toBeVisible()
    expect(screen.getByText(t.errors.offlineText)).toBeVisible()
  })
})

it('a screen that does not break is shown as it is', async () => {
  await showCard(cardSaying({}), () => (
    <ErrorScreen>
      <p>well</p>
    </ErrorScreen>
  ))
  expect(screen.getByText('well')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

function showBroken(error: Error): Promise<UserEvent> {
  function Broken(): never {
    throw error
  }
  return showCard(cardSaying({ answers: { name: '妈妈的卡' } }), () => (
    <ErrorScreen>
      <Broken />
    </ErrorScreen>
  ))
}
