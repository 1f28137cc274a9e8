import type { Answers } from './answers.ts'
import { newCancellation, withSaid, type Binding, type Cancellation } from './cancellation.ts'
import { EXAMPLE_CARD } from './example.ts'
import type { ItemId, ServiceId } from './guide.ts'
import { daysAfter } from './dayCount.ts'
import type { IsoDate } from './isoDate.ts'

/** What the example says: a case half-way, with words in one language. */
export type Example<Text = string> = {
  readonly daysAgo: number
  readonly answers: Partial<Answers>
  readonly settled: readonly ItemId[]
  readonly bindings: Readonly<Record<ServiceId, Binding>>
  /** Of the moved ones, those the person has signed in to with the new number. */
  readonly signedIn: readonly ServiceId[]
  readonly notes: Readonly<Record<ItemId, Text>>
  readonly ownServices: Readonly<Record<ServiceId, Text>>
}

/** The example as a card, begun some days before today; it stands before every other and takes no number from them. */
export function exampleCard(example: Example, { today, by }: { today: IsoDate; by: string }): Cancellation {
  const said = (section: 'notes' | 'ownServices', texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(
      ([key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section, key, value, by }),
    )
  const acts: readonly ((card: Cancellation) => Cancellation)[] = [
    ...example.settled.map(
      (key) => (card: Cancellation) => withSaid(card, { section: 'marks', key, value: { said: 'done' }, by }),
    ),
    ...Object.entries(example.bindings).map(
      ([key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section: 'bindings', key, value, by }),
    ),
    ...example.signedIn.map(
      (key) => (card: Cancellation) => withSaid(card, { section: 'signedIn', key, value: true, by }),
    ),
    ...said('notes', example.notes),
    ...said('ownServices', example.ownServices),
  ]
  const begun = newCancellation(EXAMPLE_CARD, 0, daysAfter(today, -example.daysAgo))
  return acts.reduce((card, act) => act(card), { ...begun, ...answered(begun, example.answers, by) })
}

// One counter for all of them: nobody else has said anything yet.
function answered(
  card: Cancellation,
  answers: Partial<Answers>,
  by: string,
): Pick<Cancellation, 'answers' | 'clock'> {
  const clock = card.clock + 1
  return {
    clock,
    answers: Object.fromEntries(Object.entries(answers).map(([key, v]) => [key, { v, n: clock, by }])),
  }
}
