import { VERIFICATION_RESULTS, type VerificationResult, type VerificationWay } from '#domain/answers.ts'
import { verificationWaysFor } from '#domain/balanceUses.ts'
import { wordSaid } from '#domain/condition.ts'
import { textsOf } from '#domain/inventory.ts'
import { isVerified } from '#domain/lifecycle.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import type { Messages } from '#i18n/messages.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { DateForm } from '#parts/DateForm.tsx'
import { recordVerification } from '#store/actions.ts'
import { Chips } from '#ui/Chips.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useState } from 'react'
import { earliestAfterSubmission, type PartProps } from './part.ts'
import { Recorded } from './Recorded.tsx'
import styles from './followUp.module.css'

/** The ways to see for oneself that the number has stopped; one that says so is enough. */
export function VerifyPart({ card, leg, look }: PartProps) {
  const { t } = useWords()
  const words = useGroup(waitingWords)
  const isDone = isVerified(card[leg])
  return (
    <section className={styles['part']}>
      <h3>{t.followUp.verify}</h3>
      <p className={styles['quiet']}>{t.followUp.verifyLead}</p>
      {textsOf(card) !== 'arrive' && <p className={styles['quiet']}>{words.silentBefore}</p>}
      {verificationWaysFor(card, leg).map((way) => (
        <Way
          key={way}
          card={card}
          leg={leg}
          way={way}
          look={way === 'call' && !isDone ? look : 'secondary'}
        />
      ))}
    </section>
  )
}

function Way({ card, leg, way, look }: PartProps & { way: VerificationWay }) {
  const { t, locale } = useWords()
  const words = useGroup(waitingWords)
  const said = card[leg][way]?.v ?? null
  const results = t.followUp.results[way]
  const [isNew, setIsNew] = useState(false)
  return (
    <Disclosure summary={t.followUp.ways[way]} startsOpen={look === 'primary' || said !== null}>
      {hintsOf({ card, leg }, way, t).map((hint) => (
        <p key={hint} className={styles['quiet']}>
          {hint}
        </p>
      ))}
      {said === null ? (
        <WayForm card={card} leg={leg} way={way} look={look} onUse={() => setIsNew(true)} />
      ) : (
        <>
          <Recorded
            title={t.followUp.ways[way]}
            key={`${said.on} ${said.result}`}
            text={t.followUp.verificationSaid({
              date: formatDay(locale, said.on),
              result: results[said.result],
            })}
            isNew={isNew}
            onWithdraw={() => recordVerification(card.id, leg, { way, verification: null })}
          />
          {said.result !== 'ok' && (
            // The next check takes the place of this one; the key closes the form once it was used.
            <Disclosure key={`after ${said.on} ${said.result}`} summary={words.again} startsOpen={false}>
              <WayForm card={card} leg={leg} way={way} look="secondary" onUse={() => setIsNew(true)} />
            </Disclosure>
          )}
        </>
      )}
    </Disclosure>
  )
}

function WayForm({ card, leg, way, look, onUse }: PartProps & { way: VerificationWay; onUse: () => void }) {
  const { t } = useWords()
  const [result, setResult] = useState<VerificationResult | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const results = t.followUp.results[way]
  return (
    <DateForm
      label={t.followUp.verifiedOn}
      act={t.followUp.recordVerification}
      look={look}
      earliest={earliestAfterSubmission({ card, leg })}
      onRecord={(on) => {
        setIsMissing(result === null)
        if (result === null) return
        onUse()
        recordVerification(card.id, leg, { way, verification: { on, result } })
      }}
    >
      <Chips
        label={t.followUp.result(t.followUp.ways[way])}
        heading={null}
        options={VERIFICATION_RESULTS.map((each) => ({ value: each, label: results[each] }))}
        value={result}
        unset={null}
        error={isMissing && result === null ? t.errors.chooseOne : null}
        onChoose={setResult}
      />
    </DateForm>
  )
}

// What to look at depends on how the card is paid, both are said while that is not known; and where to look it up, on the number.
function hintsOf(
  { card, leg }: Pick<PartProps, 'card' | 'leg'>,
  way: VerificationWay,
  t: Messages,
): readonly string[] {
  const { wayHints, lookupHints, prepaidBill } = t.followUp
  if (way === 'lookup') return [lookupHints[leg]]
  const plan = way === 'bill' ? wordSaid('plan', card) : 'contract'
  if (plan === 'prepaid') return [prepaidBill]
  return plan === 'contract' ? [wayHints[way]] : [wayHints[way], prepaidBill]
}
