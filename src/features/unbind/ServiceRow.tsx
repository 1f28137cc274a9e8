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
import { BindingRow } from './BindingRow.tsx'
import { ServiceFacts } from './ServiceFacts.tsx'
import styles from './unbind.module.css'

/** A service of the inventory; drawn again only when something about it changes, since there are a hundred of them. */
export const ServiceRow = memo(function ServiceRow({
  cardId,
  service,
  binding,
  status,
  isSignedIn,
  hasCode,
  acceptedReason,
  isDead,
  isFocused,
}: {
  cardId: CancellationId
  service: Service
  binding: Binding | null
  status: Status
  isSignedIn: boolean
  hasCode: boolean
  acceptedReason: string | null
  /** Whether the old number no longer receives texts. */
  isDead: boolean
  isFocused: boolean
}) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const needsSms = service.oldNumberSms === 'required' || service.oldNumberSms === 'usually'
  const code = service.money ? { service: service.id, hasArrived: hasCode } : null
  const isRequired = isRequiredService(service)
  const isAccepted = isRequired && !isSettled(status) && acceptedReason !== null
  const item = serviceItemId(service.id)
  return (
    <BindingRow
      cardId={cardId}
      service={service.id}
      name={service.name}
      binding={binding}
      status={status}
      isFocused={isFocused}
    >
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
    </BindingRow>
  )
})
