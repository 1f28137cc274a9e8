import type { LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { FollowUpScreen } from './FollowUpScreen.tsx'

/** The screen of a card whose one number, a mainland one, says this. */
export function showLeg(mainland: Partial<LegAnswers>): Promise<UserEvent> {
  return showFollowUp(readyCard(guide, { mainland }))
}

/** The screen of any card. */
export function showFollowUp(card: Cancellation): Promise<UserEvent> {
  return showCard(card, (each) => <FollowUpScreen card={each} />)
}

/** The stage that the screen says the number is at. */
export function stageShown(): string | null {
  const list = screen.getByRole('list', { name: t.followUp.stage })
  return within(list).getByRole('listitem', { current: 'step' }).textContent
}

/** Types a day, or empties the field. */
export function enterDay(label: string, day: IsoDate | ''): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } })
}
