import { FakeStorage } from '#store/fakeStorage.test-support.ts'
import { beforeEach, describe, expect, it, onTestFinished, vi, type MockInstance } from 'vitest'

let reload: MockInstance<() => void>

beforeEach(() => {
  reload = vi.spyOn(window.location, 'reload').mockReturnValue()
})

describe('the worker', () => {
  it('[P12] that is at work makes the page one that opens without a network', async () => {
    const { state } = await openPage({ active: new FakeWorker() })
    expect(state()).toMatchObject({ offline: 'ready', update: 'none' })
  })

  it('[U14] that may not be registered leaves a page that needs a network', async () => {
    const { state } = await openPage({ refuses: true })
    expect(state()).toMatchObject({ offline: 'unavailable', update: 'none' })
  })

  it('[P12] of a first visit is not taken for a newer build when it takes the page over', async () => {
    const { state, browser } = await openPage({ active: new FakeWorker(), controls: false })
    browser.dispatchEvent(new Event('controllerchange'))
    expect(state().update).toBe('none')
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('a newer build', () => {
  it('[U04] is offered once it has arrived, and told nothing before the person agrees', async () => {
    const { state, browser } = await openPage({ active: new FakeWorker() })
    const arriving = browser.registration.find()
    expect(state().update).toBe('none')
    browser.registration.arrive()
    expect(state().update).toBe('waiting')
    expect(arriving.told).toEqual([])
    expect(reload).not.toHaveBeenCalled()
  })

  it('[U07] takes over after what was said is on disk, and loads the page once it has', async () => {
    const waiting = new FakeWorker()
    const { page, storage, browser } = await openPage({ active: new FakeWorker(), waiting })
    page.takeUp({ keeps: true })
    const key = `xiaoka.card.${page.startCard()}`
    expect(storage.texts()).not.toHaveProperty([key])
    waiting.hear = () => expect(storage.texts()).toHaveProperty([key])
    await page.changeToNewest()
    expect(waiting.told).toEqual(['take-over'])
    expect(reload).not.toHaveBeenCalled()
    browser.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('[U05] that another tab took leaves this page as it is, and is loaded when asked', async () => {
    const { page, state, browser } = await openPage({ active: new FakeWorker() })
    browser.dispatchEvent(new Event('controllerchange'))
    expect(state().update).toBe('elsewhere')
    expect(reload).not.toHaveBeenCalled()
    await page.changeToNewest()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('[U12] that is still arriving is waited for', async () => {
    const { page, browser } = await openPage({ active: new FakeWorker() })
    const arriving = browser.registration.find()
    const changing = page.changeToNewest()
    await Promise.resolve()
    expect(arriving.told).toEqual([])
    await vi.waitFor(() => {
      browser.registration.arrive()
      expect(arriving.told).toEqual(['take-over'])
    })
    await changing
    expect(reload).not.toHaveBeenCalled()
  })

  it('[U12] that cannot be had is no reason to stay: the page is loaded as it is', async () => {
    const { page } = await openPage({ active: new FakeWorker() })
    await page.changeToNewest()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('[U13] is asked for when the page is looked at again, once an hour at most', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const { browser } = await openPage({ active: new FakeWorker() })
    const asked = vi.spyOn(browser.registration, 'update')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(asked).not.toHaveBeenCalled()
    vi.setSystemTime(3_600_000)
    document.dispatchEvent(new Event('visibilitychange'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(asked).toHaveBeenCalledTimes(1)
  })
})

class FakeWorker extends EventTarget {
  readonly told: unknown[] = []
  hear: () => void = () => undefined

  postMessage(words: unknown): void {
    this.hear()
    this.told.push(words)
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null

  async update(): Promise<void> {}

  /** A newer build is found and begins to arrive. */
  find(): FakeWorker {
    this.installing = new FakeWorker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }

  /** All of it is there. */
  arrive(): void {
    const arrived = this.installing
    if (arrived === null) return
    this.waiting = arrived
    this.installing = null
    arrived.dispatchEvent(new Event('statechange'))
  }
}

type Given = {
  readonly active?: FakeWorker | null
  readonly waiting?: FakeWorker | null
  readonly controls?: boolean
  readonly refuses?: boolean
}

class FakeBrowser extends EventTarget {
  readonly registration = new FakeRegistration()
  readonly controller: FakeWorker | null
  readonly #refuses: boolean

  constructor({ active = null, waiting = null, controls = true, refuses = false }: Given) {
    super()
    Object.assign(this.registration, { active, waiting })
    this.controller = controls ? active : null
    this.#refuses = refuses
  }

  async register(): Promise<FakeRegistration> {
    if (this.#refuses) throw new TypeError('The script has an unsupported MIME type.')
    return this.registration
  }

  async getRegistration(): Promise<FakeRegistration> {
    return this.registration
  }
}

/** A page with modules of its own, in a browser that has these workers. */
async function openPage(given: Given) {
  const storage = FakeStorage.forThisTest()
  const browser = new FakeBrowser(given)
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: browser })
  vi.resetModules()
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    vi.resetModules()
  })
  const { changeToNewest, followServiceWorker } = await import('./serviceWorker.ts')
  const { startCard, takeUp } = await import('#store/cards.ts')
  const { store } = await import('#store/store.ts')
  await followServiceWorker()
  return { page: { changeToNewest, startCard, takeUp }, state: store.getState, browser, storage }
}
