import type { Answers, LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import {
  ACKNOWLEDGED,
  CANCELLING,
  cardSaying,
  EFFECTIVE,
  SETTLED,
  SUBMITTED,
} from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as words } from '#i18n/waiting/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { recordSubmission } from '#store/actions.ts'
import { takeBack } from '#store/cards.ts'
import { asRead } from '#testing/asRead.ts'
import { kept, showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { WaitingBoard } from './WaitingBoard.tsx'

const DAY = '2026-12-01'
/** Of a card without bills whose balance was spent, only a refund that was promised is waited for. */
const SPENT = { ...CANCELLING, plan: 'prepaid', balanceUse: 'spend' } as const

letItBe24November()

describe('each wait', () => {
  it('[N7.1] says since when, the day count today, and that no day was promised', async () => {
    await showBoard(SUBMITTED)
    expect(wait('review')).toHaveTextContent(
      asRead(words.since({ date: formatDay('zh-CN', '2026-11-02'), days: 22 })),
    )
    expect(wait('review')).toHaveTextContent(words.noUntil.review)
    expect(document.body).not.toHaveTextContent('逾期')
  })

  it.each<[IsoDate, number]>([
    ['2026-12-01', 7],
    ['2026-11-24', 0],
  ])('[N7.1] promised by %s has %s days left and is not overdue', async (promisedBy, left) => {
    await showBoard({ ...ACKNOWLEDGED, promisedBy })
    expect(wait('review')).toHaveTextContent(words.until.review({ date: formatDay('zh-CN', promisedBy) }))
    expect(wait('review')).toHaveTextContent(words.left(left))
    expect(document.body).not.toHaveTextContent('逾期')
  })

  it.each<[IsoDate, number]>([
    ['2026-11-23', 1],
    ['2026-11-10', 14],
  ])('[N7.1] promised by %s is overdue by %s days, in words', async (promisedBy, days) => {
    await showBoard({ ...ACKNOWLEDGED, promisedBy })
    expect(within(wait('review')).getByText(words.late.review(days))).toBeVisible()
    const complain = within(wait('review')).getByRole('link', { name: words.escalationAct })
    expect(complain).toHaveAttribute('href', '#/card/tiny/escalation?leg=mainland')
    expect(wait('review')).toHaveTextContent(words.until.review({ date: formatDay('zh-CN', promisedBy) }))
  })

  it('[N7.1] is overdue the day after, when the page is looked at again after midnight', async () => {
    await showBoard({ ...ACKNOWLEDGED, promisedBy: '2026-11-24' })
    vi.setSystemTime(new Date(2026, 10, 25, 0, 1))
    fireEvent(document, new Event('visibilitychange'))
    expect(screen.getByText(words.late.review(1))).toBeVisible()
  })

  it('[N7.1] for the refund and for the last bill begins when the number has stopped', async () => {
    await showBoard({ ...EFFECTIVE, promisedBy: '2026-11-10', refundBy: '2026-11-20' }, { billDay: 28 })
    const since = asRead(words.since({ date: formatDay('zh-CN', '2026-11-04'), days: 20 }))
    expect(wait('last-bill')).toHaveTextContent(since)
    expect(wait('last-bill')).toHaveTextContent(
      words.until['last-bill']({ date: formatDay('zh-CN', '2026-11-28') }),
    )
    expect(wait('refund')).toHaveTextContent(since)
    expect(wait('refund')).toHaveTextContent(words.late.refund(4))
    expect(document.querySelector('[data-wait="review"]')).toBeNull()
  })

  it('[N17] for a bill whose day is not known leads to where it is entered', async () => {
    await showBoard(EFFECTIVE)
    expect(wait('last-bill')).toHaveTextContent(words.noUntil['last-bill'])
    expect(screen.getByRole('link', { name: words.billDay })).toHaveAttribute('href', '#/card/tiny/cost')
  })

  it('[N7.1] is over once the money is settled', async () => {
    await showBoard({ ...SETTLED, promisedBy: '2026-11-10' })
    expect(document.querySelector('[data-wait]')).toBeNull()
  })

  it('[N4.2] names its number where there are two', async () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: EFFECTIVE,
      hongkong: SUBMITTED,
    })
    await showCard(card, (each) => <WaitingBoard card={each} />)
    expect(wait('review')).toHaveTextContent(words.ofLeg(t.legs.hongkong, words.kinds.review))
    expect(wait('refund')).toHaveTextContent(words.ofLeg(t.legs.mainland, words.kinds.refund))
  })
})

describe('a promised day', () => {
  it.each([
    ['promisedBy', SUBMITTED],
    ['refundBy', SUBMITTED],
    ['refundBy', EFFECTIVE],
  ] as const)(
    '[N7.1] for %s can be entered, changed and cleared, and each taken back',
    async (promised, said) => {
      const user = await showBoard(said)
      await user.click(screen.getByText(words.enter[promised]))
      await enter(user, '2026-12-01')
      expect(kept('tiny').mainland[promised]?.v).toBe('2026-12-01')
      await user.click(screen.getByText(words.change[promised]))
      await enter(user, '2026-12-09')
      expect(kept('tiny').mainland[promised]?.v).toBe('2026-12-09')
      await user.click(screen.getByRole('button', { name: words.clear }))
      expect(kept('tiny').mainland[promised]?.v).toBeNull()
      expect(field()).toHaveFocus()
      act(takeBack)
      expect(kept('tiny').mainland[promised]?.v).toBe('2026-12-09')
      expect(field()).toHaveValue('2026-12-09')
    },
  )

  it.each(['spend', 'forfeit'] as const)(
    '[N7.1] for a refund nobody counted on (%s) keeps its form where it is when it is entered and cleared',
    async (balanceUse) => {
      const user = await showBoard(EFFECTIVE, { balanceUse, plan: 'contract' })
      await user.click(within(wait('last-bill')).getByText(words.enter.refundBy))
      const form = await screen.findByLabelText(words.day)
      await enter(user, '2026-12-01')
      expect(wait('refund')).toHaveTextContent(words.until.refund({ date: formatDay('zh-CN', '2026-12-01') }))
      expect(wait('last-bill')).toContainElement(form)
      await user.click(screen.getByRole('button', { name: words.clear }))
      expect(wait('last-bill')).toContainElement(form)
      expect(form).toHaveFocus()
    },
  )

  it.each<[string, Cancellation]>([
    ['the only thing waited for', cardSaying({ answers: SPENT, mainland: { ...EFFECTIVE, refundBy: DAY } })],
    [
      'waited for beside another number',
      cardSaying({
        answers: { ...SPENT, numbers: 'both' },
        mainland: { ...EFFECTIVE, refundBy: DAY },
        hongkong: SUBMITTED,
      }),
    ],
  ])('[N7.1] [P8] [P10] that was %s goes with its row; the focus stays and it is said', async (_, card) => {
    const user = await showCard(card, (each) => <WaitingBoard card={each} />)
    await user.click(within(wait('refund')).getByText(words.change.refundBy))
    await user.click(await screen.findByRole('button', { name: words.clear }))
    expect(document.querySelector('[data-wait="refund"]')).toBeNull()
    const heading = screen.getByRole('heading', { name: words.heading })
    expect(heading).toHaveFocus()
    expect(heading).toHaveAccessibleDescription(words.cleared)
    expect(screen.getByText(words.cleared)).toBeVisible()
    act(takeBack)
    expect(wait('refund')).toHaveTextContent(words.until.refund({ date: formatDay('zh-CN', DAY) }))
    expect(screen.queryByText(words.cleared)).not.toBeInTheDocument()
  })

  it('[N7.1] that was cleared says nothing later, when its row goes for another reason', async () => {
    const user = await showBoard({ ...SUBMITTED, promisedBy: DAY })
    await user.click(screen.getByText(words.change.promisedBy))
    await user.click(await screen.findByRole('button', { name: words.clear }))
    expect(wait('review')).toHaveTextContent(words.noUntil.review)
    act(() => recordSubmission('tiny', 'mainland', null))
    expect(document.querySelector('[data-wait]')).toBeNull()
    expect(screen.queryByText(words.cleared)).not.toBeInTheDocument()
  })

  it.each([
    ['', t.errors.date.missing],
    ['2026-11-01', words.tooEarly],
  ])('[N7.1] typed as %j is refused beside the field, and the one kept stays', async (day, said) => {
    const user = await showBoard({ ...SUBMITTED, promisedBy: '2026-12-01' })
    await user.click(screen.getByText(words.change.promisedBy))
    await enter(user, day)
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(said))
    expect(field()).toBeInvalid()
    expect(kept('tiny').mainland.promisedBy?.v).toBe('2026-12-01')
  })

  it('[N7.1] that is half typed, or 31 February, is said to be no day', async () => {
    const user = await showBoard(SUBMITTED)
    await user.click(screen.getByText(words.enter.promisedBy))
    await screen.findByLabelText(words.day)
    Object.defineProperty(field(), 'validity', { value: { badInput: true } })
    await user.click(screen.getByRole('button', { name: words.save }))
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(t.errors.date['not-a-day']))
    expect(kept('tiny').mainland.promisedBy).toBeUndefined()
  })
})

function showBoard(mainland: Partial<LegAnswers>, answers: Partial<Answers> = {}): Promise<UserEvent> {
  return showCard(cardSaying({ answers: { ...CANCELLING, ...answers }, mainland }), (card) => (
    <WaitingBoard card={card} />
  ))
}

function wait(kind: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-wait="${kind}"]`)
  if (row === null) throw new Error(`Nothing waits for the ${kind}`)
  return row
}

function field(): HTMLElement {
  return screen.getByLabelText(words.day)
}

async function enter(user: UserEvent, day: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(words.day), { target: { value: day } })
  await user.click(screen.getByRole('button', { name: words.save }))
}
