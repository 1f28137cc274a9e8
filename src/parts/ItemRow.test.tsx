import { LONGEST_NOTE } from '#domain/text.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import type { Claim, Item } from '#domain/guide.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ItemRow } from './ItemRow.tsx'

const ID = 'documents.identity'
const item = itemOf(ID)

describe('ticking', () => {
  it('[A02] settles the line, and unticking opens it again', async () => {
    const user = await showRow()
    expect(box()).not.toBeChecked()
    await user.click(box())
    expect(box()).toBeChecked()
    expect(row()).toHaveAttribute('data-status', 'done')
    expect(kept('tiny').marks[ID]?.v).toEqual({ said: 'done' })
    await user.click(box())
    expect(box()).not.toBeChecked()
    expect(row()).toHaveAttribute('data-status', 'todo')
    expect(kept('tiny').marks[ID]?.v).toBeNull()
  })

  it('works by keyboard', async () => {
    const user = await showRow()
    await user.tab()
    expect(box()).toHaveFocus()
    await user.keyboard(' ')
    expect(box()).toBeChecked()
  })

  it('works by the words beside the box', async () => {
    const user = await showRow()
    await user.click(screen.getByText(item.title))
    expect(box()).toBeChecked()
  })

  it('[P10] says the status and the reason to somebody who hears the box', async () => {
    const user = await showRow()
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(t.status.todo))
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(item.why))
    await user.click(box())
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(t.status.done))
    expect(box()).not.toHaveAccessibleDescription(expect.stringContaining(t.status.todo))
  })

  it('keeps the mark where it is told to, so that two numbers are ticked apart', async () => {
    const user = await showCard(cardSaying({}), (card) => (
      <>
        <ItemRow card={card} item={item} markId={`mainland.${ID}`} focused={false} />
        <ItemRow card={card} item={item} markId={`hongkong.${ID}`} focused={false} />
      </>
    ))
    const [, second] = screen.getAllByRole('checkbox')
    if (second !== undefined) await user.click(second)
    expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([second])
    expect(kept('tiny').marks).toMatchObject({ [`hongkong.${ID}`]: { v: { said: 'done' } } })
  })
})

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

  it('[I12] refuses a reason that is too long', async () => {
    const user = await showRow()
    await openOwn(user)
    fireEvent.change(reason(), { target: { value: 'x'.repeat(LONGEST_NOTE + 1) } })
    await user.click(screen.getByRole('button', { name: t.item.notApplicable }))
    expect(reason()).toHaveAccessibleDescription(expect.stringContaining(t.errors.text['too-long']))
    expect(row()).toHaveAttribute('data-status', 'todo')
  })
})

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

it.each(NAUGHTY)('[X01] the reason %s is shown as it is, apart from the words around it', async (text) => {
  await showRow({ said: 'not-applicable', reason: text })
  const said = screen.getByText(
    (_content, element) =>
      element?.tagName === 'BDI' && element.textContent === t.item.notApplicableSaid(text),
  )
  expect(said).toBeVisible()
  expectNothingRan()
})

describe('a deep link', () => {
  it('[P14] puts the focus on the line it names, with its how at hand', async () => {
    await showCard(cardSaying({}), (card) => (
      <>
        <ItemRow card={card} item={itemOf('documents.contact')} markId="documents.contact" focused={false} />
        <ItemRow card={card} item={item} markId={ID} focused />
      </>
    ))
    expect(box()).toHaveFocus()
    expect(screen.getByText(item.how[0] ?? '')).toBeVisible()
    expect(screen.queryByText(itemOf('documents.contact').how[0] ?? '')).not.toBeInTheDocument()
  })
})

it('[N14] statements that hold for another operator are not shown', async () => {
  const claim: Claim = {
    when: { operator: ['csl'] },
    text: '旧的 csl 条款',
    mark: 'unverified',
    source: null,
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
  }
  const showTo = (operator: string) =>
    showCard(cardSaying({ answers: { operator } }), (card) => (
      <ItemRow card={card} item={{ ...item, claims: [claim] }} markId={ID} focused />
    ))
  await showTo('china-mobile')
  expect(screen.queryByText(claim.text)).not.toBeInTheDocument()
  cleanup()
  await showTo('csl')
  expect(screen.getByText(claim.text)).toBeVisible()
})

function showRow(mark: { said: 'not-applicable'; reason: string } | null = null): Promise<UserEvent> {
  const card = cardSaying(mark === null ? {} : { marks: { [ID]: mark } })
  return showCard(card, (each) => <ItemRow card={each} item={item} markId={ID} focused={false} />)
}

async function openOwn(user: UserEvent): Promise<void> {
  await user.click(screen.getByText(t.item.own))
  await screen.findByRole('textbox', { name: t.item.note })
}

function row(): Element | null {
  return box().closest('[data-item]')
}

function box(): HTMLElement {
  return screen.getByRole('checkbox', { name: item.title })
}

function reason(): HTMLElement {
  return screen.getByRole('textbox', { name: t.item.reason })
}

function note(): HTMLElement {
  return screen.getByRole('textbox', { name: t.item.note })
}

function expectNothingRan(): void {
  expect(document.body.querySelector('img, script, svg, b')).toBeNull()
  expect(within(document.body).queryByText('49')).toBeNull()
}

function itemOf(id: string): Item {
  const found = guide.items.find((each) => each.id === id)
  if (found === undefined) throw new Error(`The content has no ${id}.`)
  return found
}
