import type { Currency } from '#domain/answers.ts'
import { balanceUsesFor } from '#domain/balanceUses.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { legsOf } from '#domain/legs.ts'
import { amountWritten, currencyFor, moneyOf, type MoneyProblem } from '#domain/money.ts'
import { formatMoney } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import { MoneyField } from '#parts/MoneyField.tsx'
import { useDraft } from '#parts/useDraft.ts'
import { chooseBalanceUse, recordBalance } from '#store/actions.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useState } from 'react'
import styles from './BalanceForm.module.css'

/** How much is left and what is to become of it, as the person says; an amount that makes no sense changes nothing. */
export function BalanceForm({ card }: { card: Cancellation }) {
  const { t, locale } = useWords()
  const kept = card.answers.balance?.v ?? null
  const [amount, setAmount] = useDraft(amountWritten(kept))
  const [chosen, setChosen] = useState<Currency | null>(null)
  const [problem, setProblem] = useState<MoneyProblem | null>(null)
  const currency = chosen ?? currencyFor(card, kept)
  return (
    <div className={styles['balance']}>
      <Form
        className={styles['amount']}
        onSubmit={() => {
          const read = moneyOf(amount, currency)
          setProblem(read.ok ? null : read.problem)
          if (read.ok) recordBalance(card.id, read.money)
        }}
      >
        <MoneyField
          label={t.balance.left}
          hint={legsOf(card).length > 1 ? t.balance.leftHintOfTwo : t.balance.leftHint}
          error={problem === null ? null : t.errors.money[problem]}
          amount={amount}
          currency={currency}
          onAmount={setAmount}
          onCurrency={setChosen}
        />
        <Acts>
          <Button look="secondary" type="submit">
            {t.balance.save}
          </Button>
          <span role="status">{kept !== null && t.balance.saved(formatMoney(locale, kept))}</span>
          {kept !== null && (
            <Button
              look="quiet"
              onClick={() => {
                setProblem(null)
                recordBalance(card.id, null)
              }}
            >
              {t.balance.clear}
            </Button>
          )}
        </Acts>
      </Form>
      <RadioGroup
        legend={t.balance.use}
        options={balanceUsesFor(card).map((use) => ({
          value: use,
          label: t.balance.uses[use],
          hint: null,
          more: null,
        }))}
        value={card.answers.balanceUse?.v ?? null}
        error={null}
        onChoose={(use) => chooseBalanceUse(card.id, use)}
      />
    </div>
  )
}
