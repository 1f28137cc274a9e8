import type { Answers } from '#domain/answers.ts'
import { addressOf } from '#domain/address.ts'
import { gateFor } from '#domain/gate.ts'
import { legItemId } from '#domain/legs.ts'
import { DECISION_ITEM } from '#domain/status.ts'
import { cardSaying, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { markItem, sayBinding } from '#store/actions.ts'
import { takeBack } from '#store/cards.ts'
import { CANCELLING_ALL_KNOWN, readyCard } from '#testing/cards.ts'
import { guide, kept } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WENT_ON, showScreen, OPEN, shown, titleOf, record } from './submitScreen.test-support.tsx'

const TODAY = '2026-11-24'

letItBe24November()

describe('the closed gate', () => {
  const nothingDone = cardSaying({ answers: CANCELLING_ALL_KNOWN })

  it('[N1.1] lists every line it waits for, each a link that lands on it', async () => {
    const user = await showScreen(nothingDone)
    for (const more of screen.queryAllByText(/^还有 \d+ 项$/)) await user.click(more)
    const gate = gateFor(guide, nothingDone)
    const waitingFor = gate.open ? [] : gate.waitingFor
    expect(waitingFor.length).toBeGreaterThan(20)
    expect(screen.getByText(t.gate.closedLead(waitingFor.length))).toBeVisible()
    const links = screen.getAllByRole('link').map((link) => addressOf(link.getAttribute('href') ?? ''))
    for (const { id, station } of waitingFor)
      expect(links).toContainEqual({ screen: station, card: 'tiny', item: id })
    expect(screen.getByText(waitingFor.at(-1)?.title ?? '')).toBeVisible()
  })

  it('[N16] leads to what makes a case different, for it may wait for something else then', async () => {
    await showScreen(nothingDone)
    const links = screen.getAllByRole('link').map((link) => addressOf(link.getAttribute('href') ?? ''))
    expect(links).toContainEqual({ screen: 'circumstances', card: 'tiny', item: null })
  })

  it('[N1.2] shows no step of submitting and no way to record it', async () => {
    await showScreen(nothingDone)
    expect(shown()).toEqual(CLOSED)
  })

  it('[N1.2] is the same to an address that names a step behind it', async () => {
    await showScreen(nothingDone, legItemId('mainland', 'submit.counter.apply'))
    expect(shown()).toEqual(CLOSED)
  })

  it('[G13] asks for the decision while nothing is decided, and does not say that this is all', async () => {
    await showScreen(cardSaying({}))
    expect(screen.getByText(words.undecidedLead)).toBeVisible()
    expect(screen.queryByText(/办好就放行/)).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: t.next.decision })).toBeVisible()
  })

  it('[N1.3] opens at once when the last blocker is settled, and shuts again when one is unsettled', async () => {
    const ready = readyCard(guide, {})
    await showScreen({
      ...ready,
      marks: { ...ready.marks, 'documents.identity': { v: null, n: 2, by: 'me' } },
    })
    expect(shown()).toEqual(CLOSED)
    expect(screen.getByText(t.gate.closedLead(1))).toBeVisible()
    act(() => markItem('tiny', 'documents.identity', { said: 'done' }))
    expect(shown()).toEqual(OPEN)
    act(takeBack)
    expect(shown()).toEqual(CLOSED)
    expect(screen.getByRole('link', { name: titleOf('documents.identity') })).toBeVisible()
  })

  it('[N3.5] waits for a service that cannot be moved until it has a plan', async () => {
    await showScreen(readyCard(guide, {}))
    act(() => sayBinding('tiny', 'wechat', { said: 'cannot-move', plan: null }))
    expect(shown()).toEqual(CLOSED)
    act(() => sayBinding('tiny', 'wechat', { said: 'cannot-move', plan: 'close-account' }))
    expect(shown()).toEqual(OPEN)
  })

  it('[G7] waits for a question that was answered with not knowing', async () => {
    await showScreen(readyCard(guide, { answers: { numbers: 'unknown' } }))
    expect(shown()).toEqual(CLOSED)
  })

  it('waits for the decision itself while nothing is decided', async () => {
    await showScreen(cardSaying({ answers: { numbers: 'mainland' } }))
    expect(shown()).toEqual(CLOSED)
    expect(screen.getByRole('link', { name: t.next.decision })).toHaveAttribute(
      'href',
      `#/card/tiny/decide?item=${DECISION_ITEM}`,
    )
  })
})

it('[N1.5] somebody who keeps the card is shown neither gate nor steps, but the way to reconsider', async () => {
  await showScreen(readyCard(guide, { answers: { decision: 'keep' } }))
  expect(document.querySelector('[data-gate]')).toBeNull()
  expect(screen.queryByRole('group', { name: t.submit.channel })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: t.gate.toDecide })).toHaveAttribute(
    'href',
    `#/card/tiny/decide?item=${DECISION_ITEM}`,
  )
})

describe('a card with two numbers', () => {
  const BOTH: Partial<Answers> = { numbers: 'both' }

  it('[N4.2] has a channel, steps and a record for each', async () => {
    const user = await showScreen(
      readyCard(guide, { answers: BOTH, hongkong: { channel: 'online', ...WENT_ON } }),
    )
    expect(screen.getByRole('heading', { level: 2, name: t.legs.mainland })).toBeVisible()
    await record(user, TODAY)
    expect(kept('tiny').hongkong.submission?.v).toEqual({ channel: 'online', on: TODAY })
    expect(kept('tiny').mainland.submission).toBeUndefined()
    expect(screen.getAllByRole('group', { name: t.submit.channel })).toHaveLength(1)
  })

  it('[N4.2] has ticks for each', async () => {
    const user = await showScreen(
      readyCard(guide, {
        answers: BOTH,
        mainland: { channel: 'counter', ...WENT_ON },
        hongkong: { channel: 'counter', ...WENT_ON },
      }),
    )
    const boxes = screen.getAllByRole('checkbox', { name: titleOf('submit.counter.shop') })
    if (boxes[0] !== undefined) await user.click(boxes[0])
    expect(boxes.map((box) => box.matches(':checked'))).toEqual([true, false])
  })

  it('[N4.2] keeps the gate shut for the number not submitted, and the other in sight', async () => {
    const ready = readyCard(guide, { answers: BOTH, mainland: SUBMITTED })
    await showScreen({ ...ready, marks: {} })
    expect(screen.getByText(t.gate.closedTitle)).toBeVisible()
    expect(screen.getByRole('button', { name: t.submit.withdraw })).toBeVisible()
    expect(screen.queryByRole('group', { name: t.submit.channel })).not.toBeInTheDocument()
  })
})

const CLOSED = { gate: 'closed', saysWhy: true, channels: 0, steps: 0, records: 0 }
