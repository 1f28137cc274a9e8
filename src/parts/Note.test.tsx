import { LONGEST_NOTE } from '#domain/text.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { kept, showCard } from '#testing/show.tsx'
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ItemRow } from './ItemRow.tsx'
import { ID, item, showRow, openOwn, expectNothingRan } from './itemRow.test-support.tsx'

describe('a note', () => {
  it('[W11] is kept with each keystroke', async () => {
    const user = await showRow()
    await openOwn(user)
    await user.click(note())
    for (const typed of ['柜', '柜台', '柜台 3']) {
      await user.keyboard(typed.slice(-1) === '3' ? ' 3' : typed.slice(-1))
      expect(kept('tiny').notes[ID]?.v).toBe(typed)
    }
  })

  it('is there again where it was left', async () => {
    const card = { ...cardSaying({}), notes: { [ID]: { v: 'earlier', n: 1, by: 'me' } } }
    const user = await showCard(card, (each) => (
      <ItemRow card={each} item={item} markId={ID} focused={false} />
    ))
    await openOwn(user)
    expect(note()).toHaveValue('earlier')
    await user.clear(note())
    expect(kept('tiny').notes[ID]?.v).toBeNull()
  })

  it('[X05] is not kept while it is half typed in an input method, and is kept once chosen', async () => {
    const user = await showRow()
    await openOwn(user)
    fireEvent.compositionStart(note())
    for (const value of ['g', 'gu', 'gui']) fireEvent.input(note(), { target: { value }, isComposing: true })
    expect(note()).toHaveValue('gui')
    expect(kept('tiny').notes[ID]).toBeUndefined()
    fireEvent.input(note(), { target: { value: '柜' }, isComposing: true })
    fireEvent.compositionEnd(note())
    expect(kept('tiny').notes[ID]?.v).toBe('柜')
  })

  it('[I12] that is too long is said to be so, and leaves the one kept earlier as it was', async () => {
    const user = await showRow()
    await openOwn(user)
    await user.type(note(), 'short')
    fireEvent.change(note(), { target: { value: 'x'.repeat(LONGEST_NOTE + 1) } })
    expect(note()).toHaveAccessibleDescription(expect.stringContaining(t.item.noteTooLong(LONGEST_NOTE)))
    expect(kept('tiny').notes[ID]?.v).toBe('short')
    await user.tab()
    expect(note()).toHaveValue('x'.repeat(LONGEST_NOTE + 1))
    fireEvent.change(note(), { target: { value: 'x'.repeat(LONGEST_NOTE) } })
    expect(note()).toBeValid()
    expect(kept('tiny').notes[ID]?.v).toHaveLength(LONGEST_NOTE)
  })

  it.each(NAUGHTY)('[X01] %s is text and nothing else', async (text) => {
    const user = await showRow()
    await openOwn(user)
    fireEvent.change(note(), { target: { value: text } })
    expect(kept('tiny').notes[ID]?.v).toBe(text)
    expect(note()).toHaveValue(text)
    expectNothingRan()
  })
})

function note(): HTMLElement {
  return screen.getByRole('textbox', { name: t.item.note })
}
