import { EXAMPLE_CARD } from '#domain/example.ts'
import { newCancellation } from '#domain/cancellation.ts'
import { zhCN as words } from '#i18n/example/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { kept, show, startWith } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { cardNameOf } from './cardName.ts'
import { ExampleNote } from './ExampleNote.tsx'

const EXAMPLE = newCancellation(EXAMPLE_CARD, 0, '2026-11-01')

it('the example is called so, whatever it was named', () => {
  expect(cardNameOf({ ...EXAMPLE, answers: { name: { v: '我的卡', n: 1, by: 'me' } } }, t)).toBe(
    t.card.example,
  )
})

it('the example says what it is, and is removed in one tap that can be taken back', async () => {
  startWith(EXAMPLE)
  const user = await show(<ExampleNote />)
  expect(screen.getByText(words.title)).toBeVisible()
  await user.click(screen.getByRole('button', { name: words.remove }))
  expect(kept(EXAMPLE_CARD).life).toBe(2)
  expect(window.location.hash).toBe('#/')
  takeBack()
  expect(kept(EXAMPLE_CARD).life).toBe(3)
})
