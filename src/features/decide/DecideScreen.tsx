import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { useGuide } from '#store/hooks.ts'
import { AnswersSummary } from './AnswersSummary.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { ResultPage } from './ResultPage.tsx'
import { nextPageOf, questionsFor } from './questions.ts'

/** Station 决定: one question a page, the alternatives side by side, and the answers to look back on. */
export function DecideScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const guide = useGuide()
  const page = item ?? nextPageOf(guide, card)
  const question = questionsFor(guide, card).find((each) => questionItemId(each.id) === page)
  if (question !== undefined) return <QuestionPage key={question.id} card={card} question={question} />
  return page === DECISION_ITEM ? <ResultPage card={card} /> : <AnswersSummary card={card} />
}
