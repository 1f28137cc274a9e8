import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import type { Item } from '#domain/guide.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { guide, showCard } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { ItemRow } from './ItemRow.tsx'

/** The line that is shown. */
export const ID = 'documents.identity'

/** What the content says of that line. */
export const item = itemOf(ID)

/** The line by itself, said not to apply where a mark says so. */
export function showRow(mark: { said: 'not-applicable'; reason: string } | null = null): Promise<UserEvent> {
  const card = cardSaying(mark === null ? {} : { marks: { [ID]: mark } })
  return showCard(card, (each) => <ItemRow card={each} item={item} markId={ID} focused={false} />)
}

/** Opens what the person says of their own. */
export async function openOwn(user: UserEvent): Promise<void> {
  await user.click(screen.getByText(t.item.own))
  await screen.findByRole('textbox', { name: t.item.note })
}

/** The row around the box. */
export function row(): Element | null {
  return box().closest('[data-item]')
}

/** The box that settles the line. */
export function box(): HTMLElement {
  return screen.getByRole('checkbox', { name: item.title })
}

/** Sees that no text became a part of the page. */
export function expectNothingRan(): void {
  expect(document.body.querySelector('img, script, svg, b')).toBeNull()
  expect(within(document.body).queryByText('49')).toBeNull()
}

/** A line of the content. */
export function itemOf(id: string): Item {
  const found = guide.items.find((each) => each.id === id)
  if (found === undefined) throw new Error(`The content has no ${id}.`)
  return found
}
