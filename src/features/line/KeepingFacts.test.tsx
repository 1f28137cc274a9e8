import { formatInstant } from '#i18n/formatInstant.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeUp } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { KeepingFacts } from './KeepingFacts.tsx'

const AT = '2026-11-24T08:00:00.000Z'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const SAFARI = `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`
const WECHAT = `${IPHONE} Mobile/15E148 MicroMessenger/8.0.53`

beforeEach(() => {
  startWith()
})

describe('what is known about keeping', () => {
  it('is that nothing was saved or taken away yet', async () => {
    await show(<KeepingFacts />)
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      t.settings.neverSaved,
      t.settings.neverExported,
    ])
  })

  it('is when things were last saved and taken away, and leads to more', async () => {
    takeUp({ savedAt: AT, exportedAt: AT })
    await show(<KeepingFacts />)
    const when = formatInstant('zh-CN', AT)
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      t.settings.lastSaved(when),
      t.settings.lastExported(when),
    ])
    expect(screen.getByRole('link', { name: t.settings.more })).toHaveAttribute('href', '#/settings')
  })
})

describe('the hint', () => {
  it.each([
    ['L06', 'in-app', WECHAT],
    ['L02', 'safari', SAFARI],
  ] as const)('[%s] about %s is shown until it is read', async (_id, hint, userAgent) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
    const user = await show(<KeepingFacts />)
    expect(screen.getByText(t.hints[hint])).toBeVisible()
    await user.click(screen.getByRole('button', { name: t.hints.read }))
    expect(screen.queryByText(t.hints[hint])).not.toBeInTheDocument()
    expect(store.getState().hintsRead).toEqual([hint])
  })

  it('[L06] is shown although another one was read elsewhere', async () => {
    takeUp({ hintsRead: ['safari'] })
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    await show(<KeepingFacts />)
    expect(screen.getByText(t.hints['in-app'])).toBeVisible()
  })

  it('[L04] is not shown where there is nothing to explain', async () => {
    await show(<KeepingFacts />)
    expect(screen.queryByRole('button', { name: t.hints.read })).not.toBeInTheDocument()
  })
})
