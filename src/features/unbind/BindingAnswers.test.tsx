import { CANNOT_MOVE_PLANS, type Binding } from '#domain/cancellation.ts'
import { statusOfService } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { kept, showCard } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BindingAnswers } from './BindingAnswers.tsx'
import { BindingPlace } from './BindingPlace.tsx'

describe('what became of a service', () => {
  it('[N3.1] is one of five answers, not looked at to begin with', async () => {
    await showRow(null)
    expect(within(answers()).getAllByRole('radio')).toHaveLength(5)
    expect(answer('unchecked')).toBeChecked()
    expect(row()).toHaveAttribute('data-status', 'todo')
  })

  it.each([
    ['moved', 'done'],
    ['closed', 'done'],
    ['not-bound', 'not-applicable'],
  ] as const)('[N3.1] %s settles it in one tap', async (said, status) => {
    const user = await showRow(null)
    await user.click(answer(said))
    expect(answer(said)).toBeChecked()
    expect(row()).toHaveAttribute('data-status', status)
    expect(kept('tiny').bindings['wechat']?.v).toEqual({ said })
  })

  it('[N3.1] can be taken back to not looked at', async () => {
    const user = await showRow({ said: 'moved' })
    await user.click(answer('unchecked'))
    expect(row()).toHaveAttribute('data-status', 'todo')
    expect(kept('tiny').bindings['wechat']?.v).toBeNull()
  })

  it('[P10] is a group named by the service', async () => {
    await showRow(null)
    expect(answers()).toBeVisible()
  })

  it('is answered by keyboard', async () => {
    const user = await showRow({ said: 'not-bound' })
    answer('not-bound').focus()
    await user.keyboard('{ArrowRight}')
    expect(kept('tiny').bindings['wechat']?.v).not.toEqual({ said: 'not-bound' })
  })

  it('lands on the answer given when a deep link names it', async () => {
    await showCard(cardSaying({ bindings: { wechat: { said: 'moved' } } }), (card) => (
      <BindingPlace service="wechat" status="done" isFocused>
        <BindingAnswers
          cardId={card.id}
          service="wechat"
          name="微信"
          heading="微信"
          binding={{ said: 'moved' }}
        />
      </BindingPlace>
    ))
    expect(answer('moved')).toHaveFocus()
  })
})

describe('what cannot be moved', () => {
  it('[N3.5] stays open until a plan is chosen, and asks for one', async () => {
    const user = await showRow(null)
    await user.click(answer('cannot-move'))
    expect(row()).toHaveAttribute('data-status', 'todo')
    expect(screen.getByText(t.unbind.planNeeded)).toBeVisible()
    expect(within(plans()).getAllByRole('radio', { checked: false })).toHaveLength(CANNOT_MOVE_PLANS.length)
  })

  it.each(CANNOT_MOVE_PLANS)('[N3.5] is settled by the plan %s', async (plan) => {
    const user = await showRow({ said: 'cannot-move', plan: null })
    await user.click(within(plans()).getByRole('radio', { name: t.unbind.plans[plan] }))
    expect(row()).toHaveAttribute('data-status', 'done')
    expect(kept('tiny').bindings['wechat']?.v).toEqual({ said: 'cannot-move', plan })
    expect(screen.queryByText(t.unbind.planNeeded)).not.toBeInTheDocument()
  })

  it('asks for no plan once it could be moved after all', async () => {
    const user = await showRow({ said: 'cannot-move', plan: 'keep-paying' })
    await user.click(answer('moved'))
    expect(screen.queryByRole('group', { name: t.unbind.plan })).not.toBeInTheDocument()
  })
})

function showRow(said: Binding | null): Promise<UserEvent> {
  return showCard(cardSaying(said === null ? {} : { bindings: { wechat: said } }), (card) => (
    <BindingPlace
      service="wechat"
      status={statusOfService({ id: 'wechat', money: false }, card)}

      isFocused={false}
    >
      <BindingAnswers
        cardId={card.id}
        service="wechat"
        name="微信"
        heading="微信"
        binding={card.bindings['wechat']?.v ?? null}
      />
    </BindingPlace>
  ))
}

function answers(): HTMLElement {
  return screen.getByRole('group', { name: t.unbind.answerLegend('微信') })
}

function plans(): HTMLElement {
  return screen.getByRole('group', { name: t.unbind.plan })
}

function answer(said: keyof typeof t.unbind.answers): HTMLElement {
  return within(answers()).getByRole('radio', { name: t.unbind.answers[said] })
}

function row(): HTMLElement {
  return screen.getByRole('listitem')
}
