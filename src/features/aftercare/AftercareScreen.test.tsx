import type { LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { itemsFor } from '#domain/status.ts'
import { ACKNOWLEDGED, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { screen } from '@testing-library/react'
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
      expect(rows()).toEqual(itemsFor(guide, card, 'aftercare').map(({ id }) => [id, 'locked']))
      expect(screen.getAllByText(t.aftercare.lockedReason)).toHaveLength(rows().length)
      for (const role of ['checkbox', 'radio', 'button', 'textbox'])
        expect(screen.queryByRole(role)).not.toBeInTheDocument()
    },
  )

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

  it('says that it is finished only when the money is settled too', async () => {
    await showScreen(finishedCard(guide, { mainland: EFFECTIVE }))
    expect(screen.queryByText(t.aftercare.finishedTitle)).not.toBeInTheDocument()
  })

  it('says that it is finished once everything is', async () => {
    await showScreen(finishedCard(guide, { mainland: SETTLED }))
    expect(screen.getByText(t.aftercare.finishedTitle)).toBeVisible()
  })
})

function showScreen(card: Cancellation, item: string | null = null): Promise<UserEvent> {
  return showCard(card, (each) => <AftercareScreen card={each} item={item} />)
}

function rows(): (string | undefined)[][] {
  const all = document.querySelectorAll<HTMLElement>('[data-item]')
  return Array.from(all, ({ dataset }) => [dataset['item'], dataset['status']])
}
