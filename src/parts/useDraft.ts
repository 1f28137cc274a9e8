import { useState } from 'react'

/** A text being edited; it begins anew whenever what is kept changes, be it taken back or changed in another tab. */
export function useDraft(kept: string): readonly [string, (text: string) => void] {
  const [draft, setDraft] = useState({ kept, text: kept })
  if (draft.kept !== kept) setDraft({ kept, text: kept })
  return [draft.text, (text) => setDraft({ kept, text })]
}
