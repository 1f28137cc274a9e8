import type { Cancellation } from '#domain/cancellation.ts'
import type { Guide, ServiceGuide } from '#domain/guide.ts'
import type { Locale } from '#domain/locale.ts'
import { WordsContext, type FirstWords } from '#i18n/context.ts'
import { firstWordsOf, loadMessages } from '#i18n/load.ts'
import { dismissOffer, takeUp, takeUpCard } from '#store/cards.ts'
import { loadGuide } from '#store/guide.ts'
import { useCard } from '#store/hooks.ts'
import { loadServiceGuide } from '#store/serviceGuide.ts'
import { INITIAL_STATE, store } from '#store/store.ts'
import { act, configure, render, waitFor } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { expect } from 'vitest'

// Nothing here is hidden by style, and looking for that at every element takes most of the time;
// a chunk arrives late on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })

/** The content in 简体, for naming what a test looks for. */
export const guide: Guide = await loadGuide('zh-CN')

/** What the station of the services knows besides, in 简体. */
export const serviceGuide: ServiceGuide = await loadServiceGuide('zh-CN')

/** Puts these cards, and nothing else, into the store, shown in 简体. */
export function startWith(...cards: readonly Cancellation[]): void {
  takeUp(INITIAL_STATE)
  dismissOffer()
  for (const card of cards) takeUpCard(card)
  window.location.hash = ''
}

/** Shows a piece of the app with its words around it, and hands over the keyboard and the finger. */
export async function show(piece: ReactNode): Promise<UserEvent> {
  const words = await wordsIn(store.getState().locale)
  await act(async () => {
    render(
      <WordsContext value={words}>
        <Suspense fallback={<p data-waiting="" />}>{piece}</Suspense>
      </WordsContext>,
    )
  })
  // A screen that waits for a chunk of its own is let arrive.
  await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull())
  return userEvent.setup({ delay: null })
}

/** Shows a piece of one card's screens, drawn anew with every change of the card. */
export function showCard(card: Cancellation, piece: (card: Cancellation) => ReactNode): Promise<UserEvent> {
  startWith(card)
  return show(<OfCard id={card.id} piece={piece} />)
}

/** The card as the store has it now. */
export function kept(id: string): Cancellation {
  const card = store.getState().cards[id]
  if (card === undefined) throw new Error(`The store has no card ${id}.`)
  return card
}

function OfCard({ id, piece }: { id: string; piece: (card: Cancellation) => ReactNode }) {
  const card = useCard(id)
  return card === undefined ? null : piece(card)
}

async function wordsIn(locale: Locale): Promise<FirstWords> {
  await Promise.all([loadMessages(locale), loadGuide(locale)])
  const words = firstWordsOf(locale)
  if (words === null) throw new Error(`The words of ${locale} did not load.`)
  return words
}
