import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { contactsOf, type LoggedContact } from '#domain/escalation.ts'
import { escalationWords } from '#i18n/escalation/words.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { addContact, changeContact } from '#store/contacts.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Unseen } from '#ui/Unseen.tsx'
import { useState } from 'react'
import { ContactForm } from './ContactForm.tsx'
import styles from './escalation.module.css'

/** Every contact about a number, the latest first, with the form to add one. */
export function ContactLog({ card, leg }: { card: Cancellation; leg: Leg }) {
  const words = useGroup(escalationWords)
  const contacts = contactsOf(card, leg)
  const [changed, setChanged] = useState<string | null>(null)
  // A form that was sent is a new one for the next contact.
  const [round, setRound] = useState(0)
  return (
    <section className={styles['part']}>
      <h2>{words.log}</h2>
      <p className={styles['quiet']}>{words.logLead}</p>
      <ContactForm
        key={`new-${round}`}
        leg={leg}
        contact={null}
        look={changed === null ? 'primary' : 'secondary'}
        onKeep={(contact) => {
          addContact(card.id, contact)
          setRound(round + 1)
        }}
        onLeave={null}
      />
      {contacts.length === 0 && <p>{words.none}</p>}
      {contacts.length > 0 && (
        <ol className={styles['log']}>
          {contacts.map((logged) => (
            <li key={logged.id} data-contact={logged.id}>
              {changed === logged.id ? (
                <ContactForm
                  leg={leg}
                  contact={logged.contact}
                  look="primary"
                  onKeep={(contact) => {
                    changeContact(card.id, logged.id, contact)
                    setChanged(null)
                  }}
                  onLeave={() => setChanged(null)}
                />
              ) : (
                <Entry
                  logged={logged}
                  onChange={() => setChanged(logged.id)}
                  onRemove={() => changeContact(card.id, logged.id, null)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Entry({
  logged: { contact },
  onChange,
  onRemove,
}: {
  logged: LoggedContact
  onChange: () => void
  onRemove: () => void
}) {
  const { locale } = useWords()
  const words = useGroup(escalationWords)
  const date = formatDay(locale, contact.on)
  return (
    <div className={styles['entry']}>
      <p>
        <strong>
          {words.said({
            date,
            kind: words.parties[contact.party],
            channel: words.meansOf[contact.means],
          })}
        </strong>{' '}
        <span className={styles['outcome']} data-outcome={contact.outcome}>
          {words.outcomes[contact.outcome]}
        </span>
      </p>
      {contact.words !== '' && (
        <p className={styles['words']}>
          <bdi>{contact.words}</bdi>
        </p>
      )}
      <Acts>
        <Button look="quiet" onClick={onChange}>
          <span aria-hidden="true">{words.change}</span>
          <Unseen>{words.changeOf(date)}</Unseen>
        </Button>
        <Button look="quiet" onClick={onRemove}>
          <span aria-hidden="true">{words.remove}</span>
          <Unseen>{words.removeOf(date)}</Unseen>
        </Button>
      </Acts>
    </div>
  )
}
