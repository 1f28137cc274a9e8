import type { Told } from '#domain/answers.ts'
import { LONGEST_NOTE, textProblemOf, type TextProblem } from '#domain/text.ts'
import { useGroup } from '#i18n/group.ts'
import { toldWords } from '#i18n/told/words.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useEffect, useState } from 'react'
import { PastDay, usePastDay } from './PastDay.tsx'
import styles from './Told.module.css'

/** Asks when an operator said what; `onLeave` where something was kept that can stay as it was. */
export function ToldForm({
  told,
  onKeep,
  onLeave,
}: {
  told: Told | null
  onKeep: (told: Told) => void
  onLeave: (() => void) | null
}) {
  const { t } = useWords()
  const words = useGroup(toldWords)
  const today = useToday()
  const day = usePastDay(told?.on ?? today)
  const isChange = told !== null
  const { field } = day
  // The key that was just pressed is gone and took the focus with it, which is the browser's to move.
  useEffect(() => {
    if (isChange) field.current?.focus()
  }, [isChange, field])
  const [said, setSaid] = useState(told?.words ?? '')
  const [problem, setProblem] = useState<TextProblem | null>(null)
  return (
    <Form
      className={styles['form']}
      onSubmit={() => {
        const on = day.check()
        const found = textProblemOf(said, LONGEST_NOTE)
        setProblem(found)
        if (on !== null && found === null) onKeep({ on, words: said.trim() })
      }}
    >
      <PastDay label={words.on} day={day} />
      <TextArea
        label={words.words}
        hint={words.hint}
        error={problem === null ? null : t.errors.text[problem]}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <Acts>
        <Button look="secondary" type="submit">
          {words.save}
        </Button>
        {onLeave !== null && (
          <Button look="quiet" onClick={onLeave}>
            {words.keep}
          </Button>
        )}
      </Acts>
    </Form>
  )
}
