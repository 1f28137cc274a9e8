import { keyWords } from '#i18n/keys/words.ts'
import { zhCN as words } from '#i18n/keys/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openKeyHelp } from './KeyHelp.tsx'

it('[U01] the list of keys whose words could not be fetched is asked for again by the next press, and leaves nothing behind', async () => {
  startWith()
  await show(null)
  // Within `act` React tells nobody else of an error.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)
  onTestFinished(() => void Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true))
  const before = document.body.childElementCount
  const failed = Promise.reject(new TypeError('Failed to fetch'))
  failed.catch(() => undefined)
  const missing = vi.spyOn(keyWords, 'load').mockReturnValue(failed)
  openKeyHelp()
  await waitFor(() => expect(document.body.childElementCount).toBe(before))
  missing.mockRestore()
  openKeyHelp()
  expect(await screen.findByRole('dialog', { name: words.heading })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: words.close }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})
