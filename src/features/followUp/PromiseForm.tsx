import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { isIsoDate } from '#domain/isoDate.ts'
import type { DateProblem } from '#domain/dateProblem.ts'
import { earliestPromise, promiseProblemOf, type Promised } from '#domain/wait.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { typedDay } from '#parts/typedDay.ts'
import { useDraft } from '#parts/useDraft.ts'
import { recordPromise } from '#store/promises.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useRef, useState } from 'react'
import styles from './followUp.module.css'
import { promiseProblemWords } from './promiseProblemWords.ts'

/** Enters, changes or clears the day an operator promised something for; whoever shows it hears of the clearing, which may take it away. */
export function PromiseForm({
  card,
  leg,
  promised,
  onClear,
}: {
  card: Cancellation
  leg: Leg
  promised: Promised
  onClear: () => void
}) {
  const { t } = useWords()
  const words = useGroup(waitingWords)
  const [problem, setProblem] = useState<DateProblem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const kept = card[leg][promised]?.v ?? null
  const [day, setDay] = useDraft<string>(kept ?? '')
  const earliest = earliestPromise(card, leg)
  const record = () => {
    const on = typedDay(field.current)
    const found = on === '' ? 'missing' : promiseProblemOf(on, earliest)
    setProblem(found)
    if (found === null && isIsoDate(on)) recordPromise(card.id, leg, { promised, on })
  }
  return (
    <Disclosure summary={kept === null ? words.enter[promised] : words.change[promised]} startsOpen={false}>
      <Form className={styles['promise']} onSubmit={record}>
        <Field
          label={words.day}
          hint={words.dayHint}
          error={problem === null ? null : promiseProblemWords(problem, { t, words })}
          type="date"
          min={earliest}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          ref={field}
        />
        <Acts>
          <Button look="secondary" type="submit">
            {words.save}
          </Button>
          {kept !== null && (
            <Button
              look="quiet"
              onClick={() => {
                recordPromise(card.id, leg, { promised, on: null })
                onClear()
                // The button goes with the day, and must not take the focus along.
                field.current?.focus()
              }}
            >
              {words.clear}
            </Button>
          )}
        </Acts>
      </Form>
    </Disclosure>
  )
}
