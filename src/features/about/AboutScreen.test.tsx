import type { Cancellation } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as about } from '#i18n/about/zhCN.ts'
import { toldWords } from '#i18n/told/words.ts'
import { zhCN as words } from '#i18n/told/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, kept, show, startWith } from '#testing/show.tsx'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { AboutScreen } from './AboutScreen.tsx'

const TOLD = { on: '2026-11-10', words: '要预付一个月' } as const
const cmhk = guide.operators.find(({ id }) => id === 'cmhk')

beforeAll(() => toldWords.load('zh-CN'))

describe('[N14] the facts on the page about the app', () => {
  it('stand by operator, each with its source or as a question', async () => {
    await showAbout()
    const facts = await openOperator()
    expect(cmhk?.claims.length).toBeGreaterThan(0)
    for (const { text } of cmhk?.claims ?? []) expect(facts.getByText(text)).toBeVisible()
    expect(facts.getByText(about.noCard)).toBeVisible()
  })

  it('are all there, whomever they concern and whatever card one has', async () => {
    await showAbout(cardSaying({ answers: CANCELLING_ALL_KNOWN }))
    for (const { name } of guide.operators) fireEvent.click(screen.getByText(name))
    const claims = guide.operators.flatMap((operator) => operator.claims)
    expect(claims.filter(({ when }) => Object.keys(when).length > 0).length).toBeGreaterThan(15)
    await waitFor(() => {
      for (const { text } of claims) expect(screen.getAllByText(text)[0]).toBeVisible()
    })
  })

  it('let a person with a card of the operator note what it told them otherwise', async () => {
    const user = await showAbout(cardSaying({ answers: { operator: 'cmhk' } }))
    const facts = await openOperator(user)
    await user.click(await facts.findByText(words.open))
    fireEvent.change(facts.getByLabelText(words.on), { target: { value: TOLD.on } })
    fireEvent.change(facts.getByRole('textbox', { name: words.words }), { target: { value: TOLD.words } })
    await user.click(facts.getByRole('button', { name: words.save }))
    expect(kept('tiny').told['operator.cmhk']?.v).toEqual(TOLD)
    expect(facts.getByText(TOLD.words)).toBeVisible()
  })

  it('stand below what the operator told, and only at that operator', async () => {
    await showAbout(cardSaying({ answers: { operator: 'cmhk' }, told: { 'operator.cmhk': TOLD } }))
    const facts = await openOperator()
    const [first] = cmhk?.claims ?? []
    expect(
      (await facts.findByText(TOLD.words)).compareDocumentPosition(facts.getByText(first?.text ?? '')),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getAllByText(TOLD.words)).toHaveLength(1)
  })

  it('leave a deleted card out', async () => {
    await showAbout({ ...cardSaying({ answers: { operator: 'cmhk' } }), life: 2 })
    expect((await openOperator()).getByText(about.noCard)).toBeVisible()
  })
})

function showAbout(...cards: readonly Cancellation[]): Promise<UserEvent> {
  startWith(...cards)
  return show(<AboutScreen />)
}

async function openOperator(user: UserEvent | null = null) {
  const summary = screen.getByText(cmhk?.name ?? '')
  const details = summary.closest('details')
  if (details === null) throw new Error('The operator has nothing to open.')
  if (user === null) fireEvent.click(summary)
  else await user.click(summary)
  await within(details).findByText(cmhk?.claims[0]?.text ?? '')
  return within(details)
}
