import { beforeEach, describe, expect, it } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import {
  followOtherTabs,
  rawTexts,
  eraseSavedCopy,
  readLastView,
  removeLastView,
  writeLastView,
  readCardText,
  readCardTexts,
  readPreferencesText,
  setAside,
  writeCardText,
  writePreferencesText,
} from './savedCopy.ts'

const BYTES = '{"app":"xiaoka","version":1,"card":{"id":"abc"…\u0000\uFEFF 断'

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('reading', () => {
  it('finds every card, and nothing else of ours for a card', () => {
    writeCardText('one', '1')
    writeCardText('two', '2')
    writePreferencesText('{}')
    setAside('two')
    expect(readCardTexts()).toEqual([{ id: 'one', text: '1' }])
  })

  it('[S16] never takes a key of somebody else on the same origin for one of ours', () => {
    storage.seed('card.one', '1')
    storage.seed('xiaokaX.card.one', '1')
    storage.seed('other.xiaoka.card.one', '1')
    expect(readCardTexts()).toEqual([])
    expect(rawTexts()).toEqual({})
  })

  it('gives back exactly what was written', () => {
    expect(writeCardText('one', BYTES)).toBe('written')
    expect(readCardText('one')).toBe(BYTES)
    expect(writePreferencesText(BYTES)).toBe('written')
    expect(readPreferencesText()).toBe(BYTES)
  })

  it('has no text of a card that was never written', () => {
    expect(readCardText('none')).toBeNull()
    expect(readPreferencesText()).toBeNull()
  })

  it('finds an empty text, which is not the same as none', () => {
    writeCardText('one', '')
    expect(readCardText('one')).toBe('')
    expect(readCardTexts()).toEqual([{ id: 'one', text: '' }])
  })
})

describe('setting aside', () => {
  it('[S01] moves a text byte for byte and frees the key of the card', () => {
    writeCardText('one', BYTES)
    expect(setAside('one')).toBe('written')
    expect(readCardText('one')).toBeNull()
    expect(Object.values(rawTexts())).toEqual([BYTES])
  })

  it('[W01] leaves the text where it is while there is no room for the move', () => {
    writeCardText('one', BYTES)
    storage.failWrites(1)
    expect(setAside('one')).toBe('no-room')
    expect(readCardText('one')).toBe(BYTES)
  })

  it('[S01] leaves the text under both keys where the browser lets nothing go, and nothing throws', () => {
    writeCardText('one', BYTES)
    storage.denyRemoving()
    expect(setAside('one')).toBe('written')
    expect(readCardText('one')).toBe(BYTES)
    expect(Object.values(rawTexts())).toEqual([BYTES, BYTES])
  })

  it('[S01] keeps what was set aside of the same card before', () => {
    writeCardText('one', 'first damage')
    setAside('one')
    writeCardText('one', 'second damage')
    setAside('one')
    expect(Object.values(rawTexts()).toSorted()).toEqual(['first damage', 'second damage'])
  })

  it('has nothing to do for a card that is not there', () => {
    expect(setAside('none')).toBe('written')
    expect(rawTexts()).toEqual({})
  })
})

describe('a storage that cannot be used', () => {
  it('[W01] says that there is no room', () => {
    storage.failWrites(2)
    expect(writeCardText('one', '1')).toBe('no-room')
    expect(writePreferencesText('{}')).toBe('no-room')
  })

  it.each([
    ['[W04] whose getter throws', 'denied'],
    ['[W05] that is null', 'null'],
  ] as const)('%s is blocked, and nothing throws', (_name, mood) => {
    writeCardText('one', '1')
    storage.become(mood)
    expect(readCardTexts()).toBeNull()
    expect(readCardText('one')).toBeNull()
    expect(writeCardText('one', '2')).toBe('blocked')
    expect(setAside('one')).toBe('written')
    expect(readPreferencesText()).toBeNull()
    expect(writePreferencesText('{}')).toBe('blocked')
    expect(rawTexts()).toEqual({})
    storage.become('there')
    expect(readCardText('one')).toBe('1')
  })

  it('[W04] that is there but denies every reading is blocked, and nothing throws', () => {
    writeCardText('one', '1')
    storage.denyReading()
    expect(readCardTexts()).toBeNull()
    expect(readCardText('one')).toBeNull()
    expect(readPreferencesText()).toBeNull()
    expect(rawTexts()).toEqual({})
  })
})

it('[S16] gives everything of ours to take away, and nothing of others', () => {
  writeCardText('one', BYTES)
  writeCardText('two', 'damaged')
  setAside('two')
  writePreferencesText('{"locale":"en"}')
  storage.seed('other', 'secret')
  expect(Object.values(rawTexts()).toSorted()).toEqual(['damaged', BYTES, '{"locale":"en"}'].toSorted())
})

it('[T11] hears of cards and of everything being removed, and of nothing else', () => {
  const heard: (string | null)[] = []
  followOtherTabs((id) => heard.push(id))
  writeCardText('one', '1')
  const keyOfCard = storage.key(0)
  for (const key of ['other', '', 'xiaoka', 'xiaoka.preferences', 'xiaoka.set-aside.one', keyOfCard, null])
    window.dispatchEvent(new StorageEvent('storage', { key }))
  expect(heard).toEqual(['one', null])
})

describe('what was on the screen', () => {
  it('is given back as it was put there, until it is forgotten', () => {
    writeLastView(BYTES)
    expect(readLastView()).toBe(BYTES)
    removeLastView()
    expect(readLastView()).toBeNull()
  })

  it('[S16] is nothing to take away, and goes when everything is erased', () => {
    writeLastView(BYTES)
    expect(rawTexts()).toEqual({})
    eraseSavedCopy()
    expect(readLastView()).toBeNull()
  })

  it('[W01] makes room for what the person says', () => {
    writeLastView(BYTES)
    storage.failWrites(1)
    expect(writeCardText('one', '1')).toBe('written')
    expect(readLastView()).toBeNull()
  })

  it('[W01] is not kept where there is no room, nor an earlier one in its place', () => {
    writeLastView(BYTES)
    storage.failWrites(1)
    writeLastView('later')
    expect(readLastView()).toBeNull()
  })

  it('[W01] is tried to be let go of once, where the storage neither takes nor lets go', () => {
    writeLastView(BYTES)
    storage.denyRemoving()
    storage.failWrites(Infinity)
    expect(writeCardText('one', '1')).toBe('no-room')
  })
})
