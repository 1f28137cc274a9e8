import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Beside } from './Beside.tsx'

it('what stands beside a screen is there while the window is wide, and not on a phone', () => {
  const query = window.matchMedia('all')
  let isWide = false
  vi.spyOn(query, 'matches', 'get').mockImplementation(() => isWide)
  vi.spyOn(window, 'matchMedia').mockReturnValue(query)
  render(<Beside>the line</Beside>)
  expect(screen.queryByText('the line')).not.toBeInTheDocument()
  isWide = true
  act(() => void query.dispatchEvent(new Event('change')))
  expect(screen.getByText('the line')).toBeVisible()
})
