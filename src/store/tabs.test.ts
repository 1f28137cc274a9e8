import type { Cancellation } from '#domain/cancellation.ts'
import { decodeCard } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { betweenTabs, openTab, type Tab } from './tabs.test-support.ts'

const DONE = { said: 'done' } as const

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('a tab that slept', () => {
  it.each([
    ['T07', 'come back to', () => Object.assign(new Event('pageshow'), { persisted: true })],
    ['T06', 'resumed', () => new Event('resume')],
    ['T06', 'looked at again', () => new Event('visibilitychange')],
  ])('[%s] takes up what others said meanwhile when it is %s', async (_id, _how, event) => {
    const { a, b, id } = await twoTabs()
    tick(b, id, 'theirs')
    expect(ticksIn(a, id)).toEqual([])
    a.meet(event())
    expect(ticksIn(a, id)).toEqual(['theirs'])
    tick(a, id, 'mine')
    expect(ticksOnDisk(id)).toEqual(['mine', 'theirs'])
  })

  it('[T06] reads nothing when it is hidden', async () => {
    const { a, b, id } = await twoTabs()
    tick(b, id, 'theirs')
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    a.meet(new Event('visibilitychange'))
    expect(ticksIn(a, id)).toEqual([])
  })

  it('[T07] reads nothing when it is shown for the first time', async () => {
    const { a, b, id } = await twoTabs()
    tick(b, id, 'theirs')
    a.meet(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(ticksIn(a, id)).toEqual([])
  })

  it('[L01] keeps its cards where the browser took all away meanwhile', async () => {
    const { a, id } = await twoTabs()
    const before = a.state().cards
    storage.evict()
    a.meet(new Event('resume'))
    expect(a.state().cards).toEqual(before)
    tick(a, id, 'mine')
    expect(ticksOnDisk(id)).toEqual(['mine'])
  })
})

describe('two writes at the same moment', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'locks')
    vi.useRealTimers()
  })

  it('[T09] both count, where the browser has locks', async () => {
    const { a, b, id } = await twoTabs()
    const turns = haveTurns()
    tick(a, id, 'mine')
    tick(b, id, 'theirs')
    // As if the other one had read before the first one wrote.
    const both = onDisk(id)
    if (both === null) throw new Error('nothing was written')
    const { mine: _mine, ...marks } = both.marks
    storage.seed(`xiaoka.card.${id}`, encodeCard({ ...both, marks }, ''))
    expect(ticksOnDisk(id)).toEqual(['theirs'])
    vi.runAllTimers()
    for (const turn of turns) turn()
    expect(ticksOnDisk(id)).toEqual(['mine', 'theirs'])
  })

  it('[T09] are looked at once for a run of answers', async () => {
    const { a, id } = await twoTabs()
    const turns = haveTurns()
    for (const mark of ['one', 'two', 'three']) tick(a, id, mark)
    vi.runAllTimers()
    expect(turns).toHaveLength(1)
    tick(a, id, 'four')
    vi.runAllTimers()
    expect(turns).toHaveLength(2)
  })

  it('[T03] do not bring a card back that was removed before its turn came', async () => {
    const { a, id } = await twoTabs()
    const turns = haveTurns()
    tick(a, id, 'mine')
    storage.evict()
    vi.runAllTimers()
    expect(turns).toHaveLength(1)
    for (const turn of turns) turn()
    expect(a.state().event).toBeNull()
    expect(storage.texts()).toEqual({})
  })

  it('[W06] are written where locks are refused, and nothing is thrown', async () => {
    const { a, id } = await twoTabs()
    const refused = vi.fn<() => Promise<void>>(() =>
      Promise.reject(new DOMException('No origin.', 'SecurityError')),
    )
    haveLocks(refused)
    tick(a, id, 'mine')
    await vi.runAllTimersAsync()
    expect(refused).toHaveBeenCalledOnce()
    expect(ticksOnDisk(id)).toEqual(['mine'])
  })

  it('[T09] hide no slip of ours in joining both, which is not a refused lock', async () => {
    const { a, b, id } = await twoTabs()
    const caught: MockInstance[] = []
    haveLocks((act) => {
      const turn = Promise.resolve().then(act)
      caught.push(vi.spyOn(turn, 'catch'))
      return turn
    })
    tick(b, id, 'mine')
    tick(a, id, 'theirs')
    const slip = new Error('slip')
    const stateOfB = (await import('./store.ts')).store
    const stop = stateOfB.subscribe(() => {
      stop()
      throw slip
    })
    vi.runAllTimers()
    await expect(caught[0]?.mock.results[0]?.value).rejects.toBe(slip)
  })
})

// Whoever asks for a lock gets its turn when the test gives it.
function haveTurns(): (() => void)[] {
  const turns: (() => void)[] = []
  haveLocks((act) => {
    turns.push(act)
    return Promise.resolve()
  })
  return turns
}

async function twoTabs(): Promise<{ a: Tab; b: Tab; id: string }> {
  const { settle } = betweenTabs(storage)
  const a = await openTab()
  const id = a.act(({ startCard }) => startCard())
  const b = await openTab()
  settle()
  return { a, b, id }
}

function haveLocks(request: (act: () => void) => Promise<void>): void {
  const locks = { request: (_name: string, act: () => void) => request(act) }
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
}

function tick(tab: Tab, id: string, line: string): void {
  tab.act(({ markItem }) => markItem(id, line, DONE))
}

function ticksIn(tab: Tab, id: string): string[] {
  return Object.keys(tab.state().cards[id]?.marks ?? {}).toSorted()
}

function ticksOnDisk(id: string): string[] {
  return Object.keys(onDisk(id)?.marks ?? {}).toSorted()
}

function onDisk(id: string): Cancellation | null {
  const decoded = decodeCard(storage.texts()[`xiaoka.card.${id}`] ?? '')
  return decoded.ok ? decoded.cancellation : null
}
