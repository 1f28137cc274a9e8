import type { Answers, Channel } from '#domain/answers.ts'
import { addressOf } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import { DECISION_ITEM, itemsFor, legItemId } from '#domain/status.ts'
import { cardSaying, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as unusual } from '#i18n/circumstances/zhCN.ts'
import { zhCN as gateWords } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { markItem, sayBinding, takeBack } from '#store/actions.ts'
import { CANCELLING_ALL_KNOWN, readyCard } from '#testing/cards.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SubmitScreen } from './SubmitScreen.tsx'

const { barriers, findOut } = unusual
const TODAY = '2026-11-24'

// What the page that asks a last time leaves behind.
const WENT_ON = { goAhead: '2026-11-02' } as const

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

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

  it('[N1.2] shows no step of submitting and no way to record it', async () => {
    await showScreen(nothingDone)
    expect(shown()).toEqual(CLOSED)
  })

  it('[N1.2] is the same to an address that names a step behind it', async () => {
    await showScreen(nothingDone, legItemId('mainland', 'submit.counter.apply'))
    expect(shown()).toEqual(CLOSED)
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

describe('the open gate', () => {
  it('[N2.2] says that nothing is cancelled yet, and nowhere that anything is', async () => {
    await showScreen(readyCard(guide, {}))
    expect(shown()).toEqual(OPEN)
    expect(screen.getByText(t.gate.openLead)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/已注销|完成|100\s*%/)
  })

  it('[S7] shows both channels side by side with what speaks for and against', async () => {
    await showScreen(readyCard(guide, {}))
    for (const { title, pros, cons } of guide.channels) {
      expect(screen.getByRole('radio', { name: new RegExp(title) })).not.toBeChecked()
      for (const point of [...pros, ...cons]) expect(screen.getByText(point)).toBeVisible()
    }
    expect(screen.getByText(t.submit.chooseFirst)).toBeVisible()
  })

  it.each([
    [{ holder: 'someone-else' }, 'other-name', 'documents.registered-holder'],
    [{ bought: 'reseller' }, 'reseller', 'documents.reseller'],
  ] as const)(
    '[N4.3] offers the counter alone to a card of which %j is said, and says why',
    async (answers, barrier, more) => {
      await showScreen(readyCard(guide, { answers, mainland: { channel: 'online' } }))
      expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['counter'])
      expect(screen.getByText(barriers[barrier], { exact: false })).toBeVisible()
      expect(screen.getByRole('link', { name: findOut })).toHaveAttribute(
        'href',
        `#/card/tiny/documents?item=${more}`,
      )
      // Online was chosen before that was known: its steps and its record are gone.
      expect(screen.getByText(t.submit.chooseFirst)).toBeVisible()
      expect(screen.queryByRole('button', { name: t.submit.recordAct })).not.toBeInTheDocument()
    },
  )

  it.each(['online', 'counter'] as const)(
    '[S7] shows the steps of the channel %s once chosen',
    async (channel) => {
      const card = readyCard(guide, { mainland: WENT_ON })
      const user = await showScreen(card)
      await chooseChannel(user, channel)
      const steps = itemsFor(guide, card, 'submit').filter((item) => item.channel === channel)
      expect(shownSteps()).toEqual(steps.map((item) => legItemId('mainland', item.id)))
    },
  )

  it.each([
    ['counter', '#/tools/packet?card=tiny'],
    ['online', '#/tools/watermark?card=tiny'],
  ] as const)('[N8, N15] leads from the channel %s to what is handed over there', async (channel, href) => {
    const user = await showScreen(readyCard(guide, {}))
    await chooseChannel(user, channel)
    await waitFor(() => {
      const tools = [...document.querySelectorAll('a[href*="tools"]')]
      expect(tools.map((each) => each.getAttribute('href'))).toContain(href)
    })
  })

  it('[S7] keeps the ticks of both channels when the channel is changed', async () => {
    const user = await showScreen(readyCard(guide, { mainland: WENT_ON }))
    await chooseChannel(user, 'online')
    await user.click(step('submit.online.official'))
    await chooseChannel(user, 'counter')
    await user.click(step('submit.counter.shop'))
    await chooseChannel(user, 'online')
    expect(step('submit.online.official')).toBeChecked()
    await chooseChannel(user, 'counter')
    expect(step('submit.counter.shop')).toBeChecked()
  })

  it('[P14] lands on the step a deep link names', async () => {
    await showScreen(
      readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }),
      legItemId('mainland', 'submit.counter.apply'),
    )
    expect(step('submit.counter.apply')).toHaveFocus()
  })
})

describe('before the steps', () => {
  it('[P4] everything is to be checked first, whatever channel is chosen', async () => {
    await showScreen(readyCard(guide, { mainland: { channel: 'counter' } }))
    expect(shown()).toEqual(OPEN)
    const toCheck = screen.getByRole('link', { name: gateWords.toCheck })
    expect(toCheck).toHaveAttribute('href', '#/card/tiny/check')
    expect(toCheck).toHaveAttribute('data-primary')
  })

  it('[P4] what was read is read again once something more is lost, and the steps wait for it', async () => {
    await showScreen(readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }))
    expect(screen.getByRole('button', { name: t.submit.recordAct })).toBeVisible()
    act(() => sayBinding('tiny', 'wechat', { said: 'cannot-move', plan: 'close-account' }))
    expect(screen.queryByRole('button', { name: t.submit.recordAct })).not.toBeInTheDocument()
    expect(screen.getByText(gateWords.toCheckAgain)).toBeVisible()
    expect(screen.getByRole('link', { name: gateWords.toCheck })).toHaveAttribute('data-primary')
  })

  it('[N4.2] [P4] each number is gone ahead with apart', async () => {
    await showScreen(
      readyCard(guide, {
        answers: { numbers: 'both' },
        mainland: { channel: 'counter', ...WENT_ON },
        hongkong: { channel: 'counter' },
      }),
    )
    expect(screen.getAllByRole('button', { name: t.submit.recordAct })).toHaveLength(1)
    expect(screen.getAllByRole('link', { name: gateWords.toCheck })).toHaveLength(1)
  })

  it('[P4] the check page leads to the channel that was chosen', async () => {
    await showScreen(readyCard(guide, { mainland: { channel: 'counter' } }), 'mainland.channel')
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus()
  })

  it('[N1.4] the gate names the risks it lets through, with their reasons', async () => {
    const ready = readyCard(guide, {})
    await showScreen({
      ...ready,
      marks: { ...ready.marks, 'backup.texts': { v: null, n: 2, by: 'me' } },
      overrides: { 'backup.texts': { v: '手机坏了', n: 2, by: 'me' } },
    })
    expect(shown()).toEqual(OPEN)
    expect(screen.getByText(gateWords.risk.said('手机坏了'))).toBeVisible()
    expect(screen.getByRole('link', { name: titleOf('backup.texts') })).toHaveAttribute(
      'href',
      '#/card/tiny/backup?item=backup.texts',
    )
  })

  it('[N1.3] a gate that shut again says so, and one that never was open does not', async () => {
    const ready = readyCard(guide, { mainland: { channel: 'counter' } })
    await showScreen({ ...ready, marks: {} })
    expect(screen.getByText(gateWords.shutAgain)).toBeVisible()
  })

  it('[N1.3] a gate that never was open does not say that it shut again', async () => {
    await showScreen(cardSaying({ answers: CANCELLING_ALL_KNOWN }))
    expect(screen.queryByText(gateWords.shutAgain)).not.toBeInTheDocument()
  })
})

describe('recording the submission', () => {
  it('[N2.3] keeps the channel and the day, as the person’s own report', async () => {
    const user = await showScreen(readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }))
    await record(user, '2026-11-20')
    expect(kept('tiny').mainland.submission?.v).toEqual({ channel: 'counter', on: '2026-11-20' })
    const said = { date: formatDay('zh-CN', '2026-11-20'), channel: t.channels.counter }
    expect(screen.getByText(t.submit.submitted(said))).toBeVisible()
  })

  it.each([
    ['future', '2026-11-25'],
    ['too-early', '2026-10-31'],
    ['missing', ''],
  ] as const)('[N2.3] refuses a day that is %s (%s) at the field', async (problem, day) => {
    const user = await showScreen(readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }))
    await record(user, day)
    expect(screen.getByLabelText(t.submit.on)).toHaveAccessibleDescription(t.errors.date[problem])
    expect(kept('tiny').mainland.submission).toBeUndefined()
  })

  it('can be withdrawn, and the steps are there again with their ticks', async () => {
    const ready = readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON, ...SUBMITTED } })
    const tick = { v: { said: 'done' }, n: 1, by: 'me' } as const
    const user = await showScreen({
      ...ready,
      marks: { ...ready.marks, 'mainland.submit.counter.shop': tick },
    })
    await user.click(screen.getByRole('button', { name: t.submit.withdraw }))
    expect(kept('tiny').mainland.submission?.v).toBeNull()
    expect(step('submit.counter.shop')).toBeChecked()
  })

  it('[L9] stays in sight when the gate shuts again', async () => {
    const ready = readyCard(guide, { mainland: SUBMITTED })
    await showScreen({ ...ready, marks: {} })
    expect(screen.getByRole('button', { name: t.submit.withdraw })).toBeVisible()
    expect(screen.queryByText(t.gate.closedTitle)).not.toBeInTheDocument()
  })
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

function showScreen(card: Cancellation, item: string | null = null): Promise<UserEvent> {
  return showCard(card, (each) => <SubmitScreen card={each} item={item} />)
}

const CLOSED = { gate: 'closed', saysWhy: true, channels: 0, steps: 0, records: 0 }
const OPEN = { gate: 'open', saysWhy: false, channels: 1, steps: 0, records: 0 }

// Everything that must be there or must not, at a gate where no channel was chosen yet.
function shown(): typeof OPEN {
  return {
    gate: document.querySelector<HTMLElement>('[data-gate]')?.dataset['gate'] ?? 'none',
    saysWhy: screen.queryByText(t.gate.closedTitle) !== null,
    channels: screen.queryAllByRole('group', { name: t.submit.channel }).length,
    steps: screen.queryAllByRole('checkbox').length,
    records: screen.queryAllByRole('button', { name: t.submit.recordAct }).length,
  }
}

async function chooseChannel(user: UserEvent, channel: Channel): Promise<void> {
  const title = guide.channels.find((each) => each.channel === channel)?.title ?? ''
  await user.click(screen.getByRole('radio', { name: new RegExp(title) }))
}

function shownSteps(): (string | undefined)[] {
  return screen
    .getAllByRole('checkbox')
    .map((box) => box.closest<HTMLElement>('[data-item]')?.dataset['item'])
}

function titleOf(id: string): string {
  return guide.items.find((item) => item.id === id)?.title ?? id
}

function step(id: string): HTMLElement {
  return screen.getByRole('checkbox', { name: titleOf(id) })
}

async function record(user: UserEvent, day: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(t.submit.on), { target: { value: day } })
  await user.click(within(document.body).getByRole('button', { name: t.submit.recordAct }))
}
