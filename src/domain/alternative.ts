import type { Cancellation } from './cancellation.ts'
import { applies } from './condition.ts'
import type { Alternative, AlternativeRow } from './guide.ts'

/** An alternative in the words that fit this card. */
export function alternativeFor(alternative: Alternative, cancellation: Cancellation): Alternative {
  const fitting = alternative.instead.filter(({ when }) => applies(when, cancellation))
  const told = (row: AlternativeRow) =>
    fitting.findLast((each) => each[row] !== undefined)?.[row] ?? alternative[row]
  return {
    ...alternative,
    summary: told('summary'),
    reversible: told('reversible'),
    monthlyCost: told('monthlyCost'),
    receivesSms: told('receivesSms'),
  }
}
