import type { Claim } from '#domain/guide.ts'
import { LONGEST_NOTE } from '#domain/text.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { formatDate } from '#i18n/format.ts'
import { toldWords } from '#i18n/told/words.ts'
import { zhCN as words } from '#i18n/told/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { Claims } from './Claims.tsx'
import { OperatorNotes } from './OperatorNotes.tsx'

const PLACE = 'balance.use'
const TOLD = { on: '2026-11-10', words: '余额可以退' } as const
const claim: Claim = {
  when: {},
  text: '储值不设退款。',
  mark: 'official',
  source: { title: '营业规则', year: 2026, url: null },
  checkedOn: '2026-11-01',
  reviewBy: '2027-05-01',
}

beforeAll(() => toldWords.load('zh-CN'))

letItBe24November()

describe('what an operator told otherwise', () => {
  it('[N14] stands above ours, with its day', async () => {
    await showClaims(TOLD)
    expect(screen.getByText(words.said(formatDate('zh-CN', '2026-11-10')))).toBeVisible()
    const theirs = screen.getByText(TOLD.words)
    expect(theirs.compareDocumentPosition(screen.getByText(claim.text))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('[N14] is asked for below what it would disagree with', async () => {
    await showClaims(null)
    expect(screen.getByText(claim.text).compareDocumentPosition(screen.getByText(words.open))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('[P10] has the focus once it is noted, changed or left as it was', async () => {
    const user = await showClaims(null)
    await user.click(screen.getByText(words.open))
    await note(user, { on: '2026-11-20', said: '要预付' })
    expect(screen.getByText(words.said(formatDate('zh-CN', '2026-11-20')))).toHaveFocus()
    await user.click(screen.getByRole('button', { name: words.change }))
    expect(screen.getByLabelText(words.on)).toHaveFocus()
    await user.click(screen.getByRole('button', { name: words.keep }))
    expect(screen.getByText(words.said(formatDate('zh-CN', '2026-11-20')))).toHaveFocus()
  })

  it('[N14] is noted with a day and words', async () => {
    const user = await showClaims(null)
    await user.click(screen.getByText(words.open))
    await note(user, { on: '2026-11-20', said: ' 要预付一个月 ' })
    expect(kept('tiny').told[PLACE]?.v).toEqual({ on: '2026-11-20', words: '要预付一个月' })
    expect(screen.getByText('要预付一个月')).toBeVisible()
    expect(screen.queryByText(words.open)).not.toBeInTheDocument()
  })

  it.each([
    ['2026-11-25', t.errors.date.future],
    ['', t.errors.date.missing],
  ])('is refused for the day %j, beside the field', async (on, problem) => {
    const user = await showClaims(null)
    await user.click(screen.getByText(words.open))
    await note(user, { on, said: '原话' })
    expect(screen.getByLabelText(words.on)).toHaveAccessibleDescription(problem)
    expect(kept('tiny').told).toEqual({})
  })

  it.each([
    ['  ', t.errors.text.empty],
    ['长'.repeat(LONGEST_NOTE + 1), t.errors.text['too-long']],
  ])('[I12] is refused with words that are none, or more than it says are allowed', async (said, problem) => {
    const user = await showClaims(null)
    await user.click(screen.getByText(words.open))
    await note(user, { on: '2026-11-20', said })
    expect(screen.getByLabelText(words.words)).toHaveAccessibleDescription(`${words.hint} ${problem}`)
    expect(screen.getByLabelText(words.words)).toHaveValue(said)
    expect(kept('tiny').told).toEqual({})
  })

  it('[N14] is changed, and left as it was when the change is given up', async () => {
    const user = await showClaims(TOLD)
    await user.click(screen.getByRole('button', { name: words.change }))
    expect(screen.getByLabelText(words.on)).toHaveValue('2026-11-10')
    await user.type(screen.getByLabelText(words.words), '，但要等')
    await user.click(screen.getByRole('button', { name: words.keep }))
    expect(screen.getByText(TOLD.words)).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.change }))
    await note(user, { on: '2026-11-12', said: '不能退' })
    expect(kept('tiny').told[PLACE]?.v).toEqual({ on: '2026-11-12', words: '不能退' })
  })

  it('[P8] is deleted, and comes back when that is taken back', async () => {
    const user = await showClaims(TOLD)
    await user.click(screen.getByRole('button', { name: words.remove }))
    expect(screen.queryByText(TOLD.words)).not.toBeInTheDocument()
    act(() => takeBack())
    expect(screen.getByText(TOLD.words)).toBeVisible()
  })

  it.each(NAUGHTY)('[X01 of the failures] may be %j, which is text', async (text) => {
    const user = await showClaims(null)
    await user.click(screen.getByText(words.open))
    await note(user, { on: '2026-11-20', said: text })
    const shown = document.querySelector('bdi')
    expect(shown).toHaveTextContent(text.trim(), { normalizeWhitespace: false })
    expect(shown?.childElementCount).toBe(0)
  })

  it('[N14] of an operator is kept under the operator, for every card screen that says it', async () => {
    const card = cardSaying({
      answers: { operator: 'cmhk' },
      told: { 'operator.cmhk': TOLD, 'operator.csl': { on: '2026-11-11', words: '别家说的' } },
    })
    const user = await showCard(card, (each) => <OperatorNotes card={each} />)
    const name = guide.operators.find(({ id }) => id === 'cmhk')?.name ?? ''
    await user.click(screen.getByText(t.documents.operator(name)))
    expect(screen.getByText(TOLD.words)).toBeVisible()
    expect(screen.queryByText('别家说的')).not.toBeInTheDocument()
  })
})

it('says nothing where nothing is claimed', async () => {
  await showCard(cardSaying({}), (card) => (
    <p data-testid="around">
      <Claims card={card} place={PLACE} claims={[]} />
    </p>
  ))
  expect(screen.getByTestId('around')).toBeEmptyDOMElement()
})

function showClaims(told: typeof TOLD | null): Promise<UserEvent> {
  const card = cardSaying(told === null ? {} : { told: { [PLACE]: told } })
  return showCard(card, (each) => <Claims card={each} place={PLACE} claims={[claim]} />)
}

async function note(user: UserEvent, { on, said }: { on: string; said: string }): Promise<void> {
  fireEvent.change(screen.getByLabelText(words.on), { target: { value: on } })
  fireEvent.change(screen.getByLabelText(words.words), { target: { value: said } })
  await user.click(screen.getByRole('button', { name: words.save }))
}
