import { zhCN as t } from '#i18n/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AfterAsking } from './AfterAsking.tsx'

const ACT = '彻底删除'

describe('an act that is asked about once more', () => {
  const onAct = vi.fn<() => void>()

  beforeEach(() => {
    onAct.mockReset()
    startWith()
  })

  it('[A01] is not done by the first press, and the focus lies on the safe answer', async () => {
    const user = await show(<AfterAsking act={ACT} onAct={onAct} />)
    await user.click(screen.getByRole('button', { name: ACT }))
    expect(screen.getByText(t.erase.sure)).toBeVisible()
    expect(screen.getByRole('button', { name: t.erase.keep })).toHaveFocus()
    expect(onAct).not.toHaveBeenCalled()
  })

  it('[A02] is not done by pressing twice in the same place or by the keyboard', async () => {
    const user = await show(<AfterAsking act={ACT} onAct={onAct} />)
    await user.tab()
    await user.keyboard('{Enter}{Enter}')
    expect(onAct).not.toHaveBeenCalled()
    expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual([ACT])
  })

  it('[A01] is done once by the second answer, and asked about again the next time', async () => {
    const user = await show(<AfterAsking act={ACT} onAct={onAct} />)
    await user.click(screen.getByRole('button', { name: ACT }))
    await user.click(screen.getByRole('button', { name: ACT }))
    expect(onAct).toHaveBeenCalledTimes(1)
    await user.click(screen.getByRole('button', { name: ACT }))
    expect(onAct).toHaveBeenCalledTimes(1)
  })
})
