import type { Answers } from '#domain/answers.ts'
import { addressOf } from '#domain/address.ts'
import type { QuestionId } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as hindranceWords } from '#i18n/hindrance/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DecideScreen } from './DecideScreen.tsx'

const DECIDED = { numbers: 'mainland', plan: 'prepaid', need: 'none' } as const

describe('a question', () => {
  it('[S2] says how many there are, and offers not to know', async () => {
    await showScreen({})
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(question('numbers').text)
    expect(screen.getByText(t.decide.questionOf(1, 4))).toBeVisible()
    expect(options()).toContain('unknown')
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  it.each(guide.questions.map((each) => each.id))('[S2] %s can be answered with “not sure”', async (id) => {
    await showScreen({ ...CANCELLING_ALL_KNOWN, plan: 'contract' }, questionItemId(id))
    expect(options()).toContain('unknown')
  })

  it('[S2] left without an answer says so at the question, and goes nowhere', async () => {
    const user = await showScreen({})
    await goOn(user)
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.choose)
    expect(screen.getByRole('group', { name: question('numbers').text })).toHaveAccessibleDescription(
      t.errors.choose,
    )
    expect(kept('tiny').answers).toEqual({})
    expect(window.location.hash).toBe('')
  })

  it('says no more that an answer is missing once one is chosen', async () => {
    const user = await showScreen({})
    await goOn(user)
    await choose(user, 'both')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('[S2] answered is kept and leads to the next one', async () => {
    const user = await showScreen({})
    await choose(user, 'both')
    expect(kept('tiny').answers).toEqual({})
    await goOn(user)
    expect(kept('tiny').answers.numbers?.v).toBe('both')
    expect(place()).toBe(questionItemId('plan'))
  })

  it('[S2] has its answer again when the person comes back', async () => {
    await showScreen({ numbers: 'hongkong' }, questionItemId('numbers'))
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'hongkong')
  })

  it('[N4.1] can be answered by somebody who does not know, with how to find out', async () => {
    const user = await showScreen({})
    await user.click(screen.getByText(t.decide.findOut))
    expect(await screen.findByText(question('numbers').findOut[0] ?? '')).toBeVisible()
    await choose(user, 'unknown')
    await goOn(user)
    expect(kept('tiny').answers.numbers?.v).toBe('unknown')
    expect(place()).toBe(questionItemId('plan'))
  })

  it('[S2] is the first one that was not answered yet', async () => {
    await showScreen({ numbers: 'both', plan: 'contract' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(question('term').text)
  })

  it.each([
    ['prepaid', 'need', 3],
    ['contract', 'term', 4],
    ['unknown', 'term', 4],
  ] as const)('[D9] about the payment answered %s leads to %s', async (plan, next, total) => {
    const user = await showScreen({ numbers: 'both' }, questionItemId('plan'))
    await choose(user, plan)
    await goOn(user)
    expect(place()).toBe(questionItemId(next))
    await showScreen({ numbers: 'both', plan }, questionItemId(next))
    expect(screen.getByText(t.decide.questionOf(3, total))).toBeVisible()
  })

  it('[D9] about the term is not asked of a prepaid card, not even by its address', async () => {
    await showScreen({ ...DECIDED, decision: 'cancel' }, questionItemId('term'))
    expect(screen.queryByText(question('term').text)).not.toBeInTheDocument()
  })

  it('that is the last of the first part leads to the comparison', async () => {
    const user = await showScreen({ numbers: 'both', plan: 'prepaid' }, questionItemId('need'))
    await choose(user, 'none')
    await goOn(user)
    expect(place()).toBe(DECISION_ITEM)
  })

  it('that is the last of all leads to the line', async () => {
    const { debts: _last, ...others } = CANCELLING_ALL_KNOWN
    const user = await showScreen(others)
    await choose(user, 'none')
    await goOn(user)
    expect(addressOf(window.location.hash)).toEqual({ screen: 'line', card: 'tiny', item: null })
  })

  it('[P4] changed in a whole set leads back to the set', async () => {
    const user = await showScreen(CANCELLING_ALL_KNOWN, questionItemId('sim'))
    await choose(user, 'esim')
    await goOn(user)
    expect(kept('tiny').answers.sim?.v).toBe('esim')
    expect(addressOf(window.location.hash)).toEqual({ screen: 'decide', card: 'tiny', item: null })
  })

  it('[P4] changed so that another is asked leads to that one', async () => {
    const user = await showScreen(CANCELLING_ALL_KNOWN, questionItemId('plan'))
    await choose(user, 'contract')
    await goOn(user)
    expect(place()).toBe(questionItemId('term'))
  })

  it('about the operator offers every operator, and keeps the one chosen', async () => {
    const user = await showScreen({ ...DECIDED, decision: 'cancel' }, questionItemId('operator'))
    expect(options()).toEqual(expect.arrayContaining(guide.operators.map((each) => each.id)))
    await choose(user, 'cmhk')
    await goOn(user)
    expect(kept('tiny').answers.operator?.v).toBe('cmhk')
  })

  it('is answered by keyboard alone', async () => {
    const user = await showScreen({})
    screen.getAllByRole('radio')[0]?.focus()
    await user.keyboard(' {Enter}')
    expect(kept('tiny').answers.numbers?.v).toBe('mainland')
    expect(place()).toBe(questionItemId('plan'))
  })
})

describe('the comparison', () => {
  it('[S2] shows every way with how long it can be undone, what it costs, and whether texts arrive', async () => {
    await showScreen(DECIDED)
    expect(options()).toEqual(guide.alternatives.map((each) => each.decision))
    for (const { reversible, monthlyCost, receivesSms } of guide.alternatives)
      for (const fact of [reversible, monthlyCost, receivesSms])
        expect(screen.getAllByText(fact).length).toBeGreaterThan(0)
  })

  it.each([
    [{ need: 'none' }, 'cancel', 'no-need'],
    [{ need: 'codes' }, 'downgrade', 'needs-codes'],
    [{ need: 'elsewhere' }, 'port', 'keeps-number'],
    [{ need: 'later' }, 'pause', 'may-return-mainland'],
    [{ need: 'later', numbers: 'hongkong' }, 'keep', 'may-return-hongkong'],
    [{ need: 'unknown' }, 'keep', 'not-sure'],
    [{ need: 'none', plan: 'contract', term: 'inside' }, 'keep', 'inside-term'],
  ] as const)('[S2] recommends for %j to %s, with the reason', async (answers, decision, reason) => {
    await showScreen({ ...DECIDED, ...answers }, DECISION_ITEM)
    const title = guide.alternatives.find((each) => each.decision === decision)?.title ?? ''
    expect(screen.getByRole('heading', { level: 2, name: new RegExp(title) })).toBeVisible()
    const reasons = screen.getByRole('list', { name: t.decide.because })
    expect(within(reasons).getByText(t.decide.reasons[reason])).toBeVisible()
  })

  it.each([
    [
      { suspended: 'yes', need: 'later' },
      ['no-texts-now', 'paused-already', 'no-texts-now', 'port-suspended'],
    ],
    [{ numbers: 'hongkong', plan: 'contract' }, ['pause-hongkong', 'lapse-contract']],
    [{ plan: 'prepaid' }, []],
  ] as const)('[S2] says for %j what stands in the way of each: %j', async (answers, hindrances) => {
    await showScreen({ ...DECIDED, ...answers }, DECISION_ITEM)
    const said = Array.from(
      document.querySelectorAll<HTMLElement>('[data-hindrance]'),
      ({ dataset, textContent }) => [dataset['hindrance'], textContent],
    )
    expect(said).toEqual(hindrances.map((each) => [each, hindranceWords.hindrances[each]]))
  })

  it('[S2] [N16] of a lost, suspended card says first what comes first', async () => {
    await showScreen({ ...DECIDED, sim: 'lost', suspended: 'yes' }, DECISION_ITEM)
    const reasons = within(screen.getByRole('list', { name: t.decide.because }))
    expect(reasons.getByText(t.decide.reasons.suspended)).toBeVisible()
    expect(reasons.getByText(t.decide.reasons['lost-sim'])).toBeVisible()
  })

  it('[S2] chooses nothing for the person', async () => {
    const user = await showScreen(DECIDED)
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: t.decide.chosen }))
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.chooseOne)
    expect(kept('tiny').answers.decision).toBeUndefined()
  })

  it('[S2] lets another way than the recommended one be chosen, and leads to its line', async () => {
    const user = await showScreen(DECIDED)
    await choose(user, 'keep')
    await user.click(screen.getByRole('button', { name: t.decide.chosen }))
    expect(kept('tiny').answers.decision?.v).toBe('keep')
    expect(addressOf(window.location.hash)).toMatchObject({ screen: 'line' })
  })

  it('leads on to the questions that describe the card once cancelling is chosen', async () => {
    const user = await showScreen(DECIDED)
    await choose(user, 'cancel')
    await user.click(screen.getByRole('button', { name: t.decide.chosen }))
    expect(place()).toBe(questionItemId('operator'))
  })

  it('has the choice again when the person comes back', async () => {
    await showScreen({ ...DECIDED, decision: 'pause' }, DECISION_ITEM)
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'pause')
  })
})

describe('the answers to look back on', () => {
  it('[P4] are all there, each with the way to change it', async () => {
    await showScreen(CANCELLING_ALL_KNOWN)
    const rows = screen.getAllByRole('listitem').filter((row) => row.dataset['item'] !== undefined)
    const ids = rows.map((row) => row.dataset['item'] ?? '')
    expect(ids).toContain(DECISION_ITEM)
    expect(ids).toContain(questionItemId('debts'))
    expect(ids).not.toContain(questionItemId('term'))
    for (const row of rows)
      expect(within(row).getByRole('link')).toHaveAttribute(
        'href',
        `#/card/tiny/decide?item=${row.dataset['item']}`,
      )
    expect(rows.filter((row) => row.dataset['status'] !== 'done')).toEqual([])
  })

  it('[P4] are shown in the words they were chosen by', async () => {
    await showScreen(CANCELLING_ALL_KNOWN)
    const label = question('sim').options.find((each) => each.value === 'plastic')?.label ?? ''
    expect(within(answerRow('sim')).getByText(label)).toBeVisible()
    const operator = guide.operators.find((each) => each.id === 'china-mobile')?.name ?? ''
    expect(within(answerRow('operator')).getByText(operator)).toBeVisible()
  })

  it('[N4.1] that are not known stay open, with how to find out', async () => {
    await showScreen({ ...CANCELLING_ALL_KNOWN, debts: 'unknown' })
    expect(answerRow('debts')).toHaveAttribute('data-status', 'todo')
    expect(within(answerRow('debts')).getByText(question('debts').findOut[0] ?? '')).toBeVisible()
  })

  it('[N1.5] of somebody who keeps the card ask nothing about cancelling', async () => {
    await showScreen({ ...DECIDED, decision: 'keep' })
    const ids = screen.getAllByRole('listitem').map((row) => row.dataset['item'])
    expect(ids).not.toContain(questionItemId('holder'))
    expect(ids).not.toContain(questionItemId('debts'))
  })
})

function showScreen(answers: Partial<Answers>, item: string | null = null): Promise<UserEvent> {
  cleanup()
  return showCard(cardSaying({ answers }), (card) => <DecideScreen card={card} item={item} />)
}

function question(id: QuestionId) {
  const found = guide.questions.find((each) => each.id === id)
  if (found === undefined) throw new Error(`The content has no question ${id}.`)
  return found
}

function options(): (string | null)[] {
  return screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))
}

async function choose(user: UserEvent, value: string): Promise<void> {
  const radio = screen.getAllByRole('radio').find((each) => each.getAttribute('value') === value)
  if (radio === undefined) throw new Error(`${value} is not offered`)
  await user.click(radio)
}

async function goOn(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: t.nav.continue }))
}

function place(): string | null {
  const address = addressOf(window.location.hash)
  return address.screen === 'decide' ? address.item : `not at a question but at ${window.location.hash}`
}

function answerRow(id: QuestionId): HTMLElement {
  const rows = screen.getAllByRole('listitem')
  const row = rows.find((each) => each.dataset['item'] === questionItemId(id))
  if (row === undefined) throw new Error(`no answer to ${id} is shown`)
  return row
}
