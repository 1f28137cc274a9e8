import { CURRENCIES, type Currency } from '#domain/answers.ts'
import { useWords } from '#i18n/words.ts'
import { Chips } from '#ui/Chips.tsx'
import { Field } from '#ui/Field.tsx'

/** An amount as it is typed, and the currency it is in. */
export function MoneyField({
  label,
  hint,
  error,
  amount,
  currency,
  onAmount,
  onCurrency,
}: {
  label: string
  hint: string
  error: string | null
  amount: string
  currency: Currency
  onAmount: (amount: string) => void
  onCurrency: (currency: Currency) => void
}) {
  const { t } = useWords()
  return (
    <>
      <Field
        label={label}
        hint={hint}
        error={error}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        onChange={(event) => onAmount(event.target.value)}
      />
      <Chips
        label={t.balance.currency}
        heading={null}
        options={CURRENCIES.map((each) => ({ value: each, label: t.balance.currencies[each] }))}
        value={currency}
        unset={null}
        error={null}
        onChoose={onCurrency}
      />
    </>
  )
}
