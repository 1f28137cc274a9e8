import { LONGEST_NOTE } from '#domain/text.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { kept } from '#testing/show.tsx'
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ID, showRow, openOwn, row, box, expectNothingRan } from './itemRow.test-support.tsx'

describe('what does not apply', () => {
  it('[P9] asks for a reason first', async () => {
    const user = await showRow()
    await openOwn(user)
    await user.click(screen.getByRole('button', { name: t.item.notApplicable }))
    expect(reason()).toBeInvalid()
    expect(reason()).toHaveAccessibleDescription(expect.stringContaining(t.errors.text.empty))
    expect(row()).toHaveAttribute('data-status', 'todo')
  })

  it.each(['   ', '\n', '\u3000'])('[P9] takes the blanks %j for no reason', async (blanks) => {
    const user = await showRow()
    await openOwn(user)
    fireEvent.change(reason(), { target: { value: blanks } })
    await user.click(screen.getByRole('button', { name: t.item.notApplicable }))
    expect(row()).toHaveAttribute('data-status', 'todo')
  })

  it('[P9] is settled with its reason in sight, and the box is not ticked', async () => {
    const user = await showRow()
    await openOwn(user)
    await user.type(reason(), ' 没有纸质件 {Enter}')
    expect(row()).toHaveAttribute('data-status', 'not-applicable')
    expect(screen.getByText(t.item.notApplicableSaid('没有纸质件'))).toBeVisible()
    expect(box()).not.toBeChecked()
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(t.status['not-applicable']))
  })

  it('[P9] can be said to apply after all', async () => {
    const user = await showRow({ said: 'not-applicable', reason: 'x' })
    await openOwn(user)
    await user.click(screen.getByRole('button', { name: t.item.applicable }))
    expect(row()).toHaveAttribute('data-status', 'todo')
    expect(screen.queryByText(t.item.notApplicableSaid('x'))).not.toBeInTheDocument()
  })

  it('is ticked like any other once it is done after all', async () => {
    const user = await showRow({ said: 'not-applicable', reason: 'x' })
    await user.click(box())
    expect(kept('tiny').marks[ID]?.v).toEqual({ said: 'done' })
  })

  it('[I12] refuses a reason that is too long, and says how long it may be', async () => {
    const user = await showRow()
    await openOwn(user)
    fireEvent.change(reason(), { target: { value: 'x'.repeat(LONGEST_NOTE + 1) } })
    await user.click(screen.getByRole('button', { name: t.item.notApplicable }))
    expect(reason()).toHaveAccessibleDescription(expect.stringContaining(`${LONGEST_NOTE}`))
    expect(row()).toHaveAttribute('data-status', 'todo')
  })
})

it.each(NAUGHTY)('[X01] the reason %s is shown as it is, apart from the words around it', async (text) => {
  await showRow({ said: 'not-applicable', reason: text })
  const said = screen.getByText(
    (_content, element) =>
      element?.tagName === 'BDI' && element.textContent === t.item.notApplicableSaid(text),
  )
  expect(said).toBeVisible()
  expectNothingRan()
})

function reason(): HTMLElement {
  return screen.getByRole('textbox', { name: t.item.reason })
}
