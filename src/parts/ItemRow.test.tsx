import { howFor } from '#domain/how.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import type { Claim, Condition } from '#domain/guide.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { kept, showCard } from '#testing/show.tsx'
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ItemRow } from './ItemRow.tsx'
import { ID, item, showRow, row, box, itemOf } from './itemRow.test-support.tsx'

const TINY = cardSaying({})

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

  it('[P9] leaves a note of the person’s where it stands, open or settled', async () => {
    const notes = { [ID]: { v: '在抽屉里', n: 1, by: 'me' } }
    const user = await showCard({ ...cardSaying({}), notes }, (card) => (
      <ItemRow card={card} item={item} markId={ID} focused={false} />
    ))
    expect(screen.getByText('在抽屉里', { selector: 'bdi' })).toBeVisible()
    await user.click(box())
    expect(screen.getByText('在抽屉里', { selector: 'bdi' })).toBeVisible()
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

describe('a deep link', () => {
  it('[P14] puts the focus on the line it names, with its how at hand', async () => {
    await showCard(cardSaying({}), (card) => (
      <>
        <ItemRow card={card} item={itemOf('documents.contact')} markId="documents.contact" focused={false} />
        <ItemRow card={card} item={item} markId={ID} focused />
      </>
    ))
    expect(box()).toHaveFocus()
    expect(screen.getByText(howFor(item, TINY, null)[0] ?? '')).toBeVisible()
    const other = howFor(itemOf('documents.contact'), TINY, null)[0] ?? ''
    expect(screen.queryByText(other)).not.toBeInTheDocument()
  })
})

it.each(['mainland', 'hongkong'] as const)('[C5] says how in what concerns the card: %s', async (numbers) => {
  const shop = itemOf('submit.counter.shop')
  await showCard(cardSaying({ answers: { numbers } }), (card) => (
    <ItemRow card={card} item={shop} markId={`${numbers}.${shop.id}`} focused />
  ))
  expect(screen.queryAllByText(/香港号码，去这家运营商在香港的门店/)).toHaveLength(
    numbers === 'hongkong' ? 1 : 0,
  )
})

it('[C4] [C5] says how beside one of two numbers in what concerns that one', async () => {
  const entry = itemOf('submit.online.entry')
  await showCard(cardSaying({ answers: { numbers: 'both' } }), (card) => (
    <ItemRow card={card} item={entry} markId={`mainland.${entry.id}`} focused />
  ))
  expect(screen.getByText(/内地的 App/)).toBeVisible()
  expect(screen.queryByText(/香港的 App/)).not.toBeInTheDocument()
})

it('[N14] statements that hold for another operator are not shown', async () => {
  const claim = about('旧的 csl 条款', { operator: ['csl'] })
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

it('[N4.2] [N14] statements about the one number do not stand beside the other', async () => {
  const claims = [
    about('说内地的', { numbers: ['mainland', 'both', 'unknown'] }),
    about('说香港的', { numbers: ['hongkong', 'both', 'unknown'] }),
    about('说两个的', { numbers: ['both'] }),
  ]
  await showCard(cardSaying({ answers: { numbers: 'both' } }), (card) => (
    <ItemRow card={card} item={{ ...item, claims }} markId={`hongkong.${ID}`} focused />
  ))
  expect(screen.getByText('说香港的')).toBeVisible()
  expect(screen.getByText('说两个的')).toBeVisible()
  expect(screen.queryByText('说内地的')).not.toBeInTheDocument()
})

function about(text: string, when: Condition): Claim {
  return {
    when,
    text,
    mark: 'unverified',
    source: null,
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
  }
}
