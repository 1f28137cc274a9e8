import type { Cancellation } from '#domain/cancellation.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { guide, showCard } from '#testing/show.tsx'
import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { SubmitScreen } from './SubmitScreen.tsx'

/** What the page that asks a last time leaves behind. */
export const WENT_ON = { goAhead: '2026-11-02' } as const

/** The screen of a card, landing on a line where one is named. */
export function showScreen(card: Cancellation, item: string | null = null): Promise<UserEvent> {
  return showCard(card, (each) => <SubmitScreen card={each} item={item} />)
}

/** All that is there at an open gate while no channel is chosen. */
export const OPEN = { gate: 'open', saysWhy: false, channels: 1, steps: 0, records: 0 }

/** What of the gate and of what lies behind it is there. */
export function shown(): typeof OPEN {
  return {
    gate: document.querySelector<HTMLElement>('[data-gate]')?.dataset['gate'] ?? 'none',
    saysWhy: screen.queryByText(t.gate.closedTitle) !== null,
    channels: screen.queryAllByRole('group', { name: t.submit.channel }).length,
    steps: screen.queryAllByRole('checkbox').length,
    records: screen.queryAllByRole('button', { name: t.submit.recordAct }).length,
  }
}

/** What a line is called. */
export function titleOf(id: string): string {
  return guide.items.find((item) => item.id === id)?.title ?? id
}

/** The box of a step. */
export function step(id: string): HTMLElement {
  return screen.getByRole('checkbox', { name: titleOf(id) })
}

/** Records the submission of the first number on this day. */
export async function record(user: UserEvent, day: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(t.submit.on), { target: { value: day } })
  await user.click(within(document.body).getByRole('button', { name: t.submit.recordAct }))
}
