import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { LONGEST_NOTE, textProblemOf, type TextProblem } from '#domain/text.ts'
import { useWords } from '#i18n/words.ts'
import { markItem } from '#store/actions.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'

/** Lets the person say that a line does not apply, with a reason, and say it back. */
export function NotApplicable({ card, item }: { card: Cancellation; item: ItemId }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<TextProblem | null>(null)
  const mark = card.marks[item]?.v ?? null
  if (mark?.said === 'not-applicable') {
    return (
      <p>
        <Button look="quiet" onClick={() => markItem(card.id, item, null)}>
          {t.item.applicable}
        </Button>
      </p>
    )
  }
  return (
    <Form
      onSubmit={() => {
        const found = textProblemOf(reason, LONGEST_NOTE)
        setProblem(found)
        if (found === null) markItem(card.id, item, { said: 'not-applicable', reason: reason.trim() })
      }}
    >
      <Field
        label={t.item.reason}
        hint={t.item.reasonHint}
        error={problem === null ? null : t.errors.text[problem]}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button look="quiet" type="submit">
        {t.item.notApplicable}
      </Button>
    </Form>
  )
}
