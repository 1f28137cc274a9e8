import type { LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { checksFor } from '#domain/status.ts'
import { ACKNOWLEDGED, cardSaying, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AftercareScreen } from './AftercareScreen.tsx'

describe('aftercare', () => {
  it.each<Partial<LegAnswers>>([{}, SUBMITTED, ACKNOWLEDGED])(
    '[S10] is locked until the number was verified: rows with the reason, and no control, with %j',
    async (mainland) => {
      const card = readyCard(guide, { mainland })
      await showScreen(card)
      expect(screen.getByText(t.aftercare.lockedTitle)).toBeVisible()
      expect(rows()).toEqual(checksFor(guide, card, 'aftercare').map(({ id }) => [id, 'locked']))
      expect(screen.getAllByText(t.aftercare.lockedReason)).toHaveLength(rows().length)
      for (const role of ['checkbox', 'radio', 'button', 'textbox'])
        expect(screen.queryByRole(role)).not.toBeInTheDocument()
    },
  )

  it('[N1.5] asks nothing of somebody who goes another way', async () => {
    await showScreen(cardSaying({ answers: { decision: 'port' } }))
    expect(screen.getByRole('link', { name: t.gate.toDecide })).toBeVisible()
    expect(screen.queryByText(t.aftercare.lockedTitle)).not.toBeInTheDocument()
    expect(rows()).toEqual([])
  })

  it('[P14] is locked for a deep link as well, which explains the lock', async () => {
    await showScreen(readyCard(guide, {}), 'aftercare.sim')
    expect(screen.getByText(t.aftercare.lockedText)).toBeVisible()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('[L11] stays locked while one of two numbers is not verified', async () => {
    await showScreen(
      readyCard(guide, { answers: { numbers: 'both' }, mainland: SETTLED, hongkong: SUBMITTED }),
    )
    expect(screen.getByText(t.aftercare.lockedTitle)).toBeVisible()
  })

  it('[S10] is ticked like any list once the number was verified', async () => {
    const user = await showScreen(readyCard(guide, { mainland: EFFECTIVE }))
    expect(screen.queryByText(t.aftercare.lockedTitle)).not.toBeInTheDocument()
    const title = guide.items.find((item) => item.id === 'aftercare.sim')?.title ?? ''
    await user.click(screen.getByRole('checkbox', { name: title }))
    expect(rows()).toContainEqual(['aftercare.sim', 'done'])
  })

  it('[S10] speaks of the SIM that this person has', async () => {
    await showScreen(readyCard(guide, { answers: { sim: 'esim' }, mainland: EFFECTIVE }))
    expect(rows().map(([id]) => id)).toContain('aftercare.esim')
    expect(rows().map(([id]) => id)).not.toContain('aftercare.sim')
  })

  it('[N4.2] has a list for each of two numbers, ticked apart', async () => {
    const answers = { numbers: 'both', plan: 'contract' } as const
    const user = await showScreen(readyCard(guide, { answers, mainland: SETTLED, hongkong: SETTLED }))
    const ofHongKong = document.querySelector<HTMLElement>('section[data-leg="hongkong"]')
    const bill = within(ofHongKong ?? document.body).getByRole('checkbox', {
      name: titleOf('aftercare.last-bill'),
    })
    await user.click(bill)
    expect(rows()).toContainEqual(['hongkong.aftercare.last-bill', 'done'])
    expect(rows()).toContainEqual(['mainland.aftercare.last-bill', 'todo'])
    expect(rows().filter(([id]) => id?.endsWith('aftercare.sim'))).toEqual([['aftercare.sim', 'todo']])
  })

  it('[S10] keeps a tick from the time when there was one list, and unticks for one number alone', async () => {
    const answers = { numbers: 'both', plan: 'contract' } as const
    const card = finishedCard(guide, { answers, mainland: SETTLED, hongkong: SETTLED })
    const user = await showScreen(card)
    expect(rows()).toContainEqual(['mainland.aftercare.auto-debit', 'done'])
    const [first] = screen.getAllByRole('checkbox', { name: titleOf('aftercare.auto-debit') })
    if (first !== undefined) await user.click(first)
    expect(rows()).toContainEqual(['mainland.aftercare.auto-debit', 'todo'])
    expect(rows()).toContainEqual(['hongkong.aftercare.auto-debit', 'done'])
    expect(screen.queryByText(t.aftercare.finishedTitle)).not.toBeInTheDocument()
  })

  it.each([
    ['prepaid', 'aftercare.auto-topup', 'aftercare.auto-debit'],
    ['contract', 'aftercare.auto-debit', 'aftercare.auto-topup'],
  ] as const)('[S10] of a %s card is about %s', async (plan, shown, other) => {
    await showScreen(readyCard(guide, { answers: { plan }, mainland: SETTLED }))
    expect(rows().map(([id]) => id)).toContain(shown)
    expect(rows().map(([id]) => id)).not.toContain(other)
  })

  it('[P14] brings a line about a number into view by its own id or by the content’s', async () => {
    const answers = { numbers: 'both', plan: 'contract' } as const
    const card = readyCard(guide, { answers, mainland: SETTLED, hongkong: SETTLED })
    await showScreen(card, 'hongkong.aftercare.auto-debit')
    expect(document.activeElement?.closest('[data-item]')).toHaveAttribute(
      'data-item',
      'hongkong.aftercare.auto-debit',
    )
    cleanup()
    await showScreen(card, 'aftercare.auto-debit')
    expect(document.activeElement?.closest('[data-item]')).toHaveAttribute(
      'data-item',
      'mainland.aftercare.auto-debit',
    )
  })

  it.each([
    ['contract', 'aftercare.last-bill', true],
    ['prepaid', 'aftercare.last-bill', false],
    ['prepaid', 'aftercare.registration', true],
    ['contract', 'aftercare.registration', false],
  ] as const)('[S10] for a %s Hong Kong card shows %s: %s', async (plan, id, isShown) => {
    const answers = { numbers: 'hongkong', plan, operator: 'cmhk' } as const
    await showScreen(readyCard(guide, { answers, hongkong: EFFECTIVE }))
    expect(rows().some(([each]) => each === id)).toBe(isShown)
  })

  it('says that it is finished only when the money is settled too', async () => {
    await showScreen(finishedCard(guide, { mainland: EFFECTIVE }))
    expect(screen.queryByText(t.aftercare.finishedTitle)).not.toBeInTheDocument()
  })

  it('says that it is finished once everything is', async () => {
    await showScreen(finishedCard(guide, { mainland: SETTLED }))
    expect(screen.getByText(t.aftercare.finishedTitle)).toBeVisible()
    expect(screen.getByRole('link', { name: t.aftercare.kept })).toHaveAttribute(
      'href',
      '#/card/tiny/closing',
    )
  })
})

function showScreen(card: Cancellation, item: string | null = null): Promise<UserEvent> {
  return showCard(card, (each) => <AftercareScreen card={each} item={item} />)
}

function titleOf(id: string): string {
  return guide.items.find((item) => item.id === id)?.title ?? ''
}

function rows(): (string | undefined)[][] {
  const all = document.querySelectorAll<HTMLElement>('[data-item]')
  return Array.from(all, ({ dataset }) => [dataset['item'], dataset['status']])
}
