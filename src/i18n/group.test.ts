import type { Locale } from '#domain/locale.ts'
import { expect, it, vi } from 'vitest'
import { loadAskedGroups, wordGroup } from './group.ts'

it('[P5] groups asked for are there in another language before it is switched to', async () => {
  const { group } = groupOf('on the screen')
  await group.load('zh-CN')
  await loadAskedGroups('en')
  expect(group.ifLoaded('en')).toBe('on the screen, en')
})

it('a group whose script arrives later sets out at once in the language in use, and in no other', async () => {
  await groupOf('on the screen').group.load('zh-HK')
  const later = groupOf('of the next screen')
  expect(later.fetch.mock.calls).toEqual([['zh-HK']])
  await later.group.load('zh-HK')
  expect(later.fetch).toHaveBeenCalledOnce()
})

it('a group read in every language leaves the next ones to the language in use', async () => {
  await groupOf('on the screen').group.load('zh-HK')
  const read = groupOf('read')
  await Promise.all(Object.values(read.group.loadEvery()))
  expect(read.fetch.mock.calls.flat().toSorted()).toEqual(['en', 'zh-CN', 'zh-HK'])
  expect(groupOf('of the next screen').fetch.mock.calls).toEqual([['zh-HK']])
})

it('[P5] a group that cannot be had in another language holds nothing up', async () => {
  await loadAskedGroups('zh-CN')
  const broken = groupOf('broken')
  broken.fetch.mockRejectedValueOnce(new Error('offline'))
  await expect(loadAskedGroups('zh-HK')).resolves.toBeUndefined()
  expect(broken.group.ifLoaded('zh-HK')).toBeNull()
})

function groupOf(name: string) {
  const fetch = vi.fn<(locale: Locale) => Promise<string>>(async (locale) => `${name}, ${locale}`)
  const group = wordGroup({
    'zh-CN': () => fetch('zh-CN'),
    'zh-HK': () => fetch('zh-HK'),
    en: () => fetch('en'),
  })
  return { group, fetch }
}
