import type { Channel } from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { useWords } from '#i18n/words.ts'
import { goTo } from '#parts/goTo.ts'
import { DateForm } from '#parts/DateForm.tsx'
import { recordSubmission } from '#store/actions.ts'
import styles from './submit.module.css'

/** Records that the request was submitted: a channel and a day, no more than the person reports. */
export function RecordSubmission({
  card,
  leg,
  channel,
  look,
}: {
  card: Cancellation
  leg: Leg
  channel: Channel
  look: 'primary' | 'secondary'
}) {
  const { t } = useWords()
  return (
    <div className={styles['record']}>
      <h3>{t.submit.record}</h3>
      <p className={styles['quiet']}>{t.submit.recordLead}</p>
      <DateForm
        label={t.submit.on}
        act={t.submit.recordAct}
        look={look}
        earliest={card.startedOn}
        onRecord={(on) => {
          recordSubmission(card.id, leg, { channel, on })
          goTo({ screen: 'follow-up', card: card.id, item: null })
        }}
      >
        {null}
      </DateForm>
    </div>
  )
}
