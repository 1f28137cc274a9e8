import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { AdoptPreview } from './AdoptPreview.tsx'

const THEIRS = { ...cardSaying({ answers: { name: '旧手机的卡' } }), id: 'theirs' }

it('[A02] what was taken in by a double press can be taken back as if it had been pressed once', async () => {
  startWith(cardSaying({}))
  const onEnd = vi.fn<(isTaken: boolean) => void>()
  await show(
    <AdoptPreview cards={{ theirs: THEIRS }} repairs={0} isAltered={false} reason="import" onEnd={onEnd} />,
  )
  const apply = screen.getByRole('button', { name: t.adopt.apply })
  act(() => {
    apply.click()
    apply.click()
  })
  await waitFor(() => expect(onEnd).toHaveBeenCalled())
  expect(store.getState().cards['theirs']?.life).toBe(1)
  act(takeBack)
  expect(store.getState().cards['theirs']?.life).toBe(2)
  expect(onEnd).toHaveBeenCalledOnce()
})
