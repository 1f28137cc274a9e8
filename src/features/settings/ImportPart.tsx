import { useWords } from '#i18n/words.ts'
import { AdoptPreview } from '#parts/AdoptPreview.tsx'
import { PasteForm } from '#parts/PasteForm.tsx'
import type { DecodedFile } from '#snapshot/file.ts'
import { readFile, readPasted } from '#snapshot/reading.ts'
import { FileField } from '#ui/FileField.tsx'
import { useRef, useState } from 'react'

/** Takes a backup in from a file or a pasted text, after showing what would change. */
export function ImportPart() {
  const { t } = useWords()
  const [reading, setReading] = useState<DecodedFile | null>(null)
  const [from, setFrom] = useState<'file' | 'text'>('file')
  // A text that was taken in or left is not asked about again: the next one has a form of its own.
  const [round, setRound] = useState(0)
  const [isApplied, setIsApplied] = useState(false)
  const latest = useRef<Promise<DecodedFile>>(null)
  const show = async (source: 'file' | 'text', arriving: Promise<DecodedFile>) => {
    latest.current = arriving
    const read = await arriving
    // Something else was chosen while it was being read.
    if (latest.current !== arriving) return
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
        onChoose={(file) => void show('file', readFile(file))}
      />
      <PasteForm
        key={round}
        label={t.adopt.text}
        act={t.adopt.read}
        error={errorFor('text')}
        onPaste={(text) => void show('text', readPasted(text))}
      />
      {reading?.ok && (
        <AdoptPreview
          cards={reading.cards}
          repairs={reading.repairs}
          isAltered={reading.isAltered}
          reason="import"
          onEnd={(isTaken) => {
            setReading(null)
            setIsApplied(isTaken)
            setRound(round + 1)
          }}
        />
      )}
      <p role="status">{isApplied && t.adopt.applied}</p>
    </section>
  )
}
