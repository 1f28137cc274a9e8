import { addressOf } from '#domain/address.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { answerQuestion } from '#store/actions.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, kept } from '#testing/show.tsx'
import { act, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { questionsFor } from './questions.ts'
import { DECIDED, showScreen, question, options, choose, place } from './decideScreen.test-support.tsx'

describe('a question', () => {
  it('[S2] says how many there are before the comparison, and offers not to know', async () => {
    await showScreen({})
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(question('numbers').text)
    expect(screen.getByText(t.decide.firstQuestionOf(1, 4))).toBeVisible()
    expect(options()).toContain('unknown')
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  it('[S2] after the decision counts those before it among all of them', async () => {
    await showScreen({ ...DECIDED, decision: 'cancel' }, questionItemId('operator'))
    const ids = questionsFor(guide, kept('tiny')).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(screen.getByText(t.decide.questionOf(ids.indexOf('operator') + 1, ids.length))).toBeVisible()
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

  it('[T02] has the answer another tab gave meanwhile, so that going on does not undo it', async () => {
    const user = await showScreen({ numbers: 'hongkong' }, questionItemId('numbers'))
    act(() => answerQuestion('tiny', 'numbers', 'both'))
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'both')
    await goOn(user)
    expect(kept('tiny').answers.numbers?.v).toBe('both')
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
    expect(screen.getByText(t.decide.firstQuestionOf(3, total))).toBeVisible()
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

async function goOn(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: t.nav.continue }))
}
