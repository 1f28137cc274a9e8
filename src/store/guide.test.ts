import { LOCALES } from '#domain/locale.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock('#content/guide.ts?in=en')
})

describe('the content', () => {
  it('[P5] arrives in the language asked for', async () => {
    const { loadGuide } = await import('./guide.ts')
    const titles = await Promise.all(
      LOCALES.map(async (locale) => (await loadGuide(locale)).serviceTiers[0]?.title),
    )
    expect(new Set(titles).size).toBe(LOCALES.length)
    expect(titles[2]).toMatch(/^[A-Z]/)
  })

  it('is fetched once', async () => {
    const { loadGuide } = await import('./guide.ts')
    expect(loadGuide('zh-CN')).toBe(loadGuide('zh-CN'))
    expect(await loadGuide('zh-CN')).toBe(await loadGuide('zh-CN'))
  })

  it('can be read without waiting once it has arrived, and not before', async () => {
    const { loadGuide } = await import('./guide.ts')
    const arriving = loadGuide('zh-HK')
    expect(arriving).not.toHaveProperty('value')
    const guide = await arriving
    expect(arriving).toMatchObject({ status: 'fulfilled', value: guide })
  })

  it('[U01] is fetched again when asked for a little after a failure', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    vi.doMock('#content/guide.ts?in=en', () => {
      throw new TypeError('Failed to fetch dynamically imported module')
    })
    const { loadGuide } = await import('./guide.ts')
    await expect(loadGuide('en')).rejects.toThrow('mocking')
    vi.doUnmock('#content/guide.ts?in=en')
    vi.advanceTimersByTime(1_000)
    vi.useRealTimers()
    expect((await loadGuide('en')).services.length).toBeGreaterThan(0)
  })
})
