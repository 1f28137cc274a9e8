import { useWords } from '#i18n/words.ts'
import { TakeAway } from '#parts/TakeAway.tsx'
import { exportText, noteExported } from '#store/everything.ts'
import { useToday } from '#store/hooks.ts'

/** Takes every card away as a file or a text. */
export function ExportPart() {
  const { t } = useWords()
  const today = useToday()
  return (
    <section>
      <h2>{t.take.heading}</h2>
      <p>{t.take.lead}</p>
      <TakeAway
        label={t.take.download}
        fileName={`xiaoka-${today}.json`}
        textOf={exportText}
        onTaken={noteExported}
      />
    </section>
  )
}
