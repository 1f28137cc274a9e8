import type { Binding, CancellationId } from '#domain/cancellation.ts'
import type { ServiceId } from '#domain/guide.ts'
import { isSettled, serviceItemId, type Status } from '#domain/status.ts'
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
import { memo, useState } from 'react'
import { BindingAnswers } from './BindingAnswers.tsx'
import { BindingPlace } from './BindingPlace.tsx'
import styles from './unbind.module.css'

type Said = {
  readonly cardId: CancellationId
  readonly service: ServiceId
  readonly name: string
  readonly binding: Binding | null
  readonly status: Status
  readonly acceptedReason: string | null
  readonly isFocused: boolean
  readonly onRemoved: () => void
}

/** A service the person added: answered like the rest, and theirs to rename and remove; drawn again only when something about it changes. */
export const OwnRow = memo(function OwnRow({
  cardId,
  service,
  name,
  binding,
  status,
  acceptedReason,
  isFocused,
  onRemoved,
}: Said) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const item = serviceItemId(service)
  const isOver = isSettled(status)
  const accepted = isOver ? null : acceptedReason
  return (
    <BindingPlace service={service} status={status} isFocused={isFocused}>
      <BindingAnswers
        cardId={cardId}
        service={service}
        name={name}
        heading={<bdi>{name}</bdi>}
        binding={binding}
      >
        {accepted !== null && <AcceptedRisk cardId={cardId} item={item} reason={accepted} code={null} />}
        <Disclosure summary={words.ownMore} startsOpen={false}>
          <RenameForm key={name} cardId={cardId} service={service} name={name} />
          <Button
            look="secondary"
            onClick={() => {
              removeOwnService(cardId, service)
              onRemoved()
            }}
          >
            {t.unbind.ownRemove(name)}
          </Button>
          {accepted === null && <AcceptRisk cardId={cardId} item={item} isSettled={isOver} code={null} />}
        </Disclosure>
      </BindingAnswers>
    </BindingPlace>
  )
})

function RenameForm({
  cardId,
  service,
  name: current,
}: {
  cardId: CancellationId
  service: ServiceId
  name: string
}) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const [name, setName] = useState(current)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Form
      className={styles['add']}
      onSubmit={() => {
        const found = textProblemOf(name, LONGEST_NAME)
        setProblem(found === 'too-long' ? t.card.nameTooLong(LONGEST_NAME) : found && t.errors.text[found])
        if (found === null) renameOwnService(cardId, service, name)
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
