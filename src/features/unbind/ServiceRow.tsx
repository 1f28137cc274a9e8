import type { Binding, CancellationId } from '#domain/cancellation.ts'
import type { Service } from '#domain/guide.ts'
import { isRequiredService } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { memo } from 'react'
import { BindingRow } from './BindingRow.tsx'
import { ServiceFacts } from './ServiceFacts.tsx'
import styles from './unbind.module.css'

/** A service of the inventory; drawn again only when something about it changes, since there are a hundred of them. */
export const ServiceRow = memo(function ServiceRow({
  cardId,
  service,
  binding,
  isFocused,
}: {
  cardId: CancellationId
  service: Service
  binding: Binding | null
  isFocused: boolean
}) {
  const { t } = useWords()
  const needsSms = service.oldNumberSms === 'required' || service.oldNumberSms === 'usually'
  return (
    <BindingRow
      cardId={cardId}
      service={service.id}
      name={service.name}
      binding={binding}
      isFocused={isFocused}
    >
      <p className={styles['tags']}>
        {isRequiredService(service) && <span className={styles['must']}>{t.unbind.mustCheck}</span>}
        {service.money && <span>{t.unbind.money}</span>}
        {needsSms && <span>{t.unbind.sms}</span>}
      </p>
      <Disclosure summary={t.unbind.more} startsOpen={isFocused}>
        <ServiceFacts service={service} />
      </Disclosure>
    </BindingRow>
  )
})
