import { CANNOT_MOVE_PLANS, type Binding, type CancellationId } from '#domain/cancellation.ts'
import type { ServiceId } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import { sayBinding } from '#store/actions.ts'
import { Chips } from '#ui/Chips.tsx'
import type { ReactNode } from 'react'
import styles from './unbind.module.css'

const ANSWERS = ['unchecked', 'moved', 'not-bound', 'closed', 'cannot-move'] as const
type Answer = (typeof ANSWERS)[number]

/** What became of one service, in one tap; "cannot be moved" counts only with a plan. */
export function BindingAnswers({
  cardId,
  service,
  name,
  heading,
  binding,
}: {
  cardId: CancellationId
  service: ServiceId
  name: string
  /** The name as it stands above the answers. */
  heading: ReactNode
  binding: Binding | null
}) {
  const { t } = useWords()
  const say = (answer: Answer) => sayBinding(cardId, service, bindingFor(answer))
  return (
    <>
      <Chips<Answer>
        label={t.unbind.answerLegend(name)}
        heading={<h3>{heading}</h3>}
        options={ANSWERS.map((answer) => ({ value: answer, label: t.unbind.answers[answer] }))}
        value={binding?.said ?? 'unchecked'}
        unset="unchecked"
        onChoose={say}
      />
      {binding?.said === 'cannot-move' && (
        <div className={styles['plan']}>
          <p>{binding.plan === null ? t.unbind.planNeeded : t.unbind.plan}</p>
          <Chips
            label={t.unbind.plan}
            heading={null}
            options={CANNOT_MOVE_PLANS.map((plan) => ({ value: plan, label: t.unbind.plans[plan] }))}
            value={binding.plan}
            unset={null}
            onChoose={(plan) => sayBinding(cardId, service, { said: 'cannot-move', plan })}
          />
        </div>
      )}
    </>
  )
}

function bindingFor(answer: Answer): Binding | null {
  if (answer === 'unchecked') return null
  return answer === 'cannot-move' ? { said: answer, plan: null } : { said: answer }
}
