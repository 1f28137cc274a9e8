import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { decodeFile } from '#snapshot/file.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Backup } from './backups.ts'
import { FakeDatabases } from './fakeDatabases.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { betweenTabs, openTab, type Tab } from './tabs.test-support.ts'
import { DONE, tabWithCard, idsIn, marksOf } from './everything.test-support.ts'

const THEIRS = ticked(newCancellation('theirs', 5, '2026-11-02'), 'balance.check')

let storage: FakeStorage
let databases: FakeDatabases

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  databases = FakeDatabases.forThisTest()
})

describe('taking cards in', () => {
  it('[I14] joins them with what is here, on disk as well, and keeps a backup of the state before', async () => {
    const { tab, id, adoptCards } = await tabWithCard()
    const before = tab.state().cards
    await adoptCards({ theirs: THEIRS }, 'merge', 'import')
    expect(tab.state().cards).toEqual({ ...before, theirs: THEIRS })
    expect((await openTab()).state().cards).toEqual(tab.state().cards)
    expect(backupsBefore(tab, 'import')).toMatchObject([{ cards: { [id]: before[id] } }])
  })

  it('[I14] in place of what is here deletes the rest', async () => {
    const { tab, adoptCards } = await tabWithCard()
    await adoptCards({ theirs: THEIRS }, 'replace', 'restore')
    expect(idsIn(tab)).toEqual(['theirs'])
    expect(backupsBefore(tab, 'restore')).toHaveLength(1)
  })

  it.each(['merge', 'replace'] as const)('[P8] can be taken back: %s', async (how) => {
    const { tab, id, adoptCards } = await tabWithCard()
    await adoptCards({ theirs: THEIRS, [id]: newCancellation(id, 1, '2026-11-01') }, how, 'import')
    expect(tab.state().offer?.deed).toEqual({ kind: 'adopt' })
    tab.act(({ takeBack }) => takeBack())
    expect(idsIn(tab)).toEqual([id])
    expect(marksOf(tab, id)).toEqual(['one'])
    expect(idsIn(await openTab())).toEqual([id])
  })

  it('[T04] reaches a tab that goes on speaking, and loses none of its words', async () => {
    const { settle } = betweenTabs(storage)
    const { tab, id, adoptCards } = await tabWithCard()
    const other = await openTab()
    settle()
    other.act(({ writeNote }) => writeNote(id, 'two', 'typed meanwhile'))
    await adoptCards({ theirs: THEIRS }, 'merge', 'import')
    settle()
    expect(other.state().cards).toEqual(tab.state().cards)
    expect(idsIn(other)).toEqual([id, 'theirs'].toSorted())
    expect(other.state().cards[id]?.notes['two']?.v).toBe('typed meanwhile')
  })

  it('[T04] is said in every other tab, and not in this one', async () => {
    const { tab, adoptCards } = await tabWithCard()
    const other = await openTab()
    await adoptCards({ theirs: THEIRS }, 'merge', 'import')
    await vi.waitFor(() => expect(other.state().event).toBe('adopted-elsewhere'))
    expect(tab.state().event).toBeNull()
  })

  it('[T11] is not said because of a message that is none of ours', async () => {
    const { tab } = await tabWithCard()
    const channel = new BroadcastChannel('xiaoka')
    const heard = new Promise((resolve) =>
      new BroadcastChannel('xiaoka').addEventListener('message', resolve),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel takes none; it never leaves its own origin.
    channel.postMessage({ adopted: true })
    await heard
    expect(tab.state().event).toBeNull()
  })

  it('[P8] taken back leaves what was said since', async () => {
    const { tab, id, adoptCards } = await tabWithCard()
    await adoptCards({ theirs: THEIRS }, 'replace', 'import')
    tab.act(({ takeBack }) => takeBack())
    expect(idsIn(tab)).toEqual([id])
    await adoptCards({ theirs: THEIRS }, 'merge', 'import')
    tab.act(({ writeNote }) => writeNote(id, 'two', 'since'))
    tab.act(({ takeBack }) => takeBack())
    expect(idsIn(tab)).toEqual([id])
    expect(tab.state().cards[id]?.notes['two']?.v).toBe('since')
  })

  it('[W12] works without a backup where none can be kept', async () => {
    databases.forbid()
    const { tab, id, adoptCards } = await tabWithCard()
    await adoptCards({ theirs: THEIRS }, 'merge', 'import')
    expect(idsIn(tab)).toEqual([id, 'theirs'].toSorted())
    expect(tab.state().backups).toEqual([])
  })

  it('keeps no backup where nothing is to be kept', async () => {
    const { adoptCards, stopKeeping } = await tabWithCard()
    await stopKeeping()
    await adoptCards({ theirs: THEIRS }, 'merge', 'import')
    expect(await databases.texts('backups')).toEqual({})
    expect(storage.texts()).toEqual({})
  })

  it('[I14] brings back what a backup has', async () => {
    const { tab, id, adoptCards, startOver } = await tabWithCard()
    await startOver()
    const [backup] = backupsBefore(tab, 'reset')
    await adoptCards(backup?.cards ?? {}, 'replace', 'restore')
    expect(idsIn(tab)).toEqual([id])
    expect(marksOf(tab, id)).toEqual(['one'])
  })
})

describe('starting over', () => {
  it('[A01] deletes every card with its words, keeps a backup first, and can be taken back', async () => {
    const { tab, id, startOver } = await tabWithCard()
    await startOver()
    expect(idsIn(tab)).toEqual([])
    expect(JSON.stringify(storage.texts())).not.toContain('done')
    expect(backupsBefore(tab, 'reset')).toHaveLength(1)
    expect(tab.state().offer?.deed).toEqual({ kind: 'start-over' })
    tab.act(({ takeBack }) => takeBack())
    expect(idsIn(tab)).toEqual([id])
    expect(marksOf(tab, id)).toEqual(['one'])
  })

  it('[T03] stays so although another tab goes on speaking', async () => {
    const { settle } = betweenTabs(storage)
    const { tab, id, startOver } = await tabWithCard()
    const other = await openTab()
    settle()
    await startOver()
    other.act(({ markItem }) => markItem(id, 'two', DONE))
    settle()
    expect(idsIn(tab)).toEqual([])
    expect(idsIn(other)).toEqual([])
  })

  it('leaves cards deleted before as they are', async () => {
    const { tab, id, startOver } = await tabWithCard()
    tab.act(({ deleteCard }) => deleteCard(id, ''))
    const before = tab.state().cards[id]
    await startOver()
    expect(tab.state().cards[id]).toBe(before)
  })
})

describe('taking a copy away', () => {
  it('[I21] has every card that is there, and brings all back after everything was erased', async () => {
    const { tab, id, adoptCards, exportText, eraseEverything } = await tabWithCard()
    const deleted = tab.act(({ startCard }) => startCard())
    tab.act(({ deleteCard }) => deleteCard(deleted, ''))
    const before = tab.state().cards[id]
    const decoded = decodeFile(exportText())
    expect(decoded).toEqual({ ok: true, cards: { [id]: before }, repairs: 0, isAltered: false })
    await eraseEverything()
    if (decoded.ok) await adoptCards(decoded.cards, 'merge', 'import')
    expect(tab.state().cards).toEqual({ [id]: before })
  })

  it('[N1.4] has the risks that were accepted, with their reasons', async () => {
    const { tab, id, exportText } = await tabWithCard()
    const { acceptRisk } = await import('./gateActions.ts')
    tab.act(() => acceptRisk(id, 'backup.texts', '手机坏了'))
    const decoded = decodeFile(exportText())
    expect(decoded.ok && decoded.cards[id]?.overrides['backup.texts']?.v).toBe('手机坏了')
  })

  it('[I20] counts as taken away only once that is noted', async () => {
    const { tab, exportText, noteExported } = await tabWithCard()
    exportText()
    expect(tab.state().exportedAt).toBeNull()
    noteExported()
    const { exportedAt } = tab.state()
    expect(Date.parse(exportedAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect((await openTab()).state().exportedAt).toBe(exportedAt)
  })
})

// The first backup of the day may be kept meanwhile.
function backupsBefore(tab: Tab, reason: Backup['reason']): readonly Backup[] {
  return tab.state().backups.filter((each) => each.reason === reason)
}

function ticked(card: Cancellation, line: string): Cancellation {
  return withSaid(card, { section: 'marks', key: line, value: DONE, by: 'them' })
}
