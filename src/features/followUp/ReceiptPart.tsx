import { isIsoDate } from '#domain/isoDate.ts'
import type { DateProblem } from '#domain/dateProblem.ts'
import { LONGEST_NAME, textProblemOf } from '#domain/text.ts'
import { earliestPromise, promiseProblemOf } from '#domain/wait.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { DateForm } from '#parts/DateForm.tsx'
import { typedDay } from '#parts/typedDay.ts'
import { useDraft } from '#parts/useDraft.ts'
import { recordReceipt } from '#store/actions.ts'
import { Field } from '#ui/Field.tsx'
import { useRef, useState } from 'react'
import { earliestAfterSubmission, type PartProps } from './part.ts'
import { promiseProblemWords } from './promiseProblemWords.ts'
import { Recorded } from './Recorded.tsx'
import styles from './followUp.module.css'

/** The operator's proof of having taken the request, and the day it promised. */
export function ReceiptPart({ card, leg, look }: PartProps) {
  const { t, locale } = useWords()
  const [reference, setReference] = useState('')
  const [place, setPlace] = useState('')
  const [promiseProblem, setPromiseProblem] = useState<DateProblem | null>(null)
  const promise = useRef<HTMLInputElement>(null)
  const words = useGroup(waitingWords)
  // What was entered on the board stands here too, so that recording the receipt keeps it.
  const [promiseDay, setPromiseDay] = useDraft<string>(card[leg].promisedBy?.v ?? '')
  const earliest = earliestAfterSubmission({ card, leg })
  const receipt = card[leg].receipt?.v ?? null
  const [isNew, setIsNew] = useState(false)
  if (receipt !== null) {
    const date = formatDay(locale, receipt.on)
    const text =
      receipt.reference === ''
        ? t.followUp.receiptWithoutReference(date)
        : t.followUp.receiptSaid({ date, reference: receipt.reference })
    return (
      <section className={styles['part']}>
        <h3>{t.followUp.receipt}</h3>
        {receipt.place !== '' && (
          <p>
            <bdi>{receipt.place}</bdi>
          </p>
        )}
        <Recorded
          title={t.followUp.receipt}
          text={text}
          isNew={isNew}
          onWithdraw={() => recordReceipt(card.id, leg, { receipt: null, promisedBy: null })}
        />
      </section>
    )
  }
  const lengthProblem = (text: string) =>
    textProblemOf(text, LONGEST_NAME) === 'too-long' ? t.card.nameTooLong(LONGEST_NAME) : null
  return (
    <section className={styles['part']}>
      <h3>{t.followUp.receipt}</h3>
      <p className={styles['quiet']}>{t.followUp.receiptLead}</p>
      <DateForm
        label={t.followUp.receivedOn}
        act={t.followUp.recordReceipt}
        look={look}
        earliest={earliest}
        onRecord={(on) => {
          const promised = typedDay(promise.current)
          const problem = promiseProblemOf(promised, earliestPromise(card, leg))
          setPromiseProblem(problem)
          if (lengthProblem(reference) !== null || lengthProblem(place) !== null || problem !== null) return
          setIsNew(true)
          recordReceipt(card.id, leg, {
            receipt: { on, reference: reference.trim(), place: place.trim() },
            promisedBy: isIsoDate(promised) ? promised : null,
          })
        }}
      >
        <Field
          label={t.followUp.reference}
          hint={t.followUp.referenceHint}
          error={lengthProblem(reference)}
          value={reference}
          autoComplete="off"
          onChange={(event) => setReference(event.target.value)}
        />
        <Field
          label={t.followUp.place}
          hint={t.followUp.placeHint}
          error={lengthProblem(place)}
          value={place}
          autoComplete="off"
          onChange={(event) => setPlace(event.target.value)}
        />
        <Field
          label={t.followUp.promise}
          hint={t.followUp.promiseHint}
          error={promiseProblem === null ? null : promiseProblemWords(promiseProblem, { t, words })}
          type="date"
          min={earliest}
          value={promiseDay}
          onChange={(event) => setPromiseDay(event.target.value)}
          ref={promise}
        />
      </DateForm>
    </section>
  )
}
