import { gateFor } from '#domain/gate.ts'
import { LONGEST_REASON } from '#domain/text.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { readyCard } from '#testing/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ItemRow } from './ItemRow.tsx'

const ID = 'backup.texts'

describe('accepting the risk of a line that cannot be settled', () => {
  it('[N1.4] takes a typed reason, stays in sight with it, and opens the gate', async () => {
    const user = await showLine(ID)
    expect(gateFor(guide, kept('tiny')).open).toBe(false)
    await accept(user, ' 手机坏了，短信读不出来 ')
    expect(kept('tiny').overrides[ID]?.v).toBe('手机坏了，短信读不出来')
    expect(screen.getByText(words.risk.said('手机坏了，短信读不出来'))).toBeVisible()
    expect(gateFor(guide, kept('tiny')).open).toBe(true)
  })

  it('[N1.4] does not make the line look settled', async () => {
    const user = await showLine(ID)
    await accept(user, '手机坏了')
    expect(screen.getByRole('listitem')).toHaveAttribute('data-status', 'todo')
    expect(screen.getByRole('checkbox')).not.toBeChecked()
  })

  it.each(['', '   ', '\u3000'])('[N1.4] is refused without a reason (%j), at the field', async (reason) => {
    const user = await showLine(ID)
    await accept(user, reason)
    expect(reasonField()).toBeInvalid()
    expect(reasonField()).toHaveAccessibleDescription(expect.stringContaining(t.errors.text.empty))
    expect(kept('tiny').overrides).toEqual({})
  })

  it('[N1.4] is refused with a reason that is too long, which stays to be shortened', async () => {
    const user = await showLine(ID)
    await accept(user, '长'.repeat(LONGEST_REASON + 1))
    expect(reasonField()).toHaveAccessibleDescription(
      expect.stringContaining(words.risk.tooLong(LONGEST_REASON)),
    )
    expect(reasonField()).toHaveValue('长'.repeat(LONGEST_REASON + 1))
    await accept(user, '长'.repeat(LONGEST_REASON))
    expect(kept('tiny').overrides[ID]?.v).toHaveLength(LONGEST_REASON)
  })

  it('[P8] can be taken back with the offer, and by its own button', async () => {
    const user = await showLine(ID)
    await accept(user, '手机坏了')
    act(takeBack)
    expect(kept('tiny').overrides[ID]?.v).toBeNull()
    await accept(user, '手机坏了')
    await user.click(screen.getByRole('button', { name: words.risk.takeBack }))
    expect(kept('tiny').overrides[ID]?.v).toBeNull()
    expect(gateFor(guide, kept('tiny')).open).toBe(false)
  })

  it.each(NAUGHTY)('[X01] may say %s, which is text and nothing else', async (text) => {
    const user = await showLine(ID)
    await accept(user, text)
    expect(kept('tiny').overrides[ID]?.v).toBe(text.trim())
    expect(document.querySelector('img, script, svg[onload]')).toBeNull()
  })

  it('[N1.4] has nothing to accept once the line is settled', async () => {
    const user = await showLine(ID)
    await user.click(screen.getByRole('checkbox'))
    await user.click(screen.getByText(words.risk.open))
    expect(screen.getByText(words.risk.settled)).toBeVisible()
    expect(screen.queryByRole('button', { name: words.risk.act })).not.toBeInTheDocument()
  })

  it.each(['documents.identity', 'balance.unpaid', 'balance.use', 'documents.contact'])(
    '[N1.4] is not offered for %s, which is always possible',
    async (id) => {
      await showLine(id)
      expect(screen.queryByText(words.risk.open)).not.toBeInTheDocument()
    },
  )
})

function showLine(id: string): Promise<UserEvent> {
  const item = guide.items.find((each) => each.id === id)
  if (item === undefined) throw new Error(`${id} is no item`)
  const ready = readyCard(guide, {})
  const card = { ...ready, marks: { ...ready.marks, [id]: { v: null, n: 2, by: 'me' } } }
  return showCard(item.required ? card : cardSaying({}), (each) => (
    <ItemRow card={each} item={item} markId={id} focused={false} />
  ))
}

function reasonField(): HTMLElement {
  return screen.getByRole('textbox', { name: words.risk.reason })
}

async function accept(user: UserEvent, reason: string): Promise<void> {
  if (screen.queryByRole('button', { name: words.risk.act }) === null)
    await user.click(screen.getByText(words.risk.open))
  fireEvent.change(reasonField(), { target: { value: reason } })
  await user.click(screen.getByRole('button', { name: words.risk.act }))
}
