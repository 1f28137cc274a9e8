import {
  CONTACT_MEANS,
  CONTACT_OUTCOMES,
  CONTACT_PARTIES,
  type Contact,
  type ContactMeans,
  type ContactOutcome,
  type ContactParty,
} from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import { LONGEST_NOTE, textProblemOf } from '#domain/text.ts'
import { escalationWords } from '#i18n/escalation/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { PastDay, usePastDay } from '#parts/PastDay.tsx'
import { useToday } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Chips } from '#ui/Chips.tsx'
import { TextArea } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import styles from './escalation.module.css'

/** Asks for one contact: the day, whom, how, what came of it, in whose words; `contact` is one to change, `null` a new one. */
export function ContactForm({
  leg,
  contact,
  look,
  onKeep,
  onLeave,
}: {
  leg: Leg
  contact: Contact | null
  look: 'primary' | 'secondary'
  onKeep: (contact: Contact) => void
  onLeave: (() => void) | null
}) {
  const { t } = useWords()
  const words = useGroup(escalationWords)
  const today = useToday()
  const day = usePastDay(contact?.on ?? today)
  const [party, setParty] = useState<ContactParty | null>(contact?.party ?? null)
  const [means, setMeans] = useState<ContactMeans | null>(contact?.means ?? null)
  const [outcome, setOutcome] = useState<ContactOutcome | null>(contact?.outcome ?? null)
  const [said, setSaid] = useState(contact?.words ?? '')
  const [wasSent, setWasSent] = useState(false)
  const isTooLong = textProblemOf(said, LONGEST_NOTE) === 'too-long'
  return (
    <Form
      className={styles['form']}
      onSubmit={() => {
        setWasSent(true)
        const on = day.check()
        if (on === null || party === null || means === null || outcome === null || isTooLong) return
        onKeep({ leg, on, party, means, outcome, words: said.trim() })
      }}
    >
      <PastDay label={words.on} day={day} />
      <Choice
        label={words.party}
        isMissing={wasSent && party === null}
        options={CONTACT_PARTIES.map((value) => ({ value, label: words.parties[value] }))}
        value={party}
        onChoose={setParty}
      />
      <Choice
        label={words.means}
        isMissing={wasSent && means === null}
        options={CONTACT_MEANS.map((value) => ({ value, label: words.meansOf[value] }))}
        value={means}
        onChoose={setMeans}
      />
      <Choice
        label={words.outcome}
        isMissing={wasSent && outcome === null}
        options={CONTACT_OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
        value={outcome}
        onChoose={setOutcome}
      />
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        error={isTooLong ? t.errors.text['too-long'] : null}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <Acts>
        <Button look={look} type="submit">
          {contact === null ? words.add : words.save}
        </Button>
        {onLeave !== null && (
          <Button look="quiet" onClick={onLeave}>
            {words.keep}
          </Button>
        )}
      </Acts>
    </Form>
  )
}

function Choice<T extends string>({
  label,
  isMissing,
  options,
  value,
  onChoose,
}: {
  label: string
  isMissing: boolean
  options: readonly { readonly value: T; readonly label: string }[]
  value: T | null
  onChoose: (value: T) => void
}) {
  const { t } = useWords()
  return (
    <div className={styles['choice']}>
      <p aria-hidden="true" className={styles['label']}>
        {label}
      </p>
      <Chips
        label={label}
        heading={null}
        options={options}
        value={value}
        unset={null}
        error={isMissing ? t.errors.chooseOne : null}
        onChoose={onChoose}
      />
    </div>
  )
}
