import { isThere } from '#domain/cancellation.ts'
import { LONGEST_NAME } from '#domain/text.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { nameCard } from '#store/actions.ts'
import { takeBack } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { kept, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CardTools } from './CardTools.tsx'

describe('the name of a card', () => {
  it('[P6] is kept once it is saved, without outer blanks', async () => {
    const user = await showTools()
    await rename(user, '  妈妈的月费卡 ')
    expect(kept('tiny').answers.name?.v).toBe('妈妈的月费卡')
    expect(field()).toBeValid()
  })

  it('[T02] given in another tab meanwhile stands in the field, so that saving does not write the old one over it', async () => {
    const user = await showTools()
    expect(field()).toHaveValue('旧名')
    act(() => nameCard('tiny', '妈妈的卡'))
    expect(field()).toHaveValue('妈妈的卡')
    await user.click(screen.getByRole('button', { name: t.card.saveName }))
    expect(kept('tiny').answers.name?.v).toBe('妈妈的卡')
  })

  it('[N3.4] of two thousand characters is refused with the reason, and the old one stays', async () => {
    const user = await showTools()
    await rename(user, '长'.repeat(2000))
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(t.card.nameTooLong(LONGEST_NAME)))
    expect(field()).toHaveValue('长'.repeat(2000))
    expect(kept('tiny').answers.name?.v).toBe('旧名')
    await rename(user, '长'.repeat(LONGEST_NAME))
    expect(field()).toBeValid()
    expect(kept('tiny').answers.name?.v).toBe('长'.repeat(LONGEST_NAME))
  })

  it.each(['', '  '])('cannot be empty (%j)', async (name) => {
    const user = await showTools()
    await rename(user, name)
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(t.errors.text.empty))
    expect(kept('tiny').answers.name?.v).toBe('旧名')
  })

  it.each(NAUGHTY.filter((text) => Array.from(text).length <= LONGEST_NAME))(
    '[X01] may be %s',
    async (name) => {
      const user = await showTools()
      await rename(user, name)
      expect(kept('tiny').answers.name?.v).toBe(name.trim())
    },
  )
})

describe('deleting a card', () => {
  it('[A01] leads home and can be taken back, with everything that was said', async () => {
    const user = await showTools()
    await user.click(screen.getByRole('button', { name: t.card.delete }))
    expect(isThere(kept('tiny'))).toBe(false)
    expect(window.location.hash).toBe('#/')
    expect(store.getState().offer?.deed).toEqual({ kind: 'delete-card', name: '旧名' })
    act(takeBack)
    expect(isThere(kept('tiny'))).toBe(true)
    expect(kept('tiny').answers.name?.v).toBe('旧名')
  })
})

async function showTools(): Promise<UserEvent> {
  const user = await showCard(cardSaying({ answers: { name: '旧名' } }), (card) => <CardTools card={card} />)
  await user.click(screen.getByText(t.line.manage))
  await screen.findByRole('textbox', { name: t.card.name })
  return user
}

function field(): HTMLElement {
  return screen.getByRole('textbox', { name: t.card.name })
}

async function rename(user: UserEvent, name: string): Promise<void> {
  fireEvent.change(field(), { target: { value: name } })
  await user.click(screen.getByRole('button', { name: t.card.saveName }))
}
