import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import { ChecklistScreen } from '#parts/ChecklistScreen.tsx'
import { CircumstancesLink } from '#parts/CircumstancesLink.tsx'
import { OperatorNotes } from '#parts/OperatorNotes.tsx'
import { ToolLine } from '#parts/ToolLine.tsx'

/** Station 材料: what to bring, for this holder, identity document and debts. */
export function DocumentsScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  return (
    <ChecklistScreen
      card={card}
      station="documents"
      lead={t.documents.lead}
      focused={item}
      before={
        <div>
          <CircumstancesLink card={card} />
          <OperatorNotes card={card} />
          <ToolLine tool="identifiers" card={card.id} />
        </div>
      }
      after={null}
    />
  )
}
