import { zhCN as t } from '#i18n/zhCN.ts'
import { takeUp } from '#store/cards.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { UpdateNotice } from './UpdateNotice.tsx'

describe('a newer build', () => {
  it('[P12] is not spoken of while there is none', async () => {
    startWith()
    await show(<UpdateNotice />)
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('[P12] is offered with one button, in a voice that does not interrupt', async () => {
    startWith()
    await show(<UpdateNotice />)
    act(() => takeUp({ update: 'waiting' }))
    expect(screen.getByRole('status')).toHaveTextContent(t.update.text)
    expect(screen.getAllByRole('button')).toHaveLength(1)
    expect(screen.getByRole('button', { name: t.update.act })).toBeVisible()
    expect(document.querySelector('[data-primary]')).toBeNull()
  })

  it('[U05] taken in another tab is said, and this one is loaded again only when asked', async () => {
    startWith()
    await show(<UpdateNotice />)
    act(() => takeUp({ update: 'elsewhere' }))
    expect(screen.getByRole('status')).toHaveTextContent(t.update.elsewhere)
    expect(screen.getByRole('button', { name: t.save.reload })).toBeVisible()
  })
})
