import { beforeEach, describe, expect, it } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab, type Tab } from './tabs.test-support.ts'

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('what a person can take away', () => {
  it('[S17] has each kept text exactly as stored, readable or not', async () => {
    const damaged = '{"app":"xia\u0000 "断'
    storage.seed('xiaoka.card.bad', damaged)
    storage.seed('xiaoka.preferences', '{"locale":"en"}')
    const tab = await openTab()
    const stored = { 'xiaoka.card.bad': damaged, 'xiaoka.preferences': '{"locale":"en"}' }
    expect(taken(tab)).toEqual(expect.objectContaining({ stored }))
  })

  it('[W01] has each card as it stands in memory, in the form in which it is saved', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    storage.failWrites(Infinity)
    tab.act(({ writeNote }) => writeNote(id, 'documents.identity', 'unsaved'))
    const inMemory = JSON.stringify(tab.state().cards[id])
    expect(taken(tab)).toMatchObject({ inMemory: [expect.stringContaining(inMemory)] })
  })

  it('[S16] has nothing of others on the same origin', async () => {
    storage.seed('other', 'secret')
    expect((await openTab()).act(({ rescueText }) => rescueText())).not.toContain('secret')
  })

  it.each(['denied', 'null'] as const)('[W04] is at hand where storage is %s', async (mood) => {
    storage.become(mood)
    expect(taken(await openTab())).toMatchObject({ app: 'xiaoka', stored: {}, inMemory: [] })
  })
})

function taken(tab: Tab): unknown {
  return JSON.parse(tab.act(({ rescueText }) => rescueText()))
}
