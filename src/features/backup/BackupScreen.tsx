import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import { ChecklistScreen } from '#parts/ChecklistScreen.tsx'

/** Station 清点, 备份: what is hard to get back once the number stops. */
export function BackupScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  return (
    <ChecklistScreen
      card={card}
      station="backup"
      lead={t.backup.lead}
      focused={item}
      before={null}
      after={null}
    />
  )
}
