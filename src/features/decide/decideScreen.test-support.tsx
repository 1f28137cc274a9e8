import type { Answers } from '#domain/answers.ts'
import { addressOf } from '#domain/address.ts'
import type { QuestionId } from '#domain/guide.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { guide, showCard } from '#testing/show.tsx'
import { cleanup, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { DecideScreen } from './DecideScreen.tsx'

/** All that the comparison asks for, by somebody who needs the number no more. */
export const DECIDED = { numbers: 'mainland', plan: 'prepaid', need: 'none' } as const

/** The screen of a card with these answers, landing on a line where one is named. */
export function showScreen(answers: Partial<Answers>, item: string | null = null): Promise<UserEvent> {
  cleanup()
  return showCard(cardSaying({ answers }), (card) => <DecideScreen card={card} item={item} />)
}

/** A question of the content. */
export function question(id: QuestionId) {
  const found = guide.questions.find((each) => each.id === id)
  if (found === undefined) throw new Error(`The content has no question ${id}.`)
  return found
}

/** The values that can be chosen. */
export function options(): (string | null)[] {
  return screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))
}

/** Chooses the option with this value. */
export async function choose(user: UserEvent, value: string): Promise<void> {
  const radio = screen.getAllByRole('radio').find((each) => each.getAttribute('value') === value)
  if (radio === undefined) throw new Error(`${value} is not offered`)
  await user.click(radio)
}

/** The question that the address names now. */
export function place(): string | null {
  const address = addressOf(window.location.hash)
  return address.screen === 'decide' ? address.item : `not at a question but at ${window.location.hash}`
}
