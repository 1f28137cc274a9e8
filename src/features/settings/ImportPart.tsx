import { useWords } from '#i18n/words.ts'
import { AdoptPreview } from '#parts/AdoptPreview.tsx'
import type { DecodedFile } from '#snapshot/file.ts'
import { readFile, readPasted } from '#snapshot/reading.ts'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Field.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import styles from './settings.module.css'

/** Takes a backup in from a file or a pasted text, after showing what would change. */
export function ImportPart() {
  const { t } = useWords()
  const [reading, setReading] = useState<DecodedFile | null>(null)
  const [from, setFrom] = useState<'file' | 'text'>('file')
  const [pasted, setPasted] = useState('')
  const [isApplied, setIsApplied] = useState(false)
  const show = (source: 'file' | 'text', read: DecodedFile) => {
    setFrom(source)
    setReading(read)
    setIsApplied(false)
  }
  const errorFor = (source: 'file' | 'text') =>
    reading?.ok === false && from === source ? t.adopt.problems[reading.problem] : null
  return (
    <section>
      <h2>{t.adopt.heading}</h2>
      <p>{t.adopt.lead}</p>
      <FileField
        label={t.adopt.file}
        accept=".json,application/json,text/plain"
        capture={null}
        error={errorFor('file')}
        onChoose={(file) => void readFile(file).then((read) => show('file', read))}
      />
      <Form
        className={styles['paste']}
        onSubmit={() => {
          void readPasted(pasted).then((read) => show('text', read))
        }}
      >
        <TextArea
          label={t.adopt.text}
          hint={null}
          error={errorFor('text')}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button look="secondary" type="submit">
          {t.adopt.read}
        </Button>
      </Form>
      {reading?.ok && (
        <AdoptPreview
          cards={reading.cards}
          repairs={reading.repairs}
          isAltered={reading.isAltered}
          reason="import"
          onEnd={(isTaken) => {
            setReading(null)
            setIsApplied(isTaken)
            setPasted('')
          }}
        />
      )}
      <p role="status">{isApplied && t.adopt.applied}</p>
    </section>
  )
}
