import type { Binding, CancellationId } from '#domain/cancellation.ts'
import type { ServiceId } from '#domain/guide.ts'
import { isSettled, serviceItemId, type Status } from '#domain/status.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { AcceptedRisk, AcceptRisk } from '#parts/AcceptRisk.tsx'
import { removeOwnService, renameOwnService } from '#store/gateActions.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { memo } from 'react'
import { BindingAnswers } from './BindingAnswers.tsx'
import { BindingPlace } from './BindingPlace.tsx'
import { OwnNameForm } from './OwnNameForm.tsx'

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
      />
      {accepted !== null && <AcceptedRisk cardId={cardId} item={item} reason={accepted} code={null} />}
      <Disclosure summary={words.ownMore} startsOpen={false}>
        <OwnNameForm
          key={name}
          name={name}
          act={words.renameAct}
          onName={(next) => renameOwnService(cardId, service, next)}
        />
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
    </BindingPlace>
  )
})
