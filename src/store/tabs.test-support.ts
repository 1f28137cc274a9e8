import { onTestFinished, vi } from 'vitest'
import type * as actions from './actions.ts'
import type * as cards from './cards.ts'
import type * as choices from './choices.ts'
import type { FakeStorage } from './fakeStorage.test-support.ts'
import type * as rescue from './rescue.ts'
import type { store } from './store.ts'

/** One tab of the browser: modules of its own, a storage that all tabs share. */
export type Tab = {
  /** Does something in this tab and returns what it returns. */
  readonly act: <T>(deed: (acts: typeof actions & typeof cards & typeof choices & typeof rescue) => T) => T
  readonly state: () => ReturnType<typeof store.getState>
  /** Lets this tab hear of a change another tab made to a key; `null` for all keys. */
  readonly hear: (key: string | null) => void
  /** Lets the page of this tab meet an event, such as coming back; tells whether the page held it up. */
  readonly meet: (event: Event) => boolean
}

const open = new Set<Tab>()
let acting: Tab | null = null

/** Opens a tab on what the storage holds, as `main.tsx` does. */
export async function openTab(languages: readonly string[] = ['zh-CN']): Promise<Tab> {
  vi.resetModules()
  const acts = {
    ...(await import('./actions.ts')),
    ...(await import('./cards.ts')),
    ...(await import('./choices.ts')),
    ...(await import('./rescue.ts')),
  }
  const opening = await import('./opening.ts')
  const { store: stateOfTab } = await import('./store.ts')
  const page = new EventTarget()
  const tab: Tab = {
    act: (deed) => inTab(tab, () => deed(acts)),
    state: stateOfTab.getState,
    hear: (key) => {
      inTab(tab, () => page.dispatchEvent(new StorageEvent('storage', { key })))
    },
    meet: (event) => inTab(tab, () => !page.dispatchEvent(event)),
  }
  const listening = [window, document].map((target) =>
    vi
      .spyOn(target, 'addEventListener')
      .mockImplementation((type: string, listener: EventListenerOrEventListenerObject) =>
        page.addEventListener(type, listener),
      ),
  )
  // So that a change of another tab is taken up at once, as in a tab that began with something kept.
  await (await import('./decoder.ts')).fetchDecoder()
  // It is fetched when the tab has time for it; a test that is over by then would take away what it is fetched with.
  await import('./secondCopy.ts')
  await opening.openSavedCopy(languages)
  inTab(tab, opening.keepSaved)
  for (const each of listening) each.mockRestore()
  open.add(tab)
  onTestFinished(() => {
    open.delete(tab)
    // It may still wait for its second copy; what comes of that must not reach the next test's storage.
    inTab(tab, () => acts.takeUp({ keeps: false }))
    // A store that saves itself is not what the next test means to import.
    vi.resetModules()
  })
  return tab
}

/** Collects what the tabs change; `settle` lets every other tab hear of it, and of what is answered, until all are silent. */
export function betweenTabs(storage: FakeStorage): { settle: () => void } {
  const unheard: { by: Tab | null; key: string }[] = []
  storage.changed = (key) => unheard.push({ by: acting, key })
  const settle = () => {
    for (let heard = 0; unheard.length > 0; heard += 1) {
      if (heard > 1000) throw new Error('The tabs answer each other for ever.')
      const [change] = unheard.splice(0, 1)
      if (change === undefined) return
      for (const tab of open) if (tab !== change.by) tab.hear(change.key)
    }
  }
  return { settle }
}

function inTab<T>(tab: Tab, deed: () => T): T {
  const before = acting
  acting = tab
  try {
    return deed()
  } finally {
    acting = before
  }
}
