import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import styles from './PasteForm.module.css'

/** Takes what somebody pastes that came out of the app: a link, or the text of a backup. */
export function PasteForm({
  label,
  act,
  error,
  onPaste,
}: {
  label: string
  act: string
  error: string | null
  onPaste: (text: string) => void
}) {
  const [pasted, setPasted] = useState('')
  return (
    <Form
      className={styles['paste']}
      onSubmit={() => {
        onPaste(pasted)
      }}
    >
      <TextArea
        label={label}
        hint={null}
        error={error}
        value={pasted}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setPasted(event.target.value)}
      />
      <Button look="secondary" type="submit">
        {act}
      </Button>
    </Form>
  )
}
