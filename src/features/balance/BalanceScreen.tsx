import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import { ChecklistScreen } from '#parts/ChecklistScreen.tsx'
import { OperatorNotes } from '#parts/OperatorNotes.tsx'
import { BalanceForm } from './BalanceForm.tsx'

/** Station 清点, 余额: what is left or owed, and what becomes of it. */
export function BalanceScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  return (
    <ChecklistScreen
      card={card}
      station="balance"
      lead={t.balance.lead}
      focused={item}
      before={
        <>
          <BalanceForm card={card} />
          <OperatorNotes card={card} />
        </>
      }
      after={null}
    />
  )
}
