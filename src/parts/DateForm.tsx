import type { IsoDate } from '#domain/isoDate.ts'
import { isIsoDate } from '#domain/isoDate.ts'
import { dateProblemOf, type DateProblem } from '#domain/dateProblem.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useRef, useState, type ReactNode } from 'react'
import styles from './DateForm.module.css'
import { typedDay } from './typedDay.ts'

/** Asks for the day on which something happened, from `earliest` to today, and says beside the field what is wrong with any other. */
export function DateForm({
  label,
  act,
  look,
  earliest,
  onRecord,
  children,
}: {
  label: string
  act: string
  look: 'primary' | 'secondary'
  earliest: IsoDate
  onRecord: (on: IsoDate) => void
  children: ReactNode
}) {
  const { t } = useWords()
  const today = useToday()
  const [problem, setProblem] = useState<DateProblem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  return (
    <Form
      className={styles['form']}
      onSubmit={() => {
        const on = typedDay(field.current)
        const found = dateProblemOf(on, { earliest, today })
        setProblem(found)
        if (found === null && isIsoDate(on)) onRecord(on)
      }}
    >
      {children}
      <Field
        label={label}
        hint={null}
        error={problem === null ? null : t.errors.date[problem]}
        type="date"
        min={earliest}
        max={today}
        defaultValue={today}
        ref={field}
      />
      <Button look={look} type="submit">
        {act}
      </Button>
    </Form>
  )
}
