import { Chips } from './Chips.tsx'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

const OPTIONS = ['a', 'b', 'c'].map((value) => ({ value, label: `Answer ${value}` }))

function Asked({ takes, more = OPTIONS }: { takes: boolean; more?: typeof OPTIONS }) {
  const [value, setValue] = useState<string | null>('a')
  return (
    <>
      <Chips
        label="Which"
        heading={null}
        options={more}
        value={value}
        unset={null}
        error={null}
        onChoose={(next) => takes && setValue(next)}
      />
      <button type="button" onClick={() => setValue('c')}>
        Take back
      </button>
    </>
  )
}

const ticked = () =>
  screen.getAllByRole<HTMLInputElement>('radio').flatMap(({ checked, value }) => (checked ? [value] : []))

describe('a group of keys', () => {
  it('[P10] has one answer at a time, by pointer and by arrow', async () => {
    const user = userEvent.setup()
    render(<Asked takes />)
    await user.click(screen.getByRole('radio', { name: 'Answer b' }))
    expect(ticked()).toEqual(['b'])
    await user.keyboard('{ArrowRight}')
    expect(ticked()).toEqual(['c'])
    await user.click(screen.getByRole('radio', { name: 'Answer b' }))
    await user.click(screen.getByRole('radio', { name: 'Answer a' }))
    expect(ticked()).toEqual(['a'])
  })

  it('follows an answer given elsewhere, and hears the next one', async () => {
    const user = userEvent.setup()
    render(<Asked takes />)
    await user.click(screen.getByRole('button', { name: 'Take back' }))
    expect(ticked()).toEqual(['c'])
    await user.click(screen.getByRole('radio', { name: 'Answer a' }))
    expect(ticked()).toEqual(['a'])
  })

  it('keeps the earlier answer ticked when the new one is not taken', async () => {
    const user = userEvent.setup()
    render(<Asked takes={false} />)
    await user.click(screen.getByRole('radio', { name: 'Answer b' }))
    expect(ticked()).toEqual(['a'])
  })

  it('takes an option that comes later into the same group', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<Asked takes more={OPTIONS.slice(0, 2)} />)
    rerender(<Asked takes />)
    await user.click(screen.getByRole('radio', { name: 'Answer c' }))
    expect(ticked()).toEqual(['c'])
    const [first, ...others] = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name)
    expect(first).not.toBe('')
    expect(others).toEqual([first, first])
  })

  it('is apart from another group of the same answers', async () => {
    const user = userEvent.setup()
    render(
      <>
        <Asked takes />
        <Asked takes />
      </>,
    )
    await user.click(screen.getAllByRole('radio', { name: 'Answer b' }).at(-1) ?? document.body)
    expect(ticked()).toEqual(['a', 'b'])
  })
})
