import { useFirstWords } from '#i18n/context.ts'
import { isInApp } from '#store/browser.ts'
import { useCards } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextArea } from '#ui/Field.tsx'
import { useState } from 'react'
import { copyText } from './copyText.ts'
import { download } from './download.ts'
import styles from './TakeAway.module.css'

/** Lets the person take a text away: as a file, or copied where files cannot be saved; `onTaken` when they say that they have it. */
export function TakeAway({
  label,
  fileName,
  textOf,
  onTaken,
}: {
  label: string
  fileName: string
  textOf: () => string
  onTaken: (() => void) | null
}) {
  const { t } = useFirstWords()
  const [wasOffered, setWasOffered] = useState(false)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const inApp = isInApp(navigator.userAgent)
  const copy = async () => {
    setCopied((await copyText(textOf())) ? 'yes' : 'no')
    setWasOffered(true)
  }
  return (
    <div className={styles['take']}>
      {inApp ? (
        <p>{t.take.inApp}</p>
      ) : (
        <Button
          look="secondary"
          onClick={() => {
            download({ name: fileName, type: 'application/json', text: textOf() })
            setWasOffered(true)
          }}
        >
          {label}
        </Button>
      )}
      <Disclosure summary={t.take.text} startsOpen={inApp}>
        <Text textOf={textOf} />
        <p>
          <Button look="secondary" onClick={() => void copy()}>
            {t.take.copy}
          </Button>{' '}
          <span role="status">
            {copied !== null && (copied === 'yes' ? t.take.copied : t.take.cannotCopy)}
          </span>
        </p>
      </Disclosure>
      {wasOffered && onTaken !== null && (
        <p className={styles['question']}>
          {t.take.keptQuestion}
          <Button
            look="secondary"
            onClick={() => {
              onTaken()
              setWasOffered(false)
            }}
          >
            {t.take.kept}
          </Button>
        </p>
      )}
    </div>
  )
}

// Whoever selects it by hand must not get what it was before the latest change.
function Text({ textOf }: { textOf: () => string }) {
  const { t } = useFirstWords()
  useCards()
  return <TextArea label={t.take.content} hint={null} error={null} readOnly value={textOf()} />
}
