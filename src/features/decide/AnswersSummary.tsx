import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { wordSaid } from '#domain/condition.ts'
import type { Question } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { Unseen } from '#ui/Unseen.tsx'
import type { ReactNode } from 'react'
import styles from './decide.module.css'
import { isAnswered, questionsFor } from './questions.ts'

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
      <ul className={styles['summary']}>
        {questionsFor(guide, card).map((question) => (
          <SummaryRow
            key={question.id}
            card={card}
            item={questionItemId(question.id)}
            title={question.text}
            answer={isAnswered(card, question.id) ? answerText(question, card) : t.decide.notAnswered}
            isSettled={wordSaid(question.id, card) !== 'unknown'}
          >
            {wordSaid(question.id, card) === 'unknown' && (
              <ul className={styles['find']}>
                {question.findOut.map((way) => (
                  <li key={way}>
                    <Sentence>{way}</Sentence>
                  </li>
                ))}
              </ul>
            )}
          </SummaryRow>
        ))}
        <SummaryRow
          card={card}
          item={DECISION_ITEM}
          title={t.decide.decision}
          answer={alternative === undefined ? t.decide.notAnswered : alternative.title}
          isSettled={alternative !== undefined}
        >
          {null}
        </SummaryRow>
      </ul>
      <StationFoot card={card} isSettled />
    </>
  )

  function answerText(question: Question, of: Cancellation): string {
    const word = wordSaid(question.id, of)
    const label =
      question.options.find((option) => option.value === word)?.label ??
      guide.operators.find((operator) => operator.id === word)?.name
    return label === undefined ? t.decide.notAnswered : label
  }
}

function SummaryRow({
  card,
  item,
  title,
  answer,
  isSettled,
  children,
}: {
  card: Cancellation
  item: string
  title: string
  answer: string
  isSettled: boolean
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <li className={styles['answer']} data-item={item} data-status={isSettled ? 'done' : 'todo'}>
      <p className={styles['asked']}>{title}</p>
      <p className={styles['said']}>{answer}</p>
      <a className={styles['change']} href={hashFor({ screen: 'decide', card: card.id, item })}>
        {t.nav.change}
        <Unseen>{title}</Unseen>
      </a>
      {children}
    </li>
  )
}
