import type { Locale } from '#domain/locale.ts'
import { expect, it, vi } from 'vitest'
import { loadAskedGroups, wordGroup } from './group.ts'

it('[P5] groups asked for are there in another language before it is switched to, the others are left', async () => {
  const onScreen = groupOf('on the screen')
  const elsewhere = groupOf('elsewhere')
  await onScreen.group.load('zh-CN')
  await loadAskedGroups('en')
  expect(onScreen.group.ifLoaded('en')).toBe('on the screen, en')
  expect(elsewhere.fetch).not.toHaveBeenCalled()
})

it('[P5] a group that cannot be had in another language holds nothing up', async () => {
  const broken = groupOf('broken')
  await broken.group.load('zh-CN')
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
