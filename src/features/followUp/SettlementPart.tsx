import type { SettlementKind } from '#domain/answers.ts'
import { settlementKindsFor } from '#domain/balanceUses.ts'
import { isBilled } from '#domain/bill.ts'
import { formatDay } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import { DateForm } from '#parts/DateForm.tsx'
import { recordSettlement } from '#store/actions.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useState } from 'react'
import { earliestAfterSubmission, type PartProps } from './part.ts'
import { Recorded } from './Recorded.tsx'
import styles from './followUp.module.css'

/** How the money came to an end. */
export function SettlementPart({ card, leg, look }: PartProps) {
  const { t, locale } = useWords()
  const settlement = card[leg].settlement?.v ?? null
  const [kind, setKind] = useState<SettlementKind | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [isNew, setIsNew] = useState(false)
  return (
    <section className={styles['part']}>
      <h3>{t.followUp.settlement}</h3>
      <p className={styles['quiet']}>
        {isBilled(card) ? t.followUp.settlementLead : t.followUp.settlementLeadPrepaid}
      </p>
      {settlement === null ? (
        <DateForm
          label={t.followUp.settledOn}
          act={t.followUp.recordSettlement}
          look={look}
          earliest={earliestAfterSubmission({ card, leg })}
          onRecord={(on) => {
            setIsMissing(kind === null)
            if (kind === null) return
            setIsNew(true)
            recordSettlement(card.id, leg, { on, kind })
          }}
        >
          <RadioGroup
            legend={t.followUp.kind}
            options={settlementKindsFor(card, leg).map((each) => ({
              value: each,
              label: t.followUp.kinds[each],
              hint: null,
              more: null,
            }))}
            value={kind}
            error={isMissing && kind === null ? t.errors.chooseOne : null}
            onChoose={setKind}
          />
        </DateForm>
      ) : (
        <Recorded
          title={t.followUp.settlement}
          text={t.followUp.settlementSaid({
            date: formatDay(locale, settlement.on),
            kind: t.followUp.kinds[settlement.kind],
          })}
          isNew={isNew}
          onWithdraw={() => recordSettlement(card.id, leg, null)}
        />
      )}
    </section>
  )
}
