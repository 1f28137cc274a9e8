import { zhCN as words } from '#i18n/share/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ShareApp } from './ShareApp.tsx'

afterEach(() => vi.unstubAllGlobals())

const BARE = window.location.origin + window.location.pathname

describe('passing the app on', () => {
  it('says that nothing of the case goes along', async () => {
    await showShare({})
    expect(screen.getByText(words.lead)).toBeVisible()
  })

  it('hands the device the bare address, without where the person is', async () => {
    const share = vi.fn<(what: ShareData) => Promise<void>>(async () => undefined)
    const user = await showShare({ share })
    window.location.hash = '#/card/tiny/unbind?item=unbind.wechat'
    await user.click(screen.getByRole('button', { name: words.act }))
    expect(share.mock.calls[0]?.[0].url).toBe(BARE)
    expect(JSON.stringify(share.mock.calls)).not.toContain('tiny')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('copies the address where the device has no way', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined)
    const user = await showShare({ clipboard: { writeText } })
    await user.click(screen.getByRole('button', { name: words.act }))
    expect(await screen.findByText(words.copied)).toBeVisible()
    expect(writeText).toHaveBeenCalledWith(BARE)
  })

  it('[P15] shows the address where copying is refused as well', async () => {
    const refuse = vi.fn<() => Promise<void>>().mockRejectedValue(new Error('refused'))
    const user = await showShare({ share: refuse, clipboard: { writeText: refuse } })
    await user.click(screen.getByRole('button', { name: words.act }))
    expect(await screen.findByText(words.cannot)).toBeVisible()
    expect(screen.getByText(BARE)).toBeVisible()
  })

  it('says nothing when the person thinks better of it', async () => {
    const share = vi.fn<() => Promise<void>>().mockRejectedValue(new DOMException('', 'AbortError'))
    const user = await showShare({ share, clipboard: undefined })
    await user.click(screen.getByRole('button', { name: words.act }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

// Last of all, so that the keyboard's own clipboard is not in the way.
async function showShare(device: object): Promise<UserEvent> {
  startWith()
  const user = await show(<ShareApp />)
  vi.stubGlobal('navigator', { userAgent: navigator.userAgent, ...device })
  return user
}
