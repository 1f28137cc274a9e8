import type { Answers } from '#domain/answers.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { toldWords } from '#i18n/told/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { OperatorNotes } from './OperatorNotes.tsx'

beforeAll(() => toldWords.load('zh-CN'))

const COMPANY = { operator: 'three-hk', plan: 'contract', holder: 'company' } as const

describe('[N14] what is known of an operator', () => {
  it('shows a company what concerns a company, and not what a person’s friend brings', async () => {
    await showNotes(COMPANY)
    expect(screen.getByText('公司：', { exact: false })).toBeVisible()
    expect(screen.queryByText('代办：', { exact: false })).not.toBeInTheDocument()
  })

  it('shows a person who goes themselves neither', async () => {
    await showNotes({ operator: 'three-hk', plan: 'contract', holder: 'self', handler: 'holder' })
    expect(screen.getByText('月费：填取消表格', { exact: false })).toBeVisible()
    expect(screen.queryByText('公司：', { exact: false })).not.toBeInTheDocument()
    expect(screen.queryByText('代办：', { exact: false })).not.toBeInTheDocument()
  })

  it('keeps what concerns other cases under a heading of its own, with their number', async () => {
    await showNotes(COMPANY)
    fireEvent.click(screen.getByText(t.documents.otherCases(1)))
    expect(await screen.findByText('代办：', { exact: false })).toBeVisible()
  })

  it('has no such heading where everything concerns the card, or nothing was answered yet', async () => {
    await showNotes({ operator: 'three-hk' })
    expect(screen.queryByText(/^其他情况/)).not.toBeInTheDocument()
  })

  it.each(guide.operators)('of $name is all there once everything is opened', async ({ id, claims }) => {
    await showNotes({ ...CANCELLING_ALL_KNOWN, operator: id })
    const others = screen.queryByText(/^其他情况/)
    if (others !== null) fireEvent.click(others)
    for (const { text } of claims) expect(await screen.findByText(text)).toBeVisible()
  })
})

async function showNotes(answers: Partial<Answers>): Promise<void> {
  await showCard(cardSaying({ answers }), (card) => <OperatorNotes card={card} />)
  const name = guide.operators.find(({ id }) => id === answers.operator)?.name ?? ''
  fireEvent.click(screen.getByText(t.documents.operator(name)))
}
