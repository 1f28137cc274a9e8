import type { Address } from '#domain/address.ts'
import { CHOICES } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { isUndecided } from '#domain/decision.ts'
import type { Question } from '#domain/guide.ts'
import { questionItemId } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { goTo, isFromCheck, nameThisPlace } from '#parts/goTo.ts'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { useDraft } from '#parts/useDraft.ts'
import { answerQuestion } from '#store/actions.ts'
import { useGuide } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Form } from '#ui/Form.tsx'
import { Points } from '#ui/Points.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Unseen } from '#ui/Unseen.tsx'
import { useState } from 'react'
import { isEveryPageSettled, pageAfter, questionsFor } from './questions.ts'
import styles from './decide.module.css'

/** One question about the card; the answer is kept when the person goes on, and is there again when they come back. */
export function QuestionPage({ card, question }: { card: Cancellation; question: Question }) {
  const { t } = useWords()
  const guide = useGuide()
  const kept = card.answers[question.id]?.v ?? null
  const [chosen, setChosen] = useDraft<string | null>(kept)
  const [isMissing, setIsMissing] = useState(false)
  const [checkLedHere] = useState(isFromCheck)
  const questions = questionsFor(guide, card)
  const position = questions.indexOf(question) + 1
  // Before the decision the questions lead to a comparison only; more come after it.
  const positionOf = isUndecided(card) ? t.decide.firstQuestionOf : t.decide.questionOf
  const options =
    question.id === 'operator'
      ? [
          ...guide.operators.map((each) => ({ value: each.id, label: each.name, hint: each.hint })),
          ...question.options,
        ]
      : question.options
  const goOn = () => {
    if (chosen === null) return setIsMissing(true)
    // The station's bare address leads to the first open question, which after this answer is another one.
    const here = { screen: 'decide', card: card.id, item: questionItemId(question.id) } as const
    nameThisPlace(checkLedHere ? { ...here, back: 'check' } : here)
    keepAnswer(card.id, question.id, chosen)
    goTo(placeAfter(chosen))
  }
  // Whoever changes one answer of a whole set is led back to the set, not through the rest of it again.
  const placeAfter = (answer: string): Address => {
    const page = pageAfter(guide, card, { question, answer })
    const isWhole = kept !== null && isEveryPageSettled(guide, card, { question, answer })
    if (isWhole && checkLedHere) return { screen: 'check', card: card.id }
    if (isWhole) return { screen: 'decide', card: card.id, item: null }
    return page === null
      ? { screen: 'line', card: card.id, item: null }
      : { screen: 'decide', card: card.id, item: page }
  }
  return (
    <Form
      className={styles['page']}
      data-item={questionItemId(question.id)}
      data-status={kept === null || kept === 'unknown' ? 'todo' : 'done'}
      onSubmit={() => {
        goOn()
      }}
    >
      <ScreenHead card={card} title={question.text} lead={question.hint}>
        <p className={styles['position']}>{positionOf(position, questions.length)}</p>
      </ScreenHead>
      <RadioGroup
        legend={<Unseen>{question.text}</Unseen>}
        options={options.map((option) => ({
          value: option.value,
          label: option.label,
          hint: option.hint === null ? null : <Sentence>{option.hint}</Sentence>,
          more: null,
        }))}
        value={chosen}
        error={isMissing && chosen === null ? t.errors.choose : null}
        onChoose={setChosen}
      />
      {question.findOut.length > 0 && (
        <Disclosure summary={t.decide.findOut} startsOpen={false}>
          <div className={styles['find']}>
            <Points>
              {question.findOut.map((way) => (
                <li key={way}>
                  <Sentence>{way}</Sentence>
                </li>
              ))}
            </Points>
          </div>
        </Disclosure>
      )}
      <ActBar>
        <Button look="primary" type="submit">
          {t.nav.continue}
        </Button>
      </ActBar>
    </Form>
  )
}

function keepAnswer(card: string, question: Question['id'], answer: string) {
  if (question === 'operator') return answerQuestion(card, question, answer)
  const word = CHOICES[question].find((each) => each === answer)
  if (word !== undefined) answerQuestion(card, question, word)
}
