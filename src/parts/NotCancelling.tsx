import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { DECISION_ITEM } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { ScreenHead } from './ScreenHead.tsx'
import { StationFoot } from './StationFoot.tsx'

/** Says that another way was chosen, and how to choose anew. */
export function NotCancelling({ card, title }: { card: Cancellation; title: string }) {
  const { t } = useWords()
  const alternative = useGuide().alternatives.find((each) => each.decision === card.answers.decision?.v)
  return (
    <>
      <ScreenHead
        card={card}
        title={title}
        lead={alternative === undefined ? null : t.gate.notCancelling(alternative.title)}
      >
        {null}
      </ScreenHead>
      <p>
        {t.gate.notCancellingLead}{' '}
        <a href={hashFor({ screen: 'decide', card: card.id, item: DECISION_ITEM })}>{t.gate.toDecide}</a>
      </p>
      <StationFoot card={card} isSettled={false} />
    </>
  )
}
