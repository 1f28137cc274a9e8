import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { DECISION_ITEM } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'

/** How to come back to giving up the number once another way was chosen. */
export function ChooseAnew({ card }: { card: Cancellation }) {
  const { t } = useWords()
  return (
    <p>
      {t.gate.notCancellingLead}{' '}
      <a href={hashFor({ screen: 'decide', card: card.id, item: DECISION_ITEM })}>{t.gate.toDecide}</a>
    </p>
  )
}
