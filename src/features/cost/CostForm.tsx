import type { Currency } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { amountWritten, currencyFor } from '#domain/money.ts'
import { costWords } from '#i18n/cost/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { MoneyField } from '#parts/MoneyField.tsx'
import { typedDay } from '#parts/typedDay.ts'
import { useDraft } from '#parts/useDraft.ts'
import { cardNow } from '#store/cards.ts'
import { recordCosts } from '#store/costs.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { useRef, useState } from 'react'
import styles from './cost.module.css'
import { NO_PROBLEMS, numberWritten, readCosts, type CostProblems } from './readCosts.ts'

/** The four figures; each may stay empty, and while one makes no sense nothing is changed. */
export function CostForm({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(costWords)
  const { answers } = card
  const [fee, setFee] = useDraft(amountWritten(answers.monthlyFee?.v))
  const [billDay, setBillDay] = useDraft(numberWritten(answers.billDay?.v))
  const [noticeDays, setNoticeDays] = useDraft(numberWritten(answers.noticeDays?.v))
  const [termEndsOn, setTermEndsOn] = useDraft<string>(answers.termEndsOn?.v ?? '')
  const [chosen, setChosen] = useState<Currency | null>(null)
  const [problems, setProblems] = useState<CostProblems>(NO_PROBLEMS)
  const [saved, setSaved] = useState<Cancellation['answers'] | null>(null)
  const term = useRef<HTMLInputElement>(null)
  const currency = chosen ?? currencyFor(card, answers.monthlyFee?.v ?? null)
  const save = () => {
    const read = readCosts({ fee, currency, billDay, noticeDays, termEndsOn: typedDay(term.current) })
    setProblems(read.problems)
    if (read.costs === null) return setSaved(null)
    recordCosts(card.id, read.costs)
    setSaved(cardNow(card.id)?.answers ?? null)
  }
  const moneyWords = { ...t.errors.money, negative: words.negativeFee }
  return (
    <Form className={styles['form']} onChange={() => setSaved(null)} onSubmit={save}>
      <div className={styles['money']}>
        <MoneyField
          label={words.labels.monthlyFee}
          hint={words.hints.monthlyFee}
          error={problems.monthlyFee === null ? null : moneyWords[problems.monthlyFee]}
          amount={fee}
          currency={currency}
          onAmount={setFee}
          onCurrency={setChosen}
        />
      </div>
      <Field
        label={words.labels.billDay}
        hint={words.hints.billDay}
        error={problems.billDay === null ? null : words.numberProblems[problems.billDay]}
        inputMode="numeric"
        autoComplete="off"
        value={billDay}
        onChange={(event) => setBillDay(event.target.value)}
      />
      <Field
        label={words.labels.noticeDays}
        hint={words.hints.noticeDays}
        error={problems.noticeDays === null ? null : words.numberProblems[problems.noticeDays]}
        inputMode="numeric"
        autoComplete="off"
        value={noticeDays}
        onChange={(event) => setNoticeDays(event.target.value)}
      />
      <Field
        label={words.labels.termEndsOn}
        hint={words.hints.termEndsOn}
        error={problems.termEndsOn === null ? null : t.errors.date[problems.termEndsOn]}
        type="date"
        value={termEndsOn}
        onChange={(event) => setTermEndsOn(event.target.value)}
        ref={term}
      />
      <Acts>
        <Button look="primary" type="submit">
          {words.save}
        </Button>
        <span role="status">{saved === answers && words.saved}</span>
      </Acts>
    </Form>
  )
}
