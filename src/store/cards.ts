import type { Cards } from '#domain/adopt.ts'
import { newCancellation, type Cancellation, type CancellationId } from '#domain/cancellation.ts'
import { today } from './clock.ts'
import { store, type Deed, type State } from './store.ts'
import { randomId } from './writer.ts'

/** One card as it is at this moment, for an act that comes long after it was drawn; `undefined` when there is none of that id. */
export function cardNow(id: CancellationId): Cancellation | undefined {
  return store.getState().cards[id]
}

/** Adds a card about which nothing is said yet, and tells its id. */
export function startCard(): CancellationId {
  const id = randomId(8)
  const ordinal = Math.max(0, ...Object.values(store.getState().cards).map((card) => card.ordinal)) + 1
  takeUpCard(newCancellation(id, ordinal, today()))
  return id
}

/** Takes the latest act back. */
export function takeBack(): void {
  const { offer: current } = store.getState()
  dismissOffer()
  current?.takeBack()
}

/** Lets the offer to take the latest act back go. */
export function dismissOffer(): void {
  store.setState({ offer: null })
}

/** Lets cards go that another tab removed; they can be brought back while the offer stands. */
export function dropCards(dropped: readonly Cancellation[]): void {
  const { cards, offer } = store.getState()
  const gone = new Set(dropped.map((card) => card.id))
  const left = Object.values(cards).filter((card) => !gone.has(card.id))
  putCards(Object.fromEntries(left.map((card) => [card.id, card])))
  // Another tab removes one card after the other; taking back brings all of them back.
  const earlier = offer?.deed.kind === 'cleared-elsewhere' ? offer.takeBack : () => undefined
  offerBack({ kind: 'cleared-elsewhere' }, () => {
    earlier()
    dropped.forEach(takeUpCard)
    takeUp({ event: null })
  })
}

/** Puts these cards in the place of all. */
export function putCards(cards: Cards): void {
  store.setState({ cards })
}

/** Offers to take an act back. */
export function offerBack(deed: Deed, back: () => void): void {
  store.setState((state) => ({ offer: { number: (state.offer?.number ?? 0) + 1, deed, takeBack: back } }))
}

/** Puts a card in place of the one the store has under the same id. */
export function takeUpCard(card: Cancellation): void {
  store.setState((state) => ({ cards: { ...state.cards, [card.id]: card } }))
}

/** Tells the store what was found, or what became of saving. */
export function takeUp(found: Partial<Omit<State, 'offer'>>): void {
  store.setState(found)
}
