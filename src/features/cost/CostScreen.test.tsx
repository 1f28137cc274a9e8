import type { Answers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/cost/zhCN.ts'
import { formatDate, formatDay, formatMoney } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CostPanel } from '#parts/CostPanel.tsx'
import { takeBack } from '#store/cards.ts'
import { kept, showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CostScreen } from './CostScreen.tsx'

const FEE = { cents: 4900, currency: 'HKD' } as const
const ALL = { monthlyFee: FEE, billDay: 15, noticeDays: 7 } as const

letItBe24November()

describe('the figures', () => {
  it('[N17] are recorded together, and taken back together', async () => {
    const user = await showCost({ numbers: 'hongkong' })
    type('monthlyFee', '１，２３４．５')
    type('billDay', ' 31 ')
    type('noticeDays', '３０')
    type('termEndsOn', '2027-02-28')
    await save(user)
    const { answers } = kept('tiny')
    expect(answers.monthlyFee?.v).toEqual({ cents: 123_450, currency: 'HKD' })
    expect([answers.billDay?.v, answers.noticeDays?.v, answers.termEndsOn?.v]).toEqual([31, 30, '2027-02-28'])
    expect(screen.getByText(words.saved)).toBeVisible()
    act(takeBack)
    expect(kept('tiny').answers.monthlyFee?.v).toBeNull()
    expect(field('billDay')).toHaveValue('')
    expect(screen.queryByText(words.saved)).not.toBeInTheDocument()
  })

  it.each([
    ['monthlyFee', '-49', words.negativeFee],
    ['monthlyFee', '四十九', t.errors.money['not-an-amount']],
    ['monthlyFee', '1000000.01', t.errors.money['too-large']],
    ['billDay', '0', words.numberProblems['out-of-range']],
    ['billDay', '32', words.numberProblems['out-of-range']],
    ['billDay', '15.5', words.numberProblems['not-a-number']],
    ['billDay', '-1', words.numberProblems.negative],
    ['noticeDays', '367', words.numberProblems['out-of-range']],
    ['noticeDays', 'NaN', words.numberProblems['not-a-number']],
  ] as const)(
    '[N17] of which %s is %s are refused beside it, and nothing saved is lost',
    async (answer, typed, said) => {
      const user = await showCost(ALL)
      type(answer, typed)
      await save(user)
      expect(field(answer)).toHaveAccessibleDescription(expect.stringContaining(said))
      expect(field(answer)).toBeInvalid()
      expect(field(answer)).toHaveValue(typed)
      expect(kept('tiny').answers).toEqual(cardSaying({ answers: ALL }).answers)
    },
  )

  it('[N17] with a half-typed end of the contract are refused beside it', async () => {
    const user = await showCost(ALL)
    Object.defineProperty(field('termEndsOn'), 'validity', { value: { badInput: true } })
    await save(user)
    expect(field('termEndsOn')).toHaveAccessibleDescription(
      expect.stringContaining(t.errors.date['not-a-day']),
    )
    expect(kept('tiny').answers.termEndsOn).toBeUndefined()
  })

  it('[N17] are cleared by emptying them, and those not touched are not said again', async () => {
    const user = await showCost(ALL)
    type('billDay', '')
    await save(user)
    const { answers } = kept('tiny')
    expect(answers.billDay).toMatchObject({ v: null, n: 2 })
    expect(answers.noticeDays).toMatchObject({ v: 7, n: 1 })
    expect(answers.monthlyFee).toMatchObject({ v: FEE, n: 1 })
  })
})

describe('what waiting costs', () => {
  it('[N17] is the last useful day, the month, and each month after it', async () => {
    await showCost(ALL)
    const by = formatDay('zh-CN', '2026-12-07')
    expect(
      screen.getByText(words.deadline({ date: by, bill: formatDate('zh-CN', '2026-12-15') })),
    ).toBeVisible()
    expect(screen.getByText(words.monthly(formatMoney('zh-CN', FEE)))).toBeVisible()
    const rows = within(screen.getByRole('table', { name: words.table }))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      by + formatMoney('zh-CN', { cents: 0, currency: 'HKD' }),
      formatDay('zh-CN', '2027-01-07') + formatMoney('zh-CN', FEE),
      formatDay('zh-CN', '2027-02-07') + formatMoney('zh-CN', { cents: 9800, currency: 'HKD' }),
      formatDay('zh-CN', '2027-03-07') + formatMoney('zh-CN', { cents: 14_700, currency: 'HKD' }),
    ])
  })

  it('[N17] is right again after midnight', async () => {
    await showCost({ ...ALL, billDay: 25, noticeDays: 0 })
    expect(document.body).toHaveTextContent(
      words.deadline({ date: formatDay('zh-CN', '2026-11-24'), bill: formatDate('zh-CN', '2026-11-25') }),
    )
    vi.setSystemTime(new Date(2026, 10, 25, 0, 1))
    fireEvent(document, new Event('visibilitychange'))
    expect(document.body).toHaveTextContent(
      words.deadline({ date: formatDay('zh-CN', '2026-12-24'), bill: formatDate('zh-CN', '2026-12-25') }),
    )
  })

  it.each<[Partial<Answers>, string]>([
    [{ monthlyFee: FEE }, '账单日和提前通知的天数'],
    [{ billDay: 15 }, '提前通知的天数'],
    [{ noticeDays: 0 }, '账单日'],
  ])('[N17] without what it needs has no number and names it: %j', async (answers, names) => {
    await showCost(answers)
    expect(screen.getByText(words.missing(names))).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/NaN|最晚 |undefined|Infinity/)
  })

  it('[N17] with nothing answered says nothing', async () => {
    await showCost({})
    expect(screen.queryByText(words.estimate)).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/NaN|¥|HK\$/)
  })

  it('[N17] inside a contract says from when leaving is free', async () => {
    await showCost({ ...ALL, termEndsOn: '2027-03-10' })
    expect(screen.getByText(words.notBefore({ date: formatDay('zh-CN', '2027-03-03') }))).toBeVisible()
  })
})

describe('the panel beside the decision', () => {
  it.each<[Partial<Answers>, string]>([
    [{}, words.open],
    [ALL, words.change],
  ])('[N17] leads to the figures (%j)', async (answers, name) => {
    await showCard(cardSaying({ answers }), (card) => <CostPanel card={card} />)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#/card/tiny/cost')
    expect(document.body).not.toHaveTextContent(/NaN/)
  })

  it.each([
    ['the panel', (card: Cancellation) => <CostPanel card={card} />],
    ['the screen', (card: Cancellation) => <CostScreen card={card} />],
  ] as const)('[F7] asks a prepaid card nothing of a bill, and says why: %s', async (_place, view) => {
    await showCard(cardSaying({ answers: { ...ALL, plan: 'prepaid' } }), view)
    expect(screen.getByText(words.prepaid)).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: words.change })).not.toBeInTheDocument()
  })

  it('[N17] says the last useful day and the month', async () => {
    await showCard(cardSaying({ answers: ALL }), (card) => <CostPanel card={card} />)
    expect(
      screen.getByText(
        words.deadline({ date: formatDay('zh-CN', '2026-12-07'), bill: formatDate('zh-CN', '2026-12-15') }),
      ),
    ).toBeVisible()
    expect(screen.getByText(words.monthly(formatMoney('zh-CN', FEE)))).toBeVisible()
  })
})

function showCost(answers: Partial<Answers>): Promise<UserEvent> {
  return showCard(cardSaying({ answers }), (card) => <CostScreen card={card} />)
}

function field(answer: keyof typeof words.labels): HTMLElement {
  return screen.getByLabelText(words.labels[answer])
}

function type(answer: keyof typeof words.labels, text: string): void {
  fireEvent.change(field(answer), { target: { value: text } })
}

async function save(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: words.save }))
}
