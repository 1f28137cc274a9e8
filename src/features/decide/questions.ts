import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import { isCancelling } from '#domain/decision.ts'
import type { Guide, ItemId, Question, QuestionId } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'

/** The questions that apply, in the order in which they are asked; the choice stands between the two parts. */
export function questionsFor(guide: Guide, card: Cancellation): readonly Question[] {
  return guide.questions.filter(
    (question) => (question.part === 'deciding' || isCancelling(card)) && applies(question.when, card),
  )
}

/** Whether a question was answered at all, be it with `unknown`. */
export function isAnswered(card: Cancellation, question: QuestionId): boolean {
  return (card.answers[question]?.v ?? null) !== null
}

/** The page after a question once it is answered, which may change what else applies; `null` when the station is through. */
export function pageAfter(
  guide: Guide,
  card: Cancellation,
  { question, answer }: { question: Question; answer: string },
): ItemId | null {
  const questions = questionsFor(guide, answered(card, { question, answer }))
  const after = questions[questions.findIndex((each) => each.id === question.id) + 1]
  if (question.part === 'deciding' && after?.part !== 'deciding') return DECISION_ITEM
  return after === undefined ? null : questionItemId(after.id)
}

/** Whether, once a question is answered, the choice is made and no question is left open. */
export function isEveryPageSettled(
  guide: Guide,
  card: Cancellation,
  { question, answer }: { question: Question; answer: string },
): boolean {
  return nextPageOf(guide, answered(card, { question, answer })) === null
}

/** The page of the station that comes next: the first question left open, the choice in its turn, or `null` for the summary. */
export function nextPageOf(guide: Guide, card: Cancellation): ItemId | null {
  const questions = questionsFor(guide, card)
  const open = (part: Question['part']) =>
    questions.find((question) => question.part === part && !isAnswered(card, question.id))
  const deciding = open('deciding')
  if (deciding) return questionItemId(deciding.id)
  if (!card.answers.decision?.v) return DECISION_ITEM
  const describing = open('describing')
  return describing ? questionItemId(describing.id) : null
}

function answered(
  card: Cancellation,
  { question, answer }: { question: Question; answer: string },
): Cancellation {
  const answers = { ...card.answers, [question.id]: { v: answer, n: card.clock + 1, by: '' } }
  return { ...card, answers }
}
