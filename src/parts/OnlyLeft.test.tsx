import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/left/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { showInLists } from '#store/visit.ts'
import { cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ChecklistScreen } from './ChecklistScreen.tsx'

// The visit outlives a file of tests; nothing on the screen is to follow it.
afterEach(() => {
  cleanup()
  showInLists('all')
})

describe('only what is left of a list', () => {
  it('[P14] hides what is settled, and says how much is left and how much is hidden', async () => {
    const user = await showDocuments('documents.identity')
    const all = rows()
    const optional = screen.getAllByText(t.item.optional).length
    expect(screen.getByText(words.left(all.length - 1, optional))).toBeVisible()
    await user.click(only())
    expect(rows()).toEqual(all.filter((id) => id !== 'documents.identity'))
    expect(screen.getByText(words.leftOut(all.length - 1, 1))).toBeVisible()
  })

  it('[P14] keeps a line in its place when it is ticked, until it is chosen anew', async () => {
    const user = await showDocuments('documents.identity')
    await user.click(only())
    const before = rows()
    await user.click(boxOf(before[0] ?? ''))
    expect(rows()).toEqual(before)
    expect(boxOf(before[0] ?? '')).toBeChecked()
    await user.click(screen.getByRole('radio', { name: t.unbind.filterAll }))
    await user.click(only())
    expect(rows()).toEqual(before.slice(1))
  })

  it('[P14] drops what was ticked at the next visit of the station, and holds in the other lists', async () => {
    const user = await showDocuments('documents.identity')
    await user.click(only())
    const [first = ''] = rows()
    cleanup()
    await showDocuments('documents.identity', first)
    expect(only()).toBeChecked()
    expect(rows()).not.toContain(first)
    cleanup()
    await showCard(cardSaying({ answers: CANCELLING_ALL_KNOWN }), (card) => (
      <List card={card} station="backup" item={null} />
    ))
    expect(only()).toBeChecked()
  })

  it('[P14] shows the line a deep link names all the same', async () => {
    showInLists('left')
    await showCard(readyCard(guide, {}), (card) => (
      <List card={card} station="documents" item="documents.identity" />
    ))
    expect(rows()).toContain('documents.identity')
    expect(rows()).not.toContain('documents.contact')
    expect(boxOf('documents.identity')).toHaveFocus()
  })

  it('[P14] says so when nothing is left, and [N2.2] nothing of being done', async () => {
    showInLists('left')
    const ready = readyCard(guide, {})
    const optional = guide.items.filter((item) => item.station === 'backup').map(({ id }) => id)
    const marks = Object.fromEntries(
      optional.map((id) => [id, { v: { said: 'done' }, n: 1, by: 'me' } as const]),
    )
    await showCard({ ...ready, marks: { ...ready.marks, ...marks } }, (card) => (
      <List card={card} station="backup" item={null} />
    ))
    expect(rows()).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent(words.none)
    expect(document.body).not.toHaveTextContent(/完成|已注销|100\s*%/)
  })
})

function List({
  card,
  station,
  item,
}: {
  card: Cancellation
  station: 'documents' | 'backup'
  item: ItemId | null
}) {
  return <ChecklistScreen card={card} station={station} lead="" focused={item} before={null} after={null} />
}

function showDocuments(...settled: readonly string[]): Promise<UserEvent> {
  const marks = Object.fromEntries(settled.map((id) => [id, { said: 'done' } as const]))
  return showCard(cardSaying({ answers: CANCELLING_ALL_KNOWN, marks }), (card) => (
    <List card={card} station="documents" item={null} />
  ))
}

function rows(): readonly string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-item]'), (row) => row.dataset['item'] ?? '')
}

function boxOf(item: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-item="${item}"]`)
  return within(row ?? document.body).getByRole('checkbox')
}

function only(): HTMLElement {
  return screen.getByRole('radio', { name: t.unbind.filterOpen })
}
