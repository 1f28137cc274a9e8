import type { Cancellation, CancellationId, Said, Spoken } from '#domain/cancellation.ts'
import type { CostAnswer } from '#domain/cost.ts'
import { isSame } from '#domain/sameWords.ts'
import { change, say } from './actions.ts'

/** What the person says about the cost of waiting; `null` where they do not know. */
export type CostsSaid = { readonly [A in CostAnswer]: Spoken<Said['answers'][A]> }

/** Records what was said about the cost; what is as before is not said again, so that a copy from elsewhere keeps its later word. */
export function recordCosts(id: CancellationId, costs: CostsSaid): void {
  change(id, { kind: 'answer' }, (card) =>
    [
      sayIfNew('monthlyFee', costs.monthlyFee),
      sayIfNew('billDay', costs.billDay),
      sayIfNew('noticeDays', costs.noticeDays),
      sayIfNew('termEndsOn', costs.termEndsOn),
    ].reduce((each, act) => act(each), card),
  )
}

function sayIfNew<A extends CostAnswer>(answer: A, value: Spoken<Said['answers'][A]>) {
  return (card: Cancellation) => {
    const before = card.answers[answer]?.v ?? null
    return isSame(before, value) ? card : say('answers', answer, value)(card)
  }
}
