import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CameraPart } from './CameraPart.tsx'

let answer: (stream: object) => void
const stop = vi.fn<() => void>()

beforeEach(() => {
  stop.mockClear()
  vi.stubGlobal('isSecureContext', true)
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'mediaDevices')
})

it('[Q07] the camera does not go on when the screen was left before it was allowed', async () => {
  startWith()
  const user = await show(<CameraPart error={null} onCode={() => undefined} />)
  await user.click(screen.getByRole('button', { name: words.camera }))
  cleanup()
  await act(async () => answer({ getTracks: () => [{ stop }] }))
  expect(stop).toHaveBeenCalledOnce()
})

async function getUserMedia(): Promise<object> {
  return new Promise((resolve) => {
    answer = resolve
  })
}
