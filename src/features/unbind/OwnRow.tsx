import type { Cancellation } from '#domain/cancellation.ts'
import type { ServiceId } from '#domain/guide.ts'
import { isSettled, serviceItemId, statusOfService } from '#domain/status.ts'
import { LONGEST_NAME, textProblemOf } from '#domain/text.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { AcceptedRisk, AcceptRisk } from '#parts/AcceptRisk.tsx'

import { removeOwnService, renameOwnService } from '#store/gateActions.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useState } from 'react'
import { BindingRow } from './BindingRow.tsx'
import styles from './unbind.module.css'

/** A service the person added: answered like the rest, and theirs to rename and remove. */
export function OwnRow({
  card,
  service,
  isFocused,
  onRemoved,
}: {
  card: Cancellation
  service: { readonly id: ServiceId; readonly name: string }
  isFocused: boolean
  onRemoved: () => void
}) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const { id, name } = service
  const item = serviceItemId(id)
  const status = statusOfService({ id, money: false }, card)
  const accepted = isSettled(status) ? null : (card.overrides[item]?.v ?? null)
  return (
    <BindingRow
      cardId={card.id}
      service={id}
      name={name}
      binding={card.bindings[id]?.v ?? null}
      status={status}
      isFocused={isFocused}
    >
      {accepted !== null && <AcceptedRisk cardId={card.id} item={item} reason={accepted} code={null} />}
      <div className={styles['more']}>
        <Disclosure summary={words.rename} startsOpen={false}>
          <RenameForm key={name} card={card} service={service} />
        </Disclosure>
        {accepted === null && (
          <AcceptRisk cardId={card.id} item={item} isSettled={isSettled(status)} code={null} />
        )}
        <Button
          look="quiet"
          onClick={() => {
            removeOwnService(card.id, id)
            onRemoved()
          }}
        >
          {t.unbind.ownRemove(name)}
        </Button>
      </div>
    </BindingRow>
  )
}

function RenameForm({
  card,
  service,
}: {
  card: Cancellation
  service: { readonly id: ServiceId; readonly name: string }
}) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const [name, setName] = useState(service.name)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Form
      className={styles['add']}
      onSubmit={() => {
        const found = textProblemOf(name, LONGEST_NAME)
        setProblem(found === 'too-long' ? t.card.nameTooLong(LONGEST_NAME) : found && t.errors.text[found])
        if (found === null) renameOwnService(card.id, service.id, name)
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
        {words.renameAct}
      </Button>
    </Form>
  )
}
