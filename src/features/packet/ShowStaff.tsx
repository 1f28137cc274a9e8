import type { Cancellation } from '#domain/cancellation.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { staffSentencesFor, type StaffSentence } from '#domain/staffSentences.ts'
import { useGroupInEveryLanguage } from '#i18n/everyLanguage.ts'
import { useGroup } from '#i18n/group.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { useGuide } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { useEffect, useRef, useState } from 'react'
import styles from './packet.module.css'

/** One sentence at a time in large type, to hold across the counter: the staff's language first. */
export function ShowStaff({ card, onEnd }: { card: Cancellation; onEnd: () => void }) {
  const words = useGroup(packetWords)
  const every = useGroupInEveryLanguage(packetWords)
  const { operators } = useGuide()
  const [position, setPosition] = useState(0)
  const here = useRef<HTMLElement>(null)
  // The focus is the browser's; what had it is gone.
  useEffect(() => here.current?.focus(), [])
  const sentences = staffSentencesFor(card)
  const last = sentences.length - 1
  // Another tab may have made them fewer.
  const shown = Math.min(position, last)
  const sentence = sentences[shown] ?? 'give-up'
  const isInHongKong = operatorSaid(operators, card)?.region === 'hongkong'
  const goBack = () => {
    setPosition(shown - 1)
    // The key is out of use there, and what is out of use cannot have the focus.
    if (shown === 1) here.current?.focus()
  }
  return (
    <section ref={here} className={styles['staff']} tabIndex={-1} aria-label={words.show}>
      <p className={styles['quiet']}>{words.sentenceOf(shown + 1, sentences.length)}</p>
      <div className={styles['sentence']} role="status" data-sentence={sentence}>
        {languagesFor(sentence, isInHongKong).map((locale) => (
          <p key={locale} lang={locale}>
            {every[locale].sentences[sentence]}
          </p>
        ))}
      </div>
      <Acts>
        <Button look="secondary" disabled={shown === 0} onClick={goBack}>
          {words.previous}
        </Button>
        {shown < last ? (
          <Button key="on" look="primary" onClick={() => setPosition(shown + 1)}>
            {words.next}
          </Button>
        ) : (
          <Button key="end" look="primary" onClick={onEnd}>
            {words.backToSheet}
          </Button>
        )}
      </Acts>
      {shown < last && (
        <p>
          <Button look="quiet" onClick={onEnd}>
            {words.backToSheet}
          </Button>
        </p>
      )}
    </section>
  )
}

function languagesFor(sentence: StaffSentence, isInHongKong: boolean): readonly Locale[] {
  const first = isInHongKong && sentence !== 'give-up-mainland' ? 'zh-HK' : 'zh-CN'
  return [first, ...LOCALES.filter((locale) => locale !== first)]
}
