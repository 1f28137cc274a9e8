import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { isFourDigits } from '#domain/text.ts'
import { checkWords } from '#i18n/check/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { goTo } from '#parts/goTo.ts'
import { recordGoAhead } from '#store/gateActions.ts'
import { useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useWhenLeaving } from '#ui/useWhenLeaving.ts'
import { useCallback, useRef, useState } from 'react'
import styles from './confirm.module.css'

/** Asks for the last four digits, which are kept nowhere, and goes on to the steps of this number. */
export function GoAheadForm({ card, leg, isOnly }: { card: Cancellation; leg: Leg; isOnly: boolean }) {
  const { t } = useWords()
  const { confirm } = useGroup(checkWords)
  const today = useToday()
  const [digits, setDigits] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // A browser may keep the page as it is for coming back; the digits must not be in it.
  useWhenLeaving(useCallback(() => setDigits(''), []))
  const goAhead = () => {
    if (!isFourDigits(digits)) {
      setProblem(digits.trim() === '' ? t.errors.text.empty : confirm.digitsWrong)
      field.current?.focus()
      return
    }
    recordGoAhead(card.id, leg, today)
    goTo({ screen: 'submit', card: card.id, item: null })
  }
  return (
    <Form className={styles['form']} autoComplete="off" onSubmit={goAhead}>
      <Field
        label={confirm.digits}
        hint={confirm.digitsHint}
        error={problem}
        ref={field}
        value={digits}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDigits(event.target.value)}
      />
      <Button look="final" type="submit">
        {isOnly ? confirm.act : confirm.actOf(t.legs[leg])}
      </Button>
    </Form>
  )
}
