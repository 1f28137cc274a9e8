import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { Locale } from '#domain/locale.ts'
import { escalationWords } from '#i18n/escalation/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { CopyText } from '#parts/CopyText.tsx'
import { LanguageSelect } from '#parts/LanguageSelect.tsx'
import { loadGuide } from '#store/guide.ts'
import { useLocale } from '#store/hooks.ts'
import { use, useRef, useState } from 'react'
import styles from './escalation.module.css'
import { complaintText, timelineText } from './texts.ts'

/** The timeline and, unless everything is settled, a draft complaint, to copy, in the language in which they are needed. */
export function Texts({ card, leg, isSettled }: Subject) {
  const { t } = useWords()
  const words = useGroup(escalationWords)
  const shown = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const locale = chosen ?? shown
  const wanted = useRef(locale)
  const writeIn = async (language: Locale) => {
    wanted.current = language
    setHasFailed(false)
    try {
      // What stands here stays until the other language has arrived.
      await Promise.all([escalationWords.load(language), loadGuide(language)])
      if (wanted.current === language) setChosen(language)
    } catch {
      // Its words could not be fetched: the texts stay in the language they are in.
      setHasFailed(wanted.current === language)
    }
  }
  return (
    <section className={styles['part']}>
      <h2>{words.texts}</h2>
      <p>{words.byHand}</p>
      <label className={styles['language']}>
        {words.language}
        <LanguageSelect value={locale} onChoose={(language) => void writeIn(language)} />
      </label>
      {hasFailed && <p role="alert">{t.errors.offlineText}</p>}
      <In locale={locale} card={card} leg={leg} isSettled={isSettled} />
    </section>
  )
}

type Subject = { readonly card: Cancellation; readonly leg: Leg; readonly isSettled: boolean }

function In({ locale, card, leg, isSettled }: Subject & { readonly locale: Locale }) {
  const shown = useGroup(escalationWords)
  const words = use(escalationWords.load(locale))
  const { operators } = use(loadGuide(locale))
  const subject = { card, leg, operators }
  return (
    <>
      <CopyText label={shown.timeline} locale={locale} text={timelineText(subject, { words, locale })} />
      {!isSettled && (
        <CopyText label={shown.letter} locale={locale} text={complaintText(subject, { words, locale })} />
      )}
    </>
  )
}
