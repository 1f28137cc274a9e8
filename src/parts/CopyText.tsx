import type { Locale } from '#domain/locale.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Field.tsx'
import { Unseen } from '#ui/Unseen.tsx'
import { useRef, useState } from 'react'
import { copyText } from './copyText.ts'
import { plainText } from './plainText.ts'
import styles from './CopyText.module.css'

/** A text to take along: it can be selected, and is copied by the button; where that is refused it is selected instead. */
export function CopyText({ label, text, locale }: { label: string; text: string; locale: Locale }) {
  const { t } = useWords()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const plain = plainText(text)
  const area = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    const isCopied = await copyText(plain)
    // Selected, it can be copied by hand.
    if (!isCopied) area.current?.select()
    setCopied(isCopied ? 'yes' : 'no')
  }
  return (
    <div className={styles['copy']}>
      <TextArea
        label={label}
        hint={null}
        error={null}
        readOnly
        lang={locale}
        rows={Math.min(16, plain.split('\n').length + 1)}
        value={plain}
        ref={area}
      />
      <p>
        <Button look="secondary" onClick={() => void copy()}>
          {t.take.copy} <Unseen>{label}</Unseen>
        </Button>{' '}
        <span role="status">{copied !== null && (copied === 'yes' ? t.take.copied : t.take.cannotCopy)}</span>
      </p>
    </div>
  )
}
