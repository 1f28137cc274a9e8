import type { Answers } from '#domain/answers.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/circumstances/zhCN.ts'
import { zhCN as checkWords } from '#i18n/check/zhCN.ts'
import { toldWords } from '#i18n/told/words.ts'
import { zhCN as told } from '#i18n/told/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, kept, show, showCard, startWith } from '#testing/show.tsx'
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CircumstancesScreen } from './CircumstancesScreen.tsx'

describe('[N16] my case is different', () => {
  it('has a native tick for each circumstance, in three groups, with what to mind', async () => {
    await showScreen({ plan: 'contract' })
    expect(screen.getAllByRole('checkbox')).toHaveLength(guide.circumstances.length)
    for (const group of Object.values(words.groups))
      expect(screen.getByRole('heading', { level: 2, name: group })).toBeVisible()
    for (const { title, warning } of guide.circumstances)
      expect(screen.getByRole('checkbox', { name: title })).toHaveAccessibleDescription(warning)
  })

  it.each(guide.circumstances)('ticking and unticking $id says so and no longer', async (circumstance) => {
    const user = await showScreen({ plan: 'contract' })
    const { question, word, otherwise } = circumstance
    await user.click(tick(circumstance.id))
    expect(kept('tiny').answers[question]?.v).toBe(word)
    expect(tick(circumstance.id)).toBeChecked()
    await user.click(tick(circumstance.id))
    expect(kept('tiny').answers[question]?.v).toBe(otherwise)
    expect(tick(circumstance.id)).not.toBeChecked()
  })

  it('[D9] is not asked about the term of a prepaid card, unless it was answered', async () => {
    await showScreen({ plan: 'prepaid' })
    const title = guide.circumstances.find(({ id }) => id === 'inside-term')?.title ?? ''
    expect(screen.queryByRole('checkbox', { name: title })).not.toBeInTheDocument()
    cleanup()
    const user = await showScreen({ plan: 'prepaid', term: 'inside' })
    await user.click(tick('inside-term'))
    expect(tick('inside-term')).not.toBeChecked()
  })

  it('asks nobody whether the company that holds the card is a child or has died', async () => {
    await showScreen({ holder: 'company' })
    for (const id of ['minor', 'deceased']) {
      const title = guide.circumstances.find((each) => each.id === id)?.title ?? ''
      expect(screen.queryByRole('checkbox', { name: title })).not.toBeInTheDocument()
    }
  })

  it('[P4] leads back to the check page where that led here', async () => {
    startWith(cardSaying({ answers: CANCELLING_ALL_KNOWN }))
    window.location.hash = '#/card/tiny/circumstances?back=check'
    await show(<CircumstancesScreen card={kept('tiny')} item={null} />)
    expect(screen.getByRole('link', { name: checkWords.back })).toHaveAttribute('href', '#/card/tiny/check')
  })

  it('[P8] can be taken back, and the answer from before is there again', async () => {
    const user = await showScreen({ sim: 'plastic' })
    await user.click(tick('lost-sim'))
    act(takeBack)
    expect(kept('tiny').answers.sim?.v).toBe('plastic')
  })

  it('names the papers and steps it brings and those it makes needless', async () => {
    const user = await showScreen({ sim: 'plastic' })
    const changes = await openChanges(user, 'lost-sim')
    expect(changes).toEqual(
      expect.arrayContaining(['documents.lost-report', 'submit.counter.lost-sim', 'documents.sim-card']),
    )
  })

  it('links to what it brings only once it is ticked', async () => {
    const user = await showScreen({})
    await openChanges(user, 'abroad')
    const title = guide.items.find(({ id }) => id === 'documents.abroad')?.title ?? ''
    expect(within(row('abroad')).queryByRole('link', { name: title })).not.toBeInTheDocument()
    await user.click(tick('abroad'))
    expect(within(row('abroad')).getByRole('link', { name: title })).toHaveAttribute(
      'href',
      '#/card/tiny/documents?item=documents.abroad',
    )
  })

  it('[N14] lets the person note what the operator told them otherwise about it', async () => {
    await toldWords.load('zh-CN')
    const user = await showScreen({})
    await openChanges(user, 'abroad')
    await user.click(await within(row('abroad')).findByText(told.open))
    fireEvent.change(within(row('abroad')).getByRole('textbox', { name: told.words }), {
      target: { value: '可以视频办' },
    })
    await user.click(within(row('abroad')).getByRole('button', { name: told.save }))
    expect(kept('tiny').told['circumstance.abroad']?.v?.words).toBe('可以视频办')
    expect(within(row('abroad')).getByText('可以视频办')).toBeVisible()
    expect(within(row('minor')).queryByText('可以视频办')).not.toBeInTheDocument()
  })

  it('keeps one of two answers to one question: a sub-card is not a bundle', async () => {
    const user = await showScreen({})
    await user.click(tick('sub-card'))
    await user.click(tick('bundle'))
    expect(tick('sub-card')).not.toBeChecked()
    expect(kept('tiny').answers.bundle?.v).toBe('bundle')
  })

  it('[P14] lands on the row a deep link names', async () => {
    await showScreen({}, 'circumstance.minor')
    expect(tick('minor')).toHaveFocus()
  })

  it('has one primary act, the way back to the line', async () => {
    await showScreen({})
    expect(document.querySelectorAll('[data-primary]')).toHaveLength(1)
    expect(document.querySelector('[data-primary]')).toHaveAttribute('href', '#/card/tiny')
  })
})

function showScreen(answers: Partial<Answers>, item: string | null = null): Promise<UserEvent> {
  const card = cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, ...answers } })
  return showCard(card, (each) => <CircumstancesScreen card={each} item={item} />)
}

function row(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-item="circumstance.${id}"]`)
  if (found === null) throw new Error(`There is no row ${id}.`)
  return found
}

function tick(id: string): HTMLElement {
  return within(row(id)).getByRole('checkbox')
}

async function openChanges(user: UserEvent, id: string): Promise<(string | undefined)[]> {
  const summary = row(id).querySelector('summary')
  if (summary !== null) await user.click(summary)
  await within(row(id)).findByText(words.added)
  return Array.from(row(id).querySelectorAll<HTMLElement>('[data-change]'), (each) => each.dataset['change'])
}
