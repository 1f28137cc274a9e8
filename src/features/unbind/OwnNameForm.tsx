import { LONGEST_NAME, textProblemOf } from '#domain/text.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import styles from './unbind.module.css'

/** Asks what a service of one's own is called, beginning with `name`; one that will not do is said at the field and stays there. */
export function OwnNameForm({
  name: current,
  act,
  onName,
}: {
  name: string
  act: string
  onName: (name: string) => void
}) {
  const { t } = useWords()
  const [name, setName] = useState(current)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Form
      className={styles['add']}
      onSubmit={() => {
        const found = textProblemOf(name, LONGEST_NAME)
        setProblem(found === 'too-long' ? t.card.nameTooLong(LONGEST_NAME) : found && t.errors.text[found])
        if (found !== null) return
        onName(name)
        setName(current)
      }}
    >
      <Field
        label={t.unbind.ownName}
        hint={null}
        error={problem}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Button look="secondary" type="submit">
        {act}
      </Button>
    </Form>
  )
}
