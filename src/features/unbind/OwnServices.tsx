import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId, ServiceId } from '#domain/guide.ts'
import { serviceItemId } from '#domain/status.ts'
import { LONGEST_NAME, textProblemOf } from '#domain/text.ts'
import { useWords } from '#i18n/words.ts'
import { addOwnService, removeOwnService } from '#store/actions.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import { BindingRow } from './BindingRow.tsx'
import styles from './unbind.module.css'

/** What the inventory does not know: added by the person, answered like the rest. */
export function OwnServices({
  card,
  services,
  focused,
}: {
  card: Cancellation
  services: readonly { id: ServiceId; name: string }[]
  focused: ItemId | null
}) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <section className={styles['section']}>
      <h2>{t.unbind.own}</h2>
      <p className={styles['quiet']}>{t.unbind.ownLead}</p>
      <ul className={styles['services']}>
        {services.map((service) => (
          <BindingRow
            key={service.id}
            cardId={card.id}
            service={service.id}
            name={service.name}
            binding={card.bindings[service.id]?.v ?? null}
            isFocused={serviceItemId(service.id) === focused}
          >
            <p>
              <Button look="quiet" onClick={() => removeOwnService(card.id, service.id)}>
                {t.unbind.ownRemove(service.name)}
              </Button>
            </p>
          </BindingRow>
        ))}
      </ul>
      <Form
        className={styles['add']}
        onSubmit={() => {
          const found = textProblemOf(name, LONGEST_NAME)
          setProblem(found === 'too-long' ? t.card.nameTooLong(LONGEST_NAME) : found && t.errors.text[found])
          if (found !== null) return
          addOwnService(card.id, name)
          setName('')
        }}
      >
        <Field
          label={t.unbind.ownName}
          hint={null}
          error={problem}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="secondary" type="submit">
          {t.unbind.ownAdd}
        </Button>
      </Form>
    </section>
  )
}
