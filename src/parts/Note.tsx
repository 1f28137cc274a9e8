import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { LONGEST_NOTE, textProblemOf } from '#domain/text.ts'
import { useWords } from '#i18n/words.ts'
import { writeNote } from '#store/actions.ts'
import { TextArea } from '#ui/Field.tsx'
import { useState } from 'react'

/** A note beside a line, kept with every keystroke; what is too long is said and leaves the kept one as it was. */
export function Note({ card, item }: { card: Cancellation; item: ItemId }) {
  const { t } = useWords()
  const kept = card.notes[item]?.v ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const isTooLong = textProblemOf(draft ?? kept, LONGEST_NOTE) === 'too-long'
  const keep = (text: string) => {
    if (textProblemOf(text, LONGEST_NOTE) !== 'too-long') writeNote(card.id, item, text)
  }
  return (
    <TextArea
      label={t.item.note}
      hint={t.item.noteHint}
      error={isTooLong ? t.item.noteTooLong(LONGEST_NOTE) : null}
      value={draft ?? kept}
      onChange={(event) => {
        setDraft(event.target.value)
        // Half-typed pinyin is not a word yet.
        if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) keep(event.target.value)
      }}
      onCompositionEnd={(event) => keep(event.currentTarget.value)}
      onBlur={() => {
        if (!isTooLong) setDraft(null)
      }}
    />
  )
}
