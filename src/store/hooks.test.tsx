import { act, cleanup, render, renderHook, screen } from '@testing-library/react'
import { Component, Suspense, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.doUnmock('#content/guide.ts?in=en')
  // The next file of this worker fetches the real one.
  vi.resetModules()
})

describe('useToday', () => {
  it('[N7.1] is right again after midnight', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 23, 59, 30) })
    const { useToday } = await import('./hooks.ts')
    const { result } = renderHook(useToday)
    expect(result.current).toBe('2026-11-24')
    act(() => {
      vi.advanceTimersByTime(60_000)
    })
    expect(result.current).toBe('2026-11-25')
  })

  it('[N7.1] is right again when a page that slept is looked at', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 12) })
    const { useToday } = await import('./hooks.ts')
    const { result } = renderHook(useToday)
    vi.setSystemTime(new Date(2026, 10, 27, 9))
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(result.current).toBe('2026-11-27')
  })
})

describe('useGuide', () => {
  it('waits for the content and then gives it', async () => {
    vi.doMock('#content/guide.ts?in=en', async (original) => {
      await network()
      return original()
    })
    await renderCount()
    expect(screen.getByText('waiting')).toBeVisible()
    expect(await screen.findByText(/^[1-9]\d* services$/, {}, { timeout: 10_000 })).toBeVisible()
  })

  it('[U01] lets the screen fail, once, when the content cannot be fetched', async () => {
    const tried = vi.fn<() => Promise<never>>(async () => {
      await network()
      throw new TypeError('Failed to fetch dynamically imported module')
    })
    vi.doMock('#content/guide.ts?in=en', tried)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await renderCount()
    expect(await screen.findByText('failed')).toBeVisible()
    expect(tried).toHaveBeenCalledTimes(1)
  })
})

// Slow enough for the screen to show that it waits.
function network(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 30))
}

async function renderCount(): Promise<void> {
  const { chooseLocale } = await import('./choices.ts')
  const { useGuide } = await import('./hooks.ts')
  chooseLocale('en')
  function Count() {
    return <p>{useGuide().services.length} services</p>
  }
  await act(async () => {
    render(
      <Catching>
        <Suspense fallback={<p>waiting</p>}>
          <Count />
        </Suspense>
      </Catching>,
    )
  })
}

class Catching extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }
  override render() {
    return this.state.hasFailed ? <p>failed</p> : this.props.children
  }
}
