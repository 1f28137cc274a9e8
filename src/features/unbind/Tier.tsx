import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId, Service, ServiceTier } from '#domain/guide.ts'
import { serviceItemId, statusOfService } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { sayNotBound } from '#store/actions.ts'
import { Button } from '#ui/Button.tsx'
import { useRef } from 'react'
import { ServiceRow } from './ServiceRow.tsx'
import styles from './unbind.module.css'

/** One step of the order: why it comes here, its services, and one tap for all those the person does not have. */
export function Tier({
  card,
  tier,
  services,
  isShown,
  focused,
}: {
  card: Cancellation
  tier: ServiceTier
  services: readonly Service[]
  isShown: (service: Service) => boolean
  focused: ItemId | null
}) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const isDead = card.answers.texts?.v === 'dead'
  const shown = new Set(services.filter(isShown))
  const unchecked = [...shown].filter((service) => (card.bindings[service.id]?.v ?? null) === null)
  return (
    <section className={styles['section']} hidden={shown.size === 0}>
      <h2 ref={heading} tabIndex={-1}>
        {tier.title}
      </h2>
      <p className={styles['quiet']}>{tier.why}</p>
      <ul className={styles['services']}>
        {services.map((service) => (
          <ServiceRow
            key={service.id}
            cardId={card.id}
            service={service}
            binding={card.bindings[service.id]?.v ?? null}
            status={statusOfService(service, card)}
            isSignedIn={card.signedIn[service.id]?.v === true}
            hasCode={card.codeArrived[service.id]?.v === true}
            acceptedReason={card.overrides[serviceItemId(service.id)]?.v ?? null}
            isDead={isDead}
            isHidden={!shown.has(service)}
            isFocused={serviceItemId(service.id) === focused}
          />
        ))}
      </ul>
      {unchecked.length > 0 && (
        <p>
          <Button
            look="secondary"
            onClick={() => {
              sayNotBound(
                card.id,
                unchecked.map((service) => service.id),
              )
              // The button goes away with what it was for.
              heading.current?.focus()
            }}
          >
            {t.unbind.bulk(unchecked.length)}
          </Button>
        </p>
      )}
    </section>
  )
}
