import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { reloadForMissingPart } from './missingPart.ts'

let reload: MockInstance<() => void>

beforeEach(() => {
  reload = vi.spyOn(window.location, 'reload').mockReturnValue()
  window.history.replaceState(null, '')
})

afterEach(() => vi.unstubAllGlobals())

describe('a part of the build that cannot be fetched', () => {
  it('[U01] loads the page again, once', async () => {
    hostAnswers('<!doctype html><div id="root"></div>')
    await missPart()
    expect(reload).toHaveBeenCalledTimes(1)
    await missPart()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('[L13] leaves the page as it is without a network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await missPart()
    expect(reload).not.toHaveBeenCalled()
  })

  it('[U14] leaves the page as it is where something else answers', async () => {
    hostAnswers('<!doctype html><h1>Sign in</h1>')
    await missPart()
    expect(reload).not.toHaveBeenCalled()
  })
})

reloadForMissingPart()

function hostAnswers(body: string): void {
  vi.stubGlobal('fetch', async () => new Response(body))
}

async function missPart(): Promise<void> {
  window.dispatchEvent(new Event('vite:preloadError'))
  await new Promise((resolve) => setTimeout(resolve, 5))
}
