import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'
import type { Guide, Question } from './guide.ts'
import { DECISION_ITEM, questionItemId, type Check } from './status.ts'

/** What was answered to a question, in the words it was offered in; `null` where nothing was. */
export function labelSaid(guide: Guide, card: Cancellation, { id, options }: Question): string | null {
  if ((card.answers[id]?.v ?? null) === null) return null
  const word = wordSaid(id, card)
  const said =
    options.find(({ value }) => value === word)?.label ??
    guide.operators.find((operator) => operator.id === word)?.name
  return said ?? null
}

/** What was answered at a line of the first station: to its question, or the way that was chosen; `null` where nothing was. */
export function answerSaid(guide: Guide, card: Cancellation, { id }: Check): string | null {
  if (id === DECISION_ITEM) {
    return guide.alternatives.find((each) => each.decision === card.answers.decision?.v)?.title ?? null
  }
  const question = guide.questions.find((each) => questionItemId(each.id) === id)
  return question === undefined ? null : labelSaid(guide, card, question)
}
