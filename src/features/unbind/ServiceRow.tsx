import type { Binding, CancellationId } from '#domain/cancellation.ts'
import type { Service } from '#domain/guide.ts'
import { isRequiredService, isSettled, serviceItemId, type Status } from '#domain/status.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { AcceptedRisk, AcceptRisk } from '#parts/AcceptRisk.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { saySignedIn } from '#store/gateActions.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Tick } from '#ui/Tick.tsx'
import { memo } from 'react'
import { BindingAnswers } from './BindingAnswers.tsx'
import { BindingPlace } from './BindingPlace.tsx'
import { ServiceFacts } from './ServiceFacts.tsx'
import styles from './unbind.module.css'

type Said = {
  readonly cardId: CancellationId
  readonly service: Service
  readonly binding: Binding | null
  readonly status: Status
  readonly isSignedIn: boolean
  readonly hasCode: boolean
  readonly acceptedReason: string | null
  /** Whether the old number no longer receives texts. */
  readonly isDead: boolean
  readonly isFocused: boolean
}

/** A service of the inventory, hidden where a search or the filter leaves it out. */
export function ServiceRow({ isHidden, ...said }: Said & { readonly isHidden: boolean }) {
  const { service, status, isFocused } = said
  return (
    <BindingPlace service={service.id} status={status} isHidden={isHidden} isFocused={isFocused}>
      <ServiceAnswers {...said} />
    </BindingPlace>
  )
}

// Drawn again only when something about it changes, since there are a hundred of them.
const ServiceAnswers = memo(function ServiceAnswers({
  cardId,
  service,
  binding,
  status,
  isSignedIn,
  hasCode,
  acceptedReason,
  isDead,
  isFocused,
}: Said) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const needsSms = service.oldNumberSms === 'required' || service.oldNumberSms === 'usually'
  const code = service.money ? { service: service.id, hasArrived: hasCode } : null
  const isRequired = isRequiredService(service)
  const isAccepted = isRequired && !isSettled(status) && acceptedReason !== null
  const item = serviceItemId(service.id)
  return (
    <BindingAnswers cardId={cardId} service={service.id} name={service.name} binding={binding}>
      {service.money && binding?.said === 'moved' && (
        <Tick
          label={words.signedIn}
          hint={words.signedInHint}
          error={null}
          checked={isSignedIn}
          onChange={(isTicked) => saySignedIn(cardId, service.id, isTicked ? true : null)}
        />
      )}
      {isAccepted && <AcceptedRisk cardId={cardId} item={item} reason={acceptedReason} code={code} />}
      <p className={styles['tags']}>
        {isRequired && <span className={styles['must']}>{t.unbind.mustCheck}</span>}
        {service.money && <span>{t.unbind.money}</span>}
        {needsSms && <span>{t.unbind.sms}</span>}
      </p>
      {isDead && (
        <p className={styles['dead']}>
          <strong>{words.ifDead}</strong> <Sentence>{service.ifDead}</Sentence>
        </p>
      )}
      <div className={styles['more']}>
        <Disclosure summary={t.unbind.more} startsOpen={isFocused}>
          <ServiceFacts service={service} isDead={isDead} />
        </Disclosure>
        {isRequired && !isAccepted && (
          <AcceptRisk cardId={cardId} item={item} isSettled={isSettled(status)} code={code} />
        )}
      </div>
    </BindingAnswers>
  )
})
