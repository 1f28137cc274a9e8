import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { wordSaid } from '#domain/condition.ts'
import { labelSaid } from '#domain/labelSaid.ts'
import type { ItemId } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { AnswerRow, AnswerRows } from '#parts/AnswerRow.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { Points } from '#ui/Points.tsx'
import styles from './decide.module.css'
import { questionsFor } from './questions.ts'

/** Every answer with a way to change it; what is not known comes with how to find out. */
export function AnswersSummary({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const guide = useGuide()
  const alternative = guide.alternatives.find((each) => each.decision === card.answers.decision?.v)
  return (
    <>
      <ScreenHead card={card} title={t.decide.summaryTitle} lead={t.decide.summaryLead}>
        {null}
      </ScreenHead>
      <AnswerRows>
        {questionsFor(guide, card).map((question) => (
          <SummaryRow
            key={question.id}
            card={card}
            item={questionItemId(question.id)}
            title={question.text}
            answer={labelSaid(guide, card, question)}
            isSettled={wordSaid(question.id, card) !== 'unknown'}
            findOut={wordSaid(question.id, card) === 'unknown' ? question.findOut : []}
          />
        ))}
        <SummaryRow
          card={card}
          item={DECISION_ITEM}
          title={t.decide.decision}
          answer={alternative?.title ?? null}
          isSettled={alternative !== undefined}
          findOut={[]}
        />
      </AnswerRows>
      <StationFoot card={card} isSettled />
    </>
  )
}

function SummaryRow({
  card,
  item,
  title,
  answer,
  isSettled,
  findOut,
}: {
  card: Cancellation
  item: ItemId
  title: string
  answer: string | null
  isSettled: boolean
  findOut: readonly string[]
}) {
  const { t } = useWords()
  return (
    <AnswerRow
      href={hashFor({ screen: 'decide', card: card.id, item })}
      item={item}
      title={title}
      status={isSettled ? 'done' : 'todo'}
      below={
        findOut.length > 0 && (
          <div className={styles['find']}>
            <Points>
              {findOut.map((way) => (
                <li key={way}>
                  <Sentence>{way}</Sentence>
                </li>
              ))}
            </Points>
          </div>
        )
      }
    >
      <p>{answer ?? t.decide.notAnswered}</p>
    </AnswerRow>
  )
}
