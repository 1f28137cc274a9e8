import type { QuestionId } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DECIDED, showScreen, question } from './decideScreen.test-support.tsx'

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

function answerRow(id: QuestionId): HTMLElement {
  const rows = screen.getAllByRole('listitem')
  const row = rows.find((each) => each.dataset['item'] === questionItemId(id))
  if (row === undefined) throw new Error(`no answer to ${id} is shown`)
  return row
}
