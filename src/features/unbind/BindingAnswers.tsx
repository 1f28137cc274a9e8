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
        options={optionsIn(t.unbind.answers)}
        value={binding?.said ?? 'unchecked'}
        unset="unchecked"
        error={null}
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
            error={null}
            onChoose={(plan) => sayBinding(cardId, service, { said: 'cannot-move', plan })}
          />
        </div>
      )}
    </>
  )
}

type Words = Readonly<Record<Answer, string>>
type Options = readonly { readonly value: Answer; readonly label: string }[]

const made = new WeakMap<Words, Options>()

// One list for a hundred rows.
function optionsIn(words: Words): Options {
  const options = made.get(words) ?? ANSWERS.map((value) => ({ value, label: words[value] }))
  made.set(words, options)
  return options
}

function bindingFor(answer: Answer): Binding | null {
  if (answer === 'unchecked') return null
  return answer === 'cannot-move' ? { said: answer, plan: null } : { said: answer }
}
