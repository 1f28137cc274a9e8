import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'
import type { Operator } from './guide.ts'

/** Whose card it is, where that was said and we know the operator. */
export function operatorSaid(operators: readonly Operator[], card: Cancellation): Operator | undefined {
  return operators.find(({ id }) => id === wordSaid('operator', card))
}
