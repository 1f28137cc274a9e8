import { useState } from 'react'

/** An answer being given; it begins anew whenever what is kept changes, be it taken back or changed in another tab. */
export function useDraft<T extends string | null>(kept: T): readonly [T, (answer: T) => void] {
  const [draft, setDraft] = useState({ kept, answer: kept })
  if (draft.kept !== kept) setDraft({ kept, answer: kept })
  return [draft.answer, (answer) => setDraft({ kept, answer })]
}
