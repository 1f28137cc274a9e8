import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

it.fails('a test during which React complains fails', () => {
  render(<input aria-label="Name" value="fixed" />)
  expect(screen.getByRole('textbox')).toHaveValue('fixed')
})

it('a complaint that a test listens to itself fails nothing', () => {
  const heard = vi.spyOn(console, 'error').mockReturnValue(undefined)
  render(<input aria-label="Name" type="checkbox" checked />)
  expect(heard).toHaveBeenCalledOnce()
})
