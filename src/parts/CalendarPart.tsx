import { calendarFileOf } from '#domain/calendar.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { remindersOf } from '#domain/reminder.ts'
import { calendarWords } from '#i18n/calendar/words.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { isInApp } from '#store/browser.ts'
import { instantNow } from '#store/clock.ts'
import { useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextArea } from '#ui/Field.tsx'
import { useState } from 'react'
import styles from './CalendarPart.module.css'
import { copyText } from './copyText.ts'
import { download } from './download.ts'
import { plainText } from './plainText.ts'

/** The card's days still to come as a calendar file, and as a text where files cannot be saved. */
export function CalendarPart({ card }: { card: Cancellation }) {
  const { t, locale } = useWords()
  const words = useGroup(calendarWords)
  const [hasFailed, setHasFailed] = useState(false)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const inApp = isInApp(navigator.userAgent)
  // The name a person gave the card may hold the last digits of their number; the calendar says “card 1”.
  const cardName = t.card.unnamed(card.ordinal)
  const reminders = remindersOf(card, useToday()).map((reminder) => ({
    ...reminder,
    title: plainText(
      words.titles[reminder.kind](cardName, reminder.leg === null ? '' : t.legs[reminder.leg]),
    ),
    text: plainText(words.note),
  }))
  const text = plainText(
    reminders.map(({ on, title }) => words.line(formatDay(locale, on), title)).join('\n'),
  )
  const save = (chosen: typeof reminders) => {
    const file = calendarFileOf(card, chosen, instantNow())
    setHasFailed(file === null)
    if (file !== null) download({ name: 'xiaoka.ics', type: 'text/calendar;charset=utf-8', text: file })
  }
  return (
    <section className={styles['calendar']}>
      <h2>{words.heading}</h2>
      {reminders.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{inApp ? t.take.inApp : words.lead}</p>
          {!inApp && (
            <>
              <Button look="secondary" onClick={() => save(reminders)}>
                {words.download(reminders.length)}
              </Button>
              <p className={styles['quiet']}>{words.again}</p>
              {reminders.length > 1 && (
                <Disclosure summary={words.one} startsOpen={false}>
                  <ul className={styles['days']}>
                    {reminders.map((reminder) => (
                      <li key={`${reminder.leg} ${reminder.kind}`}>
                        <Button look="quiet" onClick={() => save([reminder])}>
                          {words.line(formatDay(locale, reminder.on), reminder.title)}
                        </Button>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </>
          )}
          {hasFailed && <p role="alert">{words.failed}</p>}
          <Disclosure summary={words.text} startsOpen={inApp}>
            <TextArea label={words.content} hint={null} error={null} readOnly value={text} />
            <p>
              <Button
                look="secondary"
                onClick={() => void copyText(text).then((isDone) => setCopied(isDone ? 'yes' : 'no'))}
              >
                {t.take.copy}
              </Button>{' '}
              <span role="status">
                {copied !== null && (copied === 'yes' ? t.take.copied : t.take.cannotCopy)}
              </span>
            </p>
          </Disclosure>
        </>
      )}
    </section>
  )
}
