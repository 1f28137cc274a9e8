import { alternativeFor } from '#domain/alternative.ts'
import type { Decision } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import { adviceFor, hindranceTo } from '#domain/decision.ts'
import type { Alternative } from '#domain/guide.ts'
import { DECISION_ITEM, questionItemId } from '#domain/status.ts'
import { hindranceWords } from '#i18n/hindrance/words.ts'
import { useGroup } from '#i18n/group.ts'
import { middleDot } from '#i18n/middleDot.ts'
import { useWords } from '#i18n/words.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { FoldedClaims } from '#parts/FoldedClaims.tsx'
import { CostPanel } from '#parts/CostPanel.tsx'
import { goTo, isFromCheck, nameThisPlace } from '#parts/goTo.ts'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { useDraft } from '#parts/useDraft.ts'
import { chooseDecision } from '#store/actions.ts'
import { useGuide } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useState } from 'react'
import styles from './decide.module.css'
import { isAnswered } from './questions.ts'

/** All alternatives side by side, one recommended with reasons; the choice is the person's. */
export function ResultPage({ card }: { card: Cancellation }) {
  const { t, locale } = useWords()
  const guide = useGuide()
  const advice = adviceFor(card)
  const [chosen, setChosen] = useDraft<Decision | null>(card.answers.decision?.v ?? null)
  const [isMissing, setIsMissing] = useState(false)
  const [checkLedHere] = useState(isFromCheck)
  const alternatives = guide.alternatives.map((each) => alternativeFor(each, card))
  const recommended = alternatives.find((each) => each.decision === advice.recommended)
  const choose = () => {
    if (chosen === null) return setIsMissing(true)
    const here = { screen: 'decide', card: card.id, item: DECISION_ITEM } as const
    nameThisPlace(checkLedHere ? { ...here, back: 'check' } : here)
    chooseDecision(card.id, chosen)
    const open = guide.questions.find(
      (question) =>
        question.part === 'describing' && applies(question.when, card) && !isAnswered(card, question.id),
    )
    if (chosen === 'cancel' && open !== undefined)
      return goTo({ screen: 'decide', card: card.id, item: questionItemId(open.id) })
    if (checkLedHere) return goTo({ screen: 'check', card: card.id })
    return goTo({ screen: 'line', card: card.id, item: null })
  }
  return (
    <Form
      className={styles['page']}
      data-item={DECISION_ITEM}
      data-status={card.answers.decision?.v ? 'done' : 'todo'}
      onSubmit={() => {
        choose()
      }}
    >
      <ScreenHead card={card} title={t.decide.resultTitle} lead={t.decide.resultLead}>
        {null}
      </ScreenHead>
      {recommended !== undefined && (
        <Notice tone="plain" title={t.decide.recommended + middleDot(locale) + recommended.title}>
          <ul className={styles['reasons']} aria-label={t.decide.because}>
            {advice.reasons.map((reason) => (
              <li key={reason}>{t.decide.reasons[reason]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <CostPanel card={card} />
      <RadioGroup
        legend={t.decide.choose}
        options={alternatives.map((each) => ({
          value: each.decision,
          label: each.title,
          hint: each.summary,
          more: <AlternativeFacts card={card} alternative={each} />,
        }))}
        value={chosen}
        error={isMissing && chosen === null ? t.errors.chooseOne : null}
        onChoose={setChosen}
      />
      <ActBar>
        <Button look="primary" type="submit">
          {t.decide.chosen}
        </Button>
      </ActBar>
    </Form>
  )
}

function AlternativeFacts({ card, alternative }: { card: Cancellation; alternative: Alternative }) {
  const { t } = useWords()
  const { hindrances } = useGroup(hindranceWords)
  const hindrance = hindranceTo(alternative.decision, card)
  return (
    <div className={styles['facts']}>
      {hindrance !== null && (
        <p className={styles['hindrance']} data-hindrance={hindrance}>
          {hindrances[hindrance]}
        </p>
      )}
      <dl>
        <div>
          <dt>{t.decide.reversible}</dt>
          <dd>{alternative.reversible}</dd>
        </div>
        <div>
          <dt>{t.decide.monthlyCost}</dt>
          <dd>{alternative.monthlyCost}</dd>
        </div>
        <div>
          <dt>{t.decide.receivesSms}</dt>
          <dd>{alternative.receivesSms}</dd>
        </div>
      </dl>
      <FoldedClaims
        summary={t.decide.factsTitle}
        card={card}
        place={`alternative.${alternative.decision}`}
        claims={alternative.claims}
      />
    </div>
  )
}
