import { zhCN as words } from '#i18n/progress/zhCN.ts'
import { SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { markItem } from '#store/actions.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { guide, startWith } from '#testing/show.tsx'
import { waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { iconFor } from './progressIcon.ts'
import { followProgress } from './progressShown.ts'

beforeAll(() => {
  document.head.innerHTML = '<title>x</title><link rel="icon" href="./favicon.svg">'
  followProgress()
})

describe('the window’s title', () => {
  it('says how much is left on the screen, anew with every tick, and nothing once all is settled', async () => {
    const ready = readyCard(guide, {})
    startWith({ ...ready, marks: { ...ready.marks, 'documents.identity': { v: null, n: 1, by: 'me' } } })
    window.location.hash = '#/card/tiny/documents'
    document.title = '材料'
    await waitFor(() => expect(document.title).toBe(words.left(1, '材料')))
    markItem('tiny', 'documents.identity', { said: 'done' })
    await waitFor(() => expect(document.title).toBe('材料'))
    markItem('tiny', 'documents.identity', null)
    await waitFor(() => expect(document.title).toBe(words.left(1, '材料')))
  })

  it('is the screen’s own where nothing is counted', async () => {
    window.location.hash = '#/about'
    document.title = '关于'
    await waitFor(() => expect(document.querySelector('link')?.getAttribute('href')).toBe('./favicon.svg'))
    expect(document.title).toBe('关于')
  })
})

describe('the window’s icon', () => {
  const ready = readyCard(guide, {})

  it('is our own while a card is not being cancelled', () => {
    expect(iconFor(guide, readyCard(guide, { answers: { decision: 'keep' } }))).toBe('./favicon.svg')
  })

  it('[N2.2] has the gate in its ring until the submission, and a tick only at the end', () => {
    const amber = encodeURIComponent('<path d="M32 21v22"')
    const tick = encodeURIComponent('m22 33 7 7')
    expect(iconFor(guide, ready)).toContain(amber)
    expect(iconFor(guide, readyCard(guide, { mainland: SUBMITTED }))).not.toContain(amber)
    for (const card of [ready, readyCard(guide, { mainland: SUBMITTED })])
      expect(iconFor(guide, card)).not.toContain(tick)
    expect(iconFor(guide, finishedCard(guide, { mainland: SETTLED }))).toContain(tick)
  })

  it('grows with what is settled', () => {
    const emptied = { ...ready, bindings: {}, marks: {} }
    expect(shareOf(iconFor(guide, emptied))).toBeLessThan(shareOf(iconFor(guide, ready)))
  })
})

function shareOf(icon: string): number {
  return Number(/dasharray="(\d+) /.exec(decodeURIComponent(icon))?.[1] ?? 0)
}
