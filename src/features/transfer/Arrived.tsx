import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { AdoptPreview } from '#parts/AdoptPreview.tsx'
import type { DecodedFile } from '#snapshot/file.ts'
import { decodeLink } from '#snapshot/link.ts'
import { Button } from '#ui/Button.tsx'
import { useEffect, useState } from 'react'
import styles from './transfer.module.css'

/** What the opened link would change, or why it cannot be taken in. */
export function Arrived({ payload, onEnd }: { payload: string; onEnd: (isTaken: boolean) => void }) {
  const words = useGroup(transferWords)
  const [read, setRead] = useState<DecodedFile | null>(null)
  // Unfolding is the browser's and takes a moment.
  useEffect(() => {
    let isWanted = true
    void decodeLink(payload).then((decoded) => isWanted && setRead(decoded))
    return () => {
      isWanted = false
    }
  }, [payload])
  if (read === null) return <p>{words.reading}</p>
  if (read.ok) {
    return (
      <AdoptPreview
        cards={read.cards}
        repairs={read.repairs}
        isAltered={read.isAltered}
        reason="import"
        onEnd={onEnd}
      />
    )
  }
  return (
    <div className={styles['trouble']}>
      <p role="alert">{words.problems[read.problem]}</p>
      <Button look="primary" onClick={() => onEnd(false)}>
        {words.dismiss}
      </Button>
    </div>
  )
}
