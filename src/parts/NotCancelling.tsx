import type { Cancellation } from '#domain/cancellation.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { ChooseAnew } from './ChooseAnew.tsx'
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
      <ChooseAnew card={card} />
      <StationFoot card={card} isSettled={false} />
    </>
  )
}
