import { useWords } from '#i18n/words.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { useState } from 'react'

/** An act that is asked about once more in place; the safe answer comes first and has the focus. */
export function AfterAsking({ act, onAct }: { act: string; onAct: () => void }) {
  const { t } = useWords()
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button look="secondary" onClick={() => setIsAsking(true)}>
        {act}
      </Button>
    )
  }
  return (
    <Acts>
      <strong>{t.erase.sure}</strong>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question has just replaced the button that was pressed */}
      <Button look="secondary" autoFocus onClick={() => setIsAsking(false)}>
        {t.erase.keep}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          setIsAsking(false)
          onAct()
        }}
      >
        {act}
      </Button>
    </Acts>
  )
}
