import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeDatabases } from './fakeDatabases.test-support.ts'

let databases: FakeDatabases

beforeEach(() => {
  databases = FakeDatabases.forThisTest()
  vi.resetModules()
})

afterEach(() => {
  vi.resetModules()
})

it('[W09] each card’s text is found again by its id, by a tab that opens later', async () => {
  const { mirrorCard } = await import('./mirror.ts')
  expect(await mirrorCard('one', 'early')).toBe('put')
  await mirrorCard('two', '2')
  await mirrorCard('one', 'late')
  vi.resetModules()
  const { readMirror } = await import('./mirror.ts')
  expect(await readMirror()).toEqual([
    { id: 'one', text: 'late' },
    { id: 'two', text: '2' },
  ])
})

it('[W12] there is none where there are no databases, and nothing is thrown', async () => {
  databases.forbid()
  const { mirrorCard, readMirror } = await import('./mirror.ts')
  expect(await mirrorCard('one', '1')).toBe('failed')
  expect(await readMirror()).toEqual([])
})

it('[W08] want of room is told apart from other trouble', async () => {
  const { mirrorCard } = await import('./mirror.ts')
  databases.failPuts('QuotaExceededError', 1)
  expect(await mirrorCard('one', '1')).toBe('no-room')
})

it('is removed whole', async () => {
  const { eraseMirror, mirrorCard, readMirror } = await import('./mirror.ts')
  await mirrorCard('one', '1')
  expect(await eraseMirror()).toBe(true)
  expect(await readMirror()).toEqual([])
  expect(await databases.names()).toEqual([])
})
