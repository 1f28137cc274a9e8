import type { Binding, CancellationId } from '#domain/cancellation.ts'
import type { Service, ServiceId } from '#domain/guide.ts'
import { isRequiredService, isSettled, serviceItemId, type Status } from '#domain/status.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { inventoryWords } from '#i18n/inventory/words.ts'
import { middleDot } from '#i18n/middleDot.ts'
import { useWords } from '#i18n/words.ts'
import { AcceptedRisk, AcceptRisk } from '#parts/AcceptRisk.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { sentenceIn } from '#parts/sentenceIn.tsx'
import { saySignedIn } from '#store/gateActions.ts'
import { useServiceGuide } from '#store/serviceGuide.ts'
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
  /** The names of the services that had better come first and are still open. */
  readonly comesAfter: string | null
  /** Whether the old number no longer receives texts. */
  readonly isDead: boolean
  readonly isFocused: boolean
}

/** A service of the inventory; drawn again only when something about it changes, since there are a hundred of them. */
export const ServiceRow = memo(function ServiceRow({
  cardId,
  service,
  binding,
  status,
  isSignedIn,
  hasCode,
  acceptedReason,
  comesAfter,
  isDead,
  isFocused,
}: Said) {
  const { t, locale } = useWords()
  const words = useGroup(gateWords)
  const order = useGroup(inventoryWords)
  const needsSms = service.oldNumberSms === 'required' || service.oldNumberSms === 'usually'
  const code = service.money ? { service: service.id, hasArrived: hasCode } : null
  const isRequired = isRequiredService(service)
  const isAccepted = isRequired && !isSettled(status) && acceptedReason !== null
  const item = serviceItemId(service.id)
  return (
    <BindingPlace service={service.id} status={status} isFocused={isFocused}>
      <BindingAnswers
        cardId={cardId}
        service={service.id}
        name={service.name}
        heading={sentenceIn(locale, service.name)}
        binding={binding}
      />
      {service.money && binding?.said === 'moved' && (
        <Tick
          label={isDead ? words.signedInDead : words.signedIn}
          hint={words.signedInHint}
          error={null}
          checked={isSignedIn}
          onChange={(isTicked) => saySignedIn(cardId, service.id, isTicked ? true : null)}
        />
      )}
      {isAccepted && <AcceptedRisk cardId={cardId} item={item} reason={acceptedReason} code={code} />}
      <Tags isRequired={isRequired} others={[service.money && t.unbind.money, needsSms && t.unbind.sms]} />
      {comesAfter !== null && (
        <p className={styles[isBefore(binding) ? 'early' : 'after']}>
          {isBefore(binding) ? order.outOfOrder(comesAfter) : order.first(comesAfter)}
        </p>
      )}
      {isDead && <IfDead service={service.id} />}
      <Disclosure summary={t.unbind.more} startsOpen={isFocused}>
        <ServiceFacts service={service} isDead={isDead} />
        {isRequired && !isAccepted && (
          <AcceptRisk cardId={cardId} item={item} isSettled={isSettled(status)} code={code} />
        )}
      </Disclosure>
    </BindingPlace>
  )
})

// Words in a line instead of elements of their own, since there are a hundred rows (docs/performance.md).
function Tags({ isRequired, others }: { isRequired: boolean; others: readonly (string | false)[] }) {
  const { t, locale } = useWords()
  const dot = middleDot(locale)
  const said = others.filter((other) => other !== false).join(dot)
  if (!isRequired && said === '') return null
  return (
    <p className={styles['tags']}>
      {isRequired && <strong>{t.unbind.mustCheck}</strong>}
      {isRequired && said !== '' ? dot + said : said}
    </p>
  )
}

function IfDead({ service }: { service: ServiceId }) {
  const words = useGroup(gateWords)
  const advice = useServiceGuide().advice[service]
  if (advice === undefined) return null
  return (
    <p className={styles['dead']}>
      <strong>{words.ifDead}</strong> <Sentence>{advice.ifDead}</Sentence>
    </p>
  )
}

// What was moved or closed before what it depends on; the rest may still come in its turn.
function isBefore(binding: Binding | null): boolean {
  return binding?.said === 'moved' || binding?.said === 'closed'
}
