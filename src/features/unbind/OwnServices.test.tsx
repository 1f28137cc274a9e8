import { ownServicesOf } from '#domain/status.ts'
import { LONGEST_NAME } from '#domain/text.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { kept, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { OwnServices } from './OwnServices.tsx'

describe('services of one’s own', () => {
  it('[N3.4] are added, answered like the rest, and removed with an offer to take it back', async () => {
    const user = await showOwn()
    await add(user, ' 健身房 🏋️ ')
    const own = screen.getByRole('group', { name: t.unbind.answerLegend('健身房 🏋️') })
    await user.click(within(own).getByRole('radio', { name: t.unbind.answers.moved }))
    expect(own.closest('[data-item]')).toHaveAttribute('data-status', 'done')
    await openMore(user)
    await user.click(screen.getByRole('button', { name: t.unbind.ownRemove('健身房 🏋️') }))
    expect(screen.queryByText('健身房 🏋️')).not.toBeInTheDocument()
    act(takeBack)
    expect(screen.getByText('健身房 🏋️')).toBeVisible()
    const back = screen.getByRole('group', { name: t.unbind.answerLegend('健身房 🏋️') })
    expect(within(back).getByRole('radio', { name: t.unbind.answers.moved })).toBeChecked()
  })

  it('[N3.4] are renamed, keeping their answer, and the old name can be brought back', async () => {
    const user = await showOwn()
    await add(user, '健身房')
    await user.click(screen.getByRole('radio', { name: t.unbind.answers.closed }))
    await rename(user, ' 游泳馆 ')
    expect(Object.values(kept('tiny').ownServices).map((each) => each?.v)).toEqual(['游泳馆'])
    expect(screen.getByRole('heading', { level: 3, name: '游泳馆' })).toBeVisible()
    expect(screen.getByRole('radio', { name: t.unbind.answers.closed })).toBeChecked()
    act(takeBack)
    expect(screen.getByRole('heading', { level: 3, name: '健身房' })).toBeVisible()
  })

  it.each([
    ['  ', t.errors.text.empty],
    ['长'.repeat(2000), t.card.nameTooLong(LONGEST_NAME)],
  ])('[N3.4] are not renamed to %j, and the reason stands at the field', async (name, reason) => {
    const user = await showOwn()
    await add(user, '健身房')
    await rename(user, name)
    const [field] = screen.getAllByRole('textbox', { name: t.unbind.ownName })
    expect(field).toHaveAccessibleDescription(reason)
    expect(field).toHaveValue(name)
    expect(Object.values(kept('tiny').ownServices).map((each) => each?.v)).toEqual(['健身房'])
  })

  it('[P10] removed, leave the focus at the heading of their list', async () => {
    const user = await showOwn()
    await add(user, '健身房')
    await openMore(user)
    await user.click(screen.getByRole('button', { name: t.unbind.ownRemove('健身房') }))
    expect(screen.getByRole('heading', { name: t.unbind.own })).toHaveFocus()
  })

  it('[N3.4] leave the field empty for the next one', async () => {
    const user = await showOwn()
    await add(user, 'one')
    expect(ownName()).toHaveValue('')
    await add(user, 'two')
    expect(Object.values(kept('tiny').ownServices).map((each) => each?.v)).toEqual(['one', 'two'])
  })

  it.each(NAUGHTY.filter((text) => Array.from(text).length <= LONGEST_NAME))(
    '[N3.4] may be called %s, which is text and nothing else',
    async (text) => {
      const user = await showOwn()
      await add(user, text)
      expect(Object.values(kept('tiny').ownServices)[0]?.v).toBe(text.trim())
      const heading = screen.getAllByRole('heading', { level: 3 }).at(-1)
      expect(heading?.textContent).toBe(text.trim())
      expect(heading?.querySelector('bdi')).not.toBeNull()
      expect(document.body.querySelector('img, script, svg[onload]')).toBeNull()
    },
  )

  it('[N3.4] of two thousand characters are refused with the reason, and kept in the field to shorten', async () => {
    const user = await showOwn()
    const long = '长'.repeat(2000)
    await add(user, long)
    expect(ownName()).toBeInvalid()
    expect(ownName()).toHaveAccessibleDescription(t.card.nameTooLong(LONGEST_NAME))
    expect(ownName()).toHaveValue(long)
    expect(kept('tiny').ownServices).toEqual({})
    await add(user, '长'.repeat(LONGEST_NAME))
    expect(ownName()).toBeValid()
    expect(Object.keys(kept('tiny').ownServices)).toHaveLength(1)
  })

  it.each(['', '   ', '\u3000'])('[N3.4] without a name (%j) are refused with the reason', async (name) => {
    const user = await showOwn()
    await add(user, name)
    expect(ownName()).toHaveAccessibleDescription(t.errors.text.empty)
    expect(kept('tiny').ownServices).toEqual({})
  })
})

function showOwn(): Promise<UserEvent> {
  return showCard(cardSaying({}), (card) => (
    <OwnServices card={card} shown={new Set(ownServicesOf(card).map(({ id }) => id))} focused={null} />
  ))
}

function ownName(): HTMLElement {
  return screen.getByRole('textbox', { name: t.unbind.ownName })
}

async function rename(user: UserEvent, name: string): Promise<void> {
  await openMore(user)
  const [field] = screen.getAllByRole('textbox', { name: t.unbind.ownName })
  if (field !== undefined) fireEvent.change(field, { target: { value: name } })
  await user.click(screen.getByRole('button', { name: words.renameAct }))
}

async function openMore(user: UserEvent): Promise<void> {
  await user.click(screen.getByText(words.ownMore))
}

async function add(user: UserEvent, name: string): Promise<void> {
  fireEvent.change(ownName(), { target: { value: name } })
  await user.click(screen.getByRole('button', { name: t.unbind.ownAdd }))
}
