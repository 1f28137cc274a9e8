import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'
import type { Guide, Question } from './guide.ts'

/** What was answered to a question, in the words it was offered in; `null` where nothing was. */
export function labelSaid(guide: Guide, card: Cancellation, { id, options }: Question): string | null {
  if ((card.answers[id]?.v ?? null) === null) return null
  const word = wordSaid(id, card)
  const said =
    options.find(({ value }) => value === word)?.label ??
    guide.operators.find((operator) => operator.id === word)?.name
  return said ?? null
}
