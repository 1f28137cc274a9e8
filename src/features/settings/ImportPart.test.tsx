import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { encodeFile } from '#snapshot/file.ts'
import { takeBack } from '#store/cards.ts'
import { eraseBackups, readBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ImportPart } from './ImportPart.tsx'

const AT = '2026-11-24T08:00:00.000Z'
const MINE = named(newCancellation('mine', 1, '2026-11-01'), '我的卡')
const THEIRS = named(newCancellation('theirs', 2, '2026-11-02'), '旧手机的卡')
const CHANGED = withSaid(MINE, { section: 'notes', key: 'x', value: '备注', by: 'b' })
const EXPORT = encodeFile([CHANGED, THEIRS], AT)

const REFUSED = [
  ['I01', ' ', t.adopt.problems.empty],
  ['I02', '<!doctype html>', t.adopt.problems['not-ours']],
  ['I05', '{"app":"other"}', t.adopt.problems['not-ours']],
  ['I06', EXPORT.replace('"version": 2', '"version": 3'), t.adopt.problems.newer],
  ['I02', EXPORT.slice(0, 100), t.adopt.problems.damaged],
] as const

beforeEach(async () => {
  FakeDatabases.forThisTest()
  await eraseBackups()
})

describe('a backup that is taken in', () => {
  it('[I14] is shown first, card by card, and changes nothing by being looked at', async () => {
    const user = await showImport(MINE)
    await choose(user, EXPORT)
    expect(await linesOfPreview()).toEqual([
      t.adopt.kinds.changed('我的卡', 1),
      t.adopt.kinds.added('旧手机的卡', 1),
    ])
    expect(screen.queryByText(t.adopt.altered)).not.toBeInTheDocument()
    expect(store.getState().cards).toEqual({ mine: MINE })
    expect(await readBackups()).toEqual([])
  })

  it('[I14] after agreement is here, with a backup of before, and can be taken back', async () => {
    const user = await showImport(MINE)
    await choose(user, EXPORT)
    await linesOfPreview()
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    expect(await screen.findByText(t.adopt.applied)).toBeVisible()
    expect(screen.queryByText(t.adopt.preview)).not.toBeInTheDocument()
    expect(store.getState().cards).toEqual({ mine: CHANGED, theirs: THEIRS })
    expect(await readBackups()).toMatchObject([{ reason: 'import', cards: { mine: MINE } }])
    act(takeBack)
    expect(store.getState().cards['theirs']?.life).toBe(2)
    expect(store.getState().cards['mine']?.notes['x']?.v).toBeNull()
  })

  it('[I14] can be refused, and nothing is changed', async () => {
    const user = await showImport(MINE)
    await choose(user, EXPORT)
    await linesOfPreview()
    await user.click(screen.getByRole('button', { name: t.adopt.cancel }))
    expect(screen.queryByText(t.adopt.preview)).not.toBeInTheDocument()
    expect(screen.queryByText(t.adopt.applied)).not.toBeInTheDocument()
    expect(store.getState().cards).toEqual({ mine: MINE })
  })

  it('[I14] may replace what is here, and says what that would delete', async () => {
    const user = await showImport(MINE)
    await choose(user, encodeFile([THEIRS], AT))
    await linesOfPreview()
    expect(screen.getByRole('radio', { name: t.adopt.ways.merge })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: t.adopt.ways.replace }))
    expect(await linesOfPreview()).toEqual([
      t.adopt.kinds.deleted('我的卡', 1),
      t.adopt.kinds.added('旧手机的卡', 1),
    ])
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    expect(await screen.findByText(t.adopt.applied)).toBeVisible()
    expect(store.getState().cards['mine']?.life).toBe(2)
  })

  it('[I15] a second time would change nothing, and cannot be agreed to', async () => {
    const user = await showImport(CHANGED, THEIRS)
    await choose(user, EXPORT)
    expect(await linesOfPreview()).toEqual([t.adopt.kinds.same('我的卡'), t.adopt.kinds.same('旧手机的卡')])
    expect(screen.getByText(t.adopt.nothing)).toBeVisible()
    expect(screen.queryByRole('button', { name: t.adopt.apply })).not.toBeInTheDocument()
  })

  it('[I17] and was altered is shown with a warning', async () => {
    const user = await showImport(MINE)
    await choose(user, EXPORT.replace('备注', '改过'))
    await linesOfPreview()
    expect(screen.getByText(t.adopt.altered)).toBeVisible()
  })

  it('[I08] and is damaged in parts is shown with how many', async () => {
    const user = await showImport(MINE)
    await choose(user, EXPORT.replace('"bindings": {}', '"bindings": 5'))
    await linesOfPreview()
    expect(screen.getByText(t.adopt.repaired(1))).toBeVisible()
  })

  it('[L06] may be pasted as a text, which is gone from the field afterwards', async () => {
    const user = await showImport(MINE)
    await paste(user, EXPORT)
    await linesOfPreview()
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    expect(await screen.findByText(t.adopt.applied)).toBeVisible()
    expect(screen.getByLabelText(t.adopt.text)).toHaveValue('')
    expect(store.getState().cards).toEqual({ mine: CHANGED, theirs: THEIRS })
  })

  it('[I13] is shown as written, whatever its card is called', async () => {
    const user = await showImport()
    const name = '<img src=x onerror=alert(1)>\u202E'
    await choose(user, encodeFile([named(THEIRS, name)], AT))
    expect(await linesOfPreview()).toEqual([t.adopt.kinds.added(name, 1)])
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('a backup that cannot be taken in', () => {
  it.each(REFUSED)('[%s] as a file is refused beside its field: %j', async (_id, text, problem) => {
    const user = await showImport(MINE)
    await choose(user, text)
    expect(await screen.findByRole('alert')).toHaveTextContent(problem)
    expect(screen.getByLabelText(t.adopt.file)).toHaveAccessibleDescription(problem)
    expect(screen.getByLabelText(t.adopt.text)).toBeValid()
    expect(store.getState().cards).toEqual({ mine: MINE })
  })

  it.each(REFUSED)('[%s] as a text is refused beside its field: %j', async (_id, text, problem) => {
    const user = await showImport(MINE)
    await paste(user, text)
    expect(await screen.findByRole('alert')).toHaveTextContent(problem)
    expect(screen.getByLabelText(t.adopt.text)).toHaveAccessibleDescription(problem)
    expect(screen.getByLabelText(t.adopt.file)).toBeValid()
    expect(store.getState().cards).toEqual({ mine: MINE })
  })

  it('[I01] of nothing at all is called empty, as a file and as a text', async () => {
    const user = await showImport(MINE)
    await user.click(screen.getByRole('button', { name: t.adopt.read }))
    expect(screen.getByLabelText(t.adopt.text)).toHaveAccessibleDescription(t.adopt.problems.empty)
    await choose(user, '')
    await waitFor(() =>
      expect(screen.getByLabelText(t.adopt.file)).toHaveAccessibleDescription(t.adopt.problems.empty),
    )
  })

  it('[I14] that is slow to read does not take the place of the one chosen after it', async () => {
    const user = await showImport(MINE)
    const slow = new File(['x'], '慢.json')
    const reading = vi.spyOn(slow, 'arrayBuffer')
    const answers: ((bytes: ArrayBuffer) => void)[] = []
    reading.mockReturnValue(new Promise((resolve) => answers.push(resolve)))
    await user.upload(screen.getByLabelText(t.adopt.file), slow)
    await choose(user, EXPORT)
    await linesOfPreview()
    await act(async () => answers[0]?.(new ArrayBuffer(0)))
    expect(screen.getByText(t.adopt.preview)).toBeVisible()
  })

  it('[I02] takes the preview of an earlier one away', async () => {
    const user = await showImport(MINE)
    await choose(user, EXPORT)
    await linesOfPreview()
    await paste(user, 'x')
    expect(screen.queryByText(t.adopt.preview)).not.toBeInTheDocument()
  })
})

async function showImport(...cards: readonly Cancellation[]): Promise<UserEvent> {
  startWith(...cards)
  return show(<ImportPart />)
}

async function choose(user: UserEvent, text: string): Promise<void> {
  await user.upload(screen.getByLabelText(t.adopt.file), new File([text], '备份.json'))
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByLabelText(t.adopt.text))
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: t.adopt.read }))
}

async function linesOfPreview(): Promise<(string | null)[]> {
  const heading = await screen.findByRole('heading', { name: t.adopt.preview })
  const preview = heading.parentElement
  return preview === null
    ? []
    : within(preview)
        .getAllByRole('listitem')
        .map((each) => each.textContent)
}

function named(card: Cancellation, name: string): Cancellation {
  return withSaid(card, { section: 'answers', key: 'name', value: name, by: 'a' })
}
