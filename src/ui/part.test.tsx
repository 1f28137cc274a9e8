import { act, render, screen } from '@testing-library/react'
import { Component, Suspense, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { part } from './part.tsx'

const Text = () => <p>text</p>

it('a part that was fetched before is shown without a sign of waiting', async () => {
  const Shown = part(async () => Text)
  await Shown.ready()
  render(waitingFor(<Shown />))
  expect(screen.getByText('text')).toBeVisible()
})

it('a part is fetched when it is first shown, and only once', async () => {
  const fetchPart = vi.fn<() => Promise<typeof Text>>(async () => Text)
  const Shown = part(fetchPart)
  await act(async () => render(waitingFor(<Shown />)))
  await Shown.ready()
  expect(screen.getByText('text')).toBeVisible()
  expect(fetchPart).toHaveBeenCalledOnce()
})

it('[U01] a part that cannot be had is said by the screen around it, and asked for again a little later', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.useFakeTimers()
  const fetchPart = vi.fn<() => Promise<typeof Text>>(async () => Text)
  fetchPart.mockRejectedValueOnce(new Error('gone'))
  const Shown = part(fetchPart)
  await act(async () => render(<Catching>{waitingFor(<Shown />)}</Catching>))
  expect(screen.getByText('gone')).toBeVisible()
  vi.advanceTimersByTime(1_000)
  vi.useRealTimers()
  await expect(Shown.ready()).resolves.toBe(Text)
})

function waitingFor(shown: ReactNode) {
  return <Suspense fallback={<p>waiting</p>}>{shown}</Suspense>
}

class Catching extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error instanceof Error ? <p>{error.message}</p> : this.props.children
  }
}
