import { addsTo } from '#domain/merge.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { decodeCard } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'

const KEY = 'xiaoka.card.tiny'
const THEIRS = cardSaying({ answers: { name: '别的标签页' } })

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  vi.resetModules()
  onTestFinished(() => {
    vi.resetModules()
  })
})

it('a first visit does without the script that reads kept texts', async () => {
  const { opening, decoder, stateOfTab } = await modules()
  await opening.openSavedCopy(['zh-HK'])
  expect(decoder.decoderIfThere()).toBeNull()
  expect(stateOfTab.store.getState()).toMatchObject({ locale: 'zh-HK', cards: {}, trouble: null })
})

it.each([
  ['a card', KEY, encodeCard(THEIRS, '2026-11-24T00:00:00.000Z')],
  ['a choice', 'xiaoka.preferences', '{"locale":"en"}'],
])('whoever left %s here has it read', async (_what, key, text) => {
  storage.setItem(key, text)
  const { opening, stateOfTab } = await modules()
  await opening.openSavedCopy(['zh-CN'])
  const { cards, locale } = stateOfTab.store.getState()
  expect(key === KEY ? cards['tiny'] : locale).toEqual(key === KEY ? THEIRS : 'en')
})

it('[T01] what another tab keeps during a first visit is taken up when it can be read', async () => {
  const { tabs, stateOfTab } = await modules()
  storage.setItem(KEY, encodeCard(THEIRS, '2026-11-24T00:00:00.000Z'))
  tabs.takeUpFromDisk('tiny')
  await vi.waitFor(() => expect(stateOfTab.store.getState().cards['tiny']).toEqual(THEIRS))
})

it('[T02] a save over a text that cannot be read yet joins both as soon as it can', async () => {
  const { cards, saving, stateOfTab } = await modules()
  const theirs = encodeCard(THEIRS, '2026-11-24T00:00:00.000Z')
  storage.setItem(KEY, theirs)
  cards.takeUpCard(cardSaying({ answers: { holder: 'self' } }))
  saving.saveChanged()
  expect(storage.getItem(KEY)).toBe(theirs)
  expect(stateOfTab.store.getState().trouble).toBe('no-room')
  await vi.waitFor(() => expect(stateOfTab.store.getState().trouble).toBeNull())
  const kept = onDisk()
  expect(addsTo(THEIRS, kept)).toBe(false)
  expect(kept.answers.holder?.v).toBe('self')
})

function onDisk(): Cancellation {
  const decoded = decodeCard(storage.getItem(KEY) ?? '')
  if (!decoded.ok) throw new Error(decoded.problem)
  return decoded.cancellation
}

// Of a tab that has just begun.
async function modules() {
  return {
    cards: await import('./cards.ts'),
    decoder: await import('./decoder.ts'),
    opening: await import('./opening.ts'),
    saving: await import('./saving.ts'),
    stateOfTab: await import('./store.ts'),
    tabs: await import('./tabs.ts'),
  }
}
