import type { Binding } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/risk/zhCN.ts'
import { sayBinding } from '#store/actions.ts'
import { guide, showCard } from '#testing/show.tsx'
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RiskPicture } from './RiskPicture.tsx'

const lows = guide.services.filter(({ risk }) => risk === 'low').map(({ id }) => id)

it('says of every risk in words how much is left, and follows each answer', async () => {
  await showPicture({})
  expect(countOf('low')).toBe(words.left(lows.length, lows.length))
  act(() => sayBinding('tiny', lows[0] ?? '', { said: 'closed' }))
  expect(countOf('low')).toBe(words.left(lows.length - 1, lows.length))
})

it('[P9] says so where nothing applies, and draws no bar that is not a number', async () => {
  await showPicture(Object.fromEntries(guide.services.map(({ id }) => [id, { said: 'not-bound' } as const])))
  expect(countOf('critical')).toBe(words.left(0, 0))
  for (const bar of document.querySelectorAll('rect')) expect(bar).toHaveAttribute('width', '0')
})

it('[P10] is silent where the words say the same', async () => {
  await showPicture({})
  for (const bar of document.querySelectorAll('svg')) expect(bar).toHaveAttribute('aria-hidden', 'true')
  expect(screen.getAllByRole('listitem')).toHaveLength(4)
})

function showPicture(bindings: Readonly<Record<string, Binding>>) {
  return showCard(cardSaying({ bindings }), (card) => <RiskPicture card={card} />)
}

function countOf(risk: string): string {
  return document.querySelector(`[data-risk="${risk}"] span:nth-child(2)`)?.textContent ?? ''
}
