import { alternativeFor } from '#domain/alternative.ts'
import { addressOf, hashFor } from '#domain/address.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as hindranceWords } from '#i18n/hindrance/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { chooseDecision } from '#store/actions.ts'
import { guide, kept, show, startWith } from '#testing/show.tsx'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DECIDED, showScreen, options, choose, place } from './decideScreen.test-support.tsx'
import { ResultPage } from './ResultPage.tsx'

describe('the comparison', () => {
  it.each([DECIDED, { ...DECIDED, numbers: 'hongkong' }] as const)(
    '[S2] [D14] shows %j every way with how long it can be undone, what it costs, and whether texts arrive',
    async (answers) => {
      await showScreen(answers)
      expect(options()).toEqual(guide.alternatives.map((each) => each.decision))
      for (const each of guide.alternatives) {
        const told = alternativeFor(each, cardSaying({ answers }))
        for (const fact of [told.summary, told.reversible, told.monthlyCost, told.receivesSms])
          expect(screen.getAllByText(fact).length).toBeGreaterThan(0)
      }
    },
  )

  it.each([
    [{ need: 'none' }, 'cancel', 'no-need'],
    [{ need: 'codes' }, 'downgrade', 'needs-codes'],
    [{ need: 'codes', numbers: 'hongkong', plan: 'prepaid' }, 'keep', 'needs-codes-prepaid'],
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
    [{ numbers: 'hongkong', plan: 'prepaid' }, ['pause-hongkong', 'downgrade-prepaid']],
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

  it('[N14] has no heading for facts of a way of which nothing concerns the card', async () => {
    await showScreen({ ...DECIDED, numbers: 'hongkong', plan: 'prepaid' }, DECISION_ITEM)
    const headings = screen.getAllByText(t.decide.factsTitle)
    const silent = guide.alternatives.length - headings.length
    expect(silent).toBeGreaterThan(0)
    for (const heading of headings) fireEvent.click(heading)
    for (const heading of headings) {
      const facts = heading.closest('details')
      await waitFor(() => expect(facts).toHaveTextContent(/来源|问清楚/))
    }
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

  it('[P4] whoever the check page led here finds Back leading here as it did, and is led back to it', async () => {
    const card = cardSaying({ answers: { ...DECIDED, decision: 'keep' } })
    startWith(card)
    window.location.hash = hashFor({ screen: 'decide', card: card.id, item: DECISION_ITEM, back: 'check' })
    const user = await show(<ResultPage card={card} />)
    const named = vi.spyOn(window.history, 'replaceState')
    await user.click(screen.getByRole('button', { name: t.decide.chosen }))
    expect(named.mock.lastCall?.[2]).toContain('back=check')
    expect(addressOf(window.location.hash)).toMatchObject({ screen: 'check' })
  })

  it('leads on to the questions that describe the card once cancelling is chosen', async () => {
    const user = await showScreen(DECIDED)
    await choose(user, 'cancel')
    await user.click(screen.getByRole('button', { name: t.decide.chosen }))
    expect(place()).toBe(questionItemId('operator'))
  })

  it('[T02] has the choice that was made in another tab meanwhile', async () => {
    await showScreen({ ...DECIDED, decision: 'pause' }, DECISION_ITEM)
    act(() => chooseDecision('tiny', 'keep'))
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'keep')
  })

  it('has the choice again when the person comes back', async () => {
    await showScreen({ ...DECIDED, decision: 'pause' }, DECISION_ITEM)
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'pause')
  })
})
