import { isIsoDate, type IsoDate } from '#domain/isoDate.ts'
import { dateProblemOf, type DateProblem } from '#domain/dateProblem.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#store/hooks.ts'
import { Field } from '#ui/Field.tsx'
import { useRef, useState, type RefObject } from 'react'
import { typedDay } from './typedDay.ts'

// A card may be added long after the first word about it was spoken.
const EARLIEST: IsoDate = '2000-01-01'

/** A day in the past as a form holds it; `check` hands the day over, or says beside the field what is wrong with it. */
export type PastDayState = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly initial: IsoDate
  readonly problem: DateProblem | null
  readonly check: () => IsoDate | null
}

/** Holds the day of something that has happened, which may be long before the card was added. */
export function usePastDay(initial: IsoDate): PastDayState {
  const today = useToday()
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<DateProblem | null>(null)
  return {
    field,
    initial,
    problem,
    check: () => {
      const text = typedDay(field.current)
      const found = dateProblemOf(text, { earliest: EARLIEST, today })
      setProblem(found)
      return found === null && isIsoDate(text) ? text : null
    },
  }
}

/** The field for such a day. */
export function PastDay({ label, day: { field, initial, problem } }: { label: string; day: PastDayState }) {
  const { t } = useWords()
  return (
    <Field
      label={label}
      hint={null}
      error={problem === null ? null : t.errors.date[problem]}
      type="date"
      max={useToday()}
      defaultValue={initial}
      ref={field}
    />
  )
}
