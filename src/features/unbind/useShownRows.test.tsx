import type { ServiceId } from '#domain/guide.ts'
import { render, waitFor } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it } from 'vitest'
import { useShownRows } from './useShownRows.ts'

const EVERY = Array.from({ length: 40 }, (_, at) => `service-${at + 1}`)
const NONE: readonly ServiceId[] = []

it('[N3.1] shows the first rows again at once, and those further down than a screen after the frame', async () => {
  const { rerender } = render(<List shown={NONE} />)
  expect(shownRows()).toEqual([])
  rerender(<List shown={EVERY} />)
  expect(shownRows()).toEqual(EVERY.slice(0, 16))
  await waitFor(() => expect(shownRows()).toEqual(EVERY))
})

it('[N3.1] hides at once whatever a search leaves out, wherever it stands', () => {
  const { rerender } = render(<List shown={EVERY} />)
  rerender(<List shown={EVERY.slice(30, 32)} />)
  expect(shownRows()).toEqual(EVERY.slice(30, 32))
})

it('[N3.1] of a search that is over by then shows nothing any more', async () => {
  const { rerender } = render(<List shown={NONE} />)
  rerender(<List shown={EVERY} />)
  rerender(<List shown={EVERY.slice(0, 2)} />)
  await twoFrames()
  expect(shownRows()).toEqual(EVERY.slice(0, 2))
})

function List({ shown }: { shown: readonly ServiceId[] }) {
  const list = useRef<HTMLUListElement>(null)
  useShownRows(list, new Set(shown))
  return (
    <ul ref={list}>
      {EVERY.map((id) => (
        <li key={id} data-service={id}>
          {id}
        </li>
      ))}
    </ul>
  )
}

function shownRows(): readonly string[] {
  const rows = [...document.querySelectorAll('li')].filter((row) => row.closest('[hidden]') === null)
  return rows.map((row) => row.textContent)
}

async function twoFrames(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
}
