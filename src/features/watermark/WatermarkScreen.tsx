import type { CancellationId } from '#domain/cancellation.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { textProblemOf } from '#domain/text.ts'
import { useGroup } from '#i18n/group.ts'
import { watermarkWords } from '#i18n/watermark/words.ts'
import { ToolHead } from '#parts/ToolHead.tsx'
import { ToolLimits } from '#parts/ToolLimits.tsx'
import { useCard, useGuide, useToday } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { TextArea } from '#ui/Field.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Problem } from '#ui/Problem.tsx'
import { useEffect, useRef, useState } from 'react'
import { openPhoto, type Photo, type PhotoProblem } from './photo.ts'
import { Stamped } from './Stamped.tsx'
import styles from './watermark.module.css'

/** The longest watermark, in characters; English says the same with twice as many. */
export const LONGEST_STAMP = 80

/** Tool 照片水印: a photo stamped with what it is for, in memory only. */
export function WatermarkScreen({ from }: { from: CancellationId | null }) {
  const words = useGroup(watermarkWords)
  const today = useToday()
  const purpose = usePurpose(from)
  const [typed, setTyped] = useState<string | null>(null)
  const [photo, setPhoto] = useState<Photo | null>(null)
  const [problem, setProblem] = useState<PhotoProblem | null>(null)
  const [wasForgotten, setWasForgotten] = useState(false)
  const text = typed ?? purpose
  const wrong = textProblemOf(text, LONGEST_STAMP)
  // The pixels stand outside React's memory and go at once, not when somebody gets round to it.
  useEffect(() => () => photo?.bitmap.close(), [photo])
  const latest = useRef<File | null>(null)
  useEffect(
    () => () => {
      latest.current = null
    },
    [],
  )
  const open = async (file: File) => {
    latest.current = file
    const opened = await openPhoto(file)
    const isOpen = typeof opened !== 'string'
    // Another was chosen meanwhile, or the screen was left.
    if (latest.current !== file) {
      if (isOpen) opened.bitmap.close()
      return
    }
    setPhoto(isOpen ? opened : null)
    setProblem(isOpen ? null : opened)
    setWasForgotten(false)
  }
  const errors = { empty: words.textEmpty, 'too-long': words.textTooLong(LONGEST_STAMP) }
  return (
    <div className={styles['screen']}>
      <ToolHead from={from} title={words.heading} lead={words.lead} />
      <TextArea
        rows={2}
        label={words.text}
        hint={words.textHint(LONGEST_STAMP)}
        error={wrong === null ? null : errors[wrong]}
        value={text}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value.replaceAll(/\s/gu, ' '))}
      />
      <Acts>
        <FileField
          label={words.choose}
          accept="image/*,.heic,.heif"
          capture={null}
          error={null}
          onChoose={(file) => void open(file)}
        />
        <FileField
          label={words.take}
          accept="image/*"
          capture="environment"
          error={null}
          onChoose={(file) => void open(file)}
        />
      </Acts>
      {problem !== null && <Problem>{words.problems[problem]}</Problem>}
      {photo !== null && wrong === null && (
        <Stamped
          photo={photo}
          text={words.stamp({ title: text.trim(), date: today })}
          onForget={() => {
            setPhoto(null)
            setWasForgotten(true)
          }}
        />
      )}
      <p role="status">{wasForgotten && words.forgotten}</p>
      <ToolLimits title={words.limitsTitle} limits={words.limits} />
    </div>
  )
}

function usePurpose(from: CancellationId | null): string {
  const words = useGroup(watermarkWords)
  const card = useCard(from ?? '')
  const { operators } = useGuide()
  const operator = card === undefined ? undefined : operatorSaid(operators, card)
  return operator === undefined ? words.purposeUnknown : words.purpose({ title: operator.name })
}
