import type {
  Answers,
  BalanceUse,
  Channel,
  Decision,
  Money,
  Receipt,
  Settlement,
  Submission,
  Verification,
  VerificationWay,
} from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import {
  withChangeTakenBack,
  withContentsOf,
  withoutContents,
  withSaid,
  type Binding,
  type Cancellation,
  type CancellationId,
  type Mark,
  type Said,
  type Spoken,
} from '#domain/cancellation.ts'
import type { Circumstance, ItemId, ServiceId } from '#domain/guide.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { offerBack, takeUpCard } from './cards.ts'
import { store, type Deed, type LegDeed } from './store.ts'
import { WRITER } from './writer.ts'

/** Gives a card a name; the caller has checked it. */
export function nameCard(id: CancellationId, name: string): void {
  change(id, null, say('answers', 'name', name.trim()))
}

/** Deletes a card with all that was said about it; it can be brought back while the offer stands. */
export function deleteCard(id: CancellationId, name: string): void {
  const card = store.getState().cards[id]
  if (card === undefined) return
  takeUpCard(withoutContents(card))
  offerBack({ kind: 'delete-card', name }, () => {
    const deleted = store.getState().cards[id]
    if (deleted !== undefined) takeUpCard(withContentsOf(deleted, card))
  })
}

/** Answers a question of the decision; the way back is the question itself, so nothing is offered. */
export function answerQuestion<Q extends keyof Answers>(
  id: CancellationId,
  question: Q,
  answer: Spoken<Said['answers'][Q]>,
): void {
  change(id, null, say('answers', question, answer))
}

/** Says that a circumstance holds, or that it does not. */
export function sayCircumstance(
  id: CancellationId,
  { question, word, otherwise }: Circumstance,
  said: 'so' | 'not-so',
): void {
  change(id, { kind: 'answer' }, say('answers', question, said === 'so' ? word : otherwise))
}

/** Chooses what becomes of the card. */
export function chooseDecision(id: CancellationId, decision: Decision): void {
  change(id, { kind: 'answer' }, say('answers', 'decision', decision))
}

/** Records what is left on the card; `null` clears it. */
export function recordBalance(id: CancellationId, balance: Money | null): void {
  change(id, { kind: 'answer' }, say('answers', 'balance', balance))
}

/** Chooses what is to become of what is left. */
export function chooseBalanceUse(id: CancellationId, use: BalanceUse): void {
  change(id, { kind: 'answer' }, say('answers', 'balanceUse', use))
}

/** Says of a line that it is settled or does not apply; `null` makes it open again. */
export function markItem(id: CancellationId, item: ItemId, mark: Mark | null): void {
  change(id, { kind: 'mark' }, say('marks', item, mark))
}

/** Keeps a note beside a line; an empty one takes it away. */
export function writeNote(id: CancellationId, item: ItemId, note: string): void {
  change(id, null, say('notes', item, note === '' ? null : note))
}

/** Says what became of a service that knows the number; `null` means not looked at. */
export function sayBinding(id: CancellationId, service: ServiceId, binding: Binding | null): void {
  change(id, { kind: 'binding' }, say('bindings', service, binding))
}

/** Says of several services at once that the number is not bound there. */
export function sayNotBound(id: CancellationId, services: readonly ServiceId[]): void {
  change(id, { kind: 'bindings', count: services.length }, (card) =>
    services.reduce((each, service) => say('bindings', service, { said: 'not-bound' })(each), card),
  )
}

/** Chooses how one number is submitted; the ticks of the other channel stay. */
export function chooseChannel(id: CancellationId, leg: Leg, channel: Channel): void {
  change(id, { kind: channel }, say(leg, 'channel', channel))
}

/** Records that the request was submitted, as the person reports it; `null` takes it back. */
export function recordSubmission(id: CancellationId, leg: Leg, submission: Submission | null): void {
  change(id, { kind: recorded('submission', submission) }, say(leg, 'submission', submission))
}

/** Records the operator's proof of having taken the request, with the day by which it promised to finish; `null` takes them back. */
export function recordReceipt(
  id: CancellationId,
  leg: Leg,
  { receipt, promisedBy }: { receipt: Receipt | null; promisedBy: IsoDate | null },
): void {
  change(id, { kind: recorded('receipt', receipt) }, (card) =>
    say(leg, 'promisedBy', promisedBy)(say(leg, 'receipt', receipt)(card)),
  )
}

/** Records what one way of verifying showed; `null` takes it back. */
export function recordVerification(
  id: CancellationId,
  leg: Leg,
  { way, verification }: { way: VerificationWay; verification: Verification | null },
): void {
  change(id, { kind: recorded('verification', verification) }, say(leg, way, verification))
}

/** Records how the money came to an end; `null` takes it back. */
export function recordSettlement(id: CancellationId, leg: Leg, settlement: Settlement | null): void {
  change(id, { kind: recorded('settlement', settlement) }, say(leg, 'settlement', settlement))
}

/** What the offer to take back calls an act that records something of a number, or withdraws it. */
export function recorded(deed: LegDeed, said: unknown): LegDeed {
  return said === null ? 'withdrawn' : deed
}

/** The change of a card by which the person says one thing; `null` takes it back. */
export function say<S extends keyof Said, K extends keyof Said[S]>(
  section: S,
  key: K,
  value: Spoken<Said[S][K]>,
) {
  return (card: Cancellation) => withSaid(card, { section, key, value, by: WRITER })
}

/** Changes one card by what the person did; a deed is offered to be taken back. */
export function change(
  id: CancellationId,
  deed: Deed | null,
  act: (card: Cancellation) => Cancellation,
): void {
  const before = store.getState().cards[id]
  if (before === undefined) return
  const after = act(before)
  takeUpCard(after)
  if (deed === null) return
  offerBack(deed, () => {
    const current = store.getState().cards[id]
    if (current !== undefined) takeUpCard(withChangeTakenBack(current, { before, after, by: WRITER }))
  })
}
