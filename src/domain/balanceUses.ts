import { BALANCE_USES, type BalanceUse } from './answers.ts'
import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

/** What may become of the balance: stored value of a prepaid Hong Kong card is commonly not refunded, so no refund is held out. */
export function balanceUsesFor(cancellation: Cancellation): readonly BalanceUse[] {
  const isStoredValue =
    wordSaid('numbers', cancellation) === 'hongkong' && wordSaid('plan', cancellation) === 'prepaid'
  const isChosen = cancellation.answers.balanceUse?.v === 'refund'
  return BALANCE_USES.filter((use) => use !== 'refund' || !isStoredValue || isChosen)
}
