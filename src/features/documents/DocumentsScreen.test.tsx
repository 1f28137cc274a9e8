import type { Answers } from '#domain/answers.ts'
import type { Item } from '#domain/guide.ts'
import { howFor } from '#domain/how.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DocumentsScreen } from './DocumentsScreen.tsx'

describe('what to bring', () => {
  it('[S3] for oneself is one’s identity document, without papers of a company or an agent', async () => {
    await showScreen({})
    expect(rows()).toEqual(
      expect.arrayContaining(['documents.identity', 'documents.card-number', 'documents.contact']),
    )
    for (const id of ['documents.business-licence', 'documents.sealed-letter', 'documents.authority-letter'])
      expect(rows()).not.toContain(id)
  })

  it('[S3] for a company is its licence, the handler’s ID and a sealed letter', async () => {
    await showScreen({ holder: 'company' })
    expect(rows()).toEqual(
      expect.arrayContaining([
        'documents.business-licence',
        'documents.handler-id',
        'documents.sealed-letter',
      ]),
    )
  })

  it('[S3] for an agent is a letter of authority and both IDs', async () => {
    await showScreen({ handler: 'agent' })
    expect(rows()).toEqual(
      expect.arrayContaining(['documents.authority-letter', 'documents.owner-id', 'documents.agent-id']),
    )
  })

  it.each([
    ['none', false],
    ['open', true],
    ['unknown', true],
  ] as const)('[S3] with debts answered %s has bills: %s', async (debts, has) => {
    await showScreen({ debts })
    expect(rows().includes('documents.bills')).toBe(has)
  })

  it.each([
    {},
    { holder: 'company', handler: 'agent', debts: 'open' },
    { bought: 'reseller', sim: 'lost', identity: 'passport' },
  ] as const)(
    '[S3] says of each why, whether the original or a copy is wanted, and where it is found: %j',
    async (answers) => {
      await showScreen(answers)
      expect(rows().length).toBeGreaterThan(4)
      for (const id of rows()) {
        const item = itemOf(id)
        const { form, title, why } = item
        const box = screen.getByRole('checkbox', { name: title })
        expect(box).toHaveAccessibleDescription(expect.stringContaining(why))
        if (form === null) throw new Error(`${title} has no form`)
        expect(box).toHaveAccessibleDescription(expect.stringContaining(t.item.forms[form]))
        const row = within(box.closest('li') ?? document.body)
        fireEvent.click(row.getByText(t.item.more))
        const how = howFor(item, kept('tiny'), null)
        expect(how.length).toBeGreaterThan(0)
        for (const step of how) expect(await row.findByText(step)).toBeVisible()
      }
    },
  )

  it('[S3] says of an errand that it is to be found out, and never that nothing is brought', async () => {
    await showScreen({ bought: 'reseller' })
    const title = guide.items.find(({ id }) => id === 'documents.reseller')?.title ?? ''
    const box = screen.getByRole('checkbox', { name: title })
    expect(box).toHaveAccessibleDescription(expect.stringContaining(t.item.forms['to-ask']))
    expect(box).not.toHaveAccessibleDescription(expect.stringContaining(t.item.forms.information))
    expect(rows()).toContain('documents.purchase-record')
  })

  it('[N14] shows what is known about the operator', async () => {
    const user = await showScreen({ operator: 'china-mobile' })
    const operator = guide.operators.find((each) => each.id === 'china-mobile')
    await user.click(screen.getByText(t.documents.operator(operator?.name ?? '')))
    const claim = operator?.claims.find((each) => Object.keys(each.when).length === 0)
    expect(await screen.findByText(claim?.text ?? '')).toBeVisible()
  })

  it('[N4.1] leads to the question while the operator is not known', async () => {
    await showScreen({ operator: 'unknown' })
    expect(screen.getByRole('link', { name: t.documents.answerOperator })).toHaveAttribute(
      'href',
      '#/card/tiny/decide?item=decide.operator',
    )
  })
})

it('[N16] [N10] leads to what makes a case different and to the check of a number', async () => {
  await showScreen({})
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(
    expect.arrayContaining(['#/card/tiny/circumstances', '#/tools/identifiers?card=tiny']),
  )
})

describe('the way on', () => {
  it('leads back to the line while something is open', async () => {
    await showScreen({})
    expect(primary()?.getAttribute('href')).toBe('#/card/tiny')
  })

  it('[S12] leads to what is next once everything is settled', async () => {
    const user = await showScreen({})
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(primary()?.getAttribute('href')).toContain('#/card/tiny/backup?item=')
  })
})

function showScreen(answers: Partial<Answers>): Promise<UserEvent> {
  const card = cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, ...answers } })
  return showCard(card, (each) => <DocumentsScreen card={each} item={null} />)
}

function itemOf(id: string | undefined): Item {
  const item = guide.items.find((each) => each.id === id)
  if (item === undefined) throw new Error(`${id} is no item`)
  return item
}

function rows(): (string | undefined)[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-item]'), (row) => row.dataset['item'])
}

function primary(): Element | null {
  expect(document.querySelectorAll('[data-primary]')).toHaveLength(1)
  return document.querySelector('[data-primary]')
}
