import type { Currency, Money } from './answers.ts'
import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

export type MoneyProblem = 'not-an-amount' | 'negative' | 'too-large'

const MOST_CENTS = 100_000_000

/** Reads an amount as people type it: full-width digits and thousands separators are accepted, more than two decimals are not. */
export function moneyOf(
  text: string,
  currency: Currency,
): { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly problem: MoneyProblem } {
  const plain = text.normalize('NFKC').replaceAll(/[\s,，]/g, '')
  if (/^[-−–]/.test(plain)) return { ok: false, problem: 'negative' }
  const [, whole, decimals = ''] = /^(\d+)(?:[.。](\d{1,2}))?$/.exec(plain) ?? []
  if (whole === undefined) return { ok: false, problem: 'not-an-amount' }
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return cents > MOST_CENTS ? { ok: false, problem: 'too-large' } : { ok: true, money: { cents, currency } }
}

/** An amount as it stands in its field, and as `moneyOf` reads it. */
export function amountWritten(money: Money | null | undefined): string {
  if (!money) return ''
  const whole = Math.floor(money.cents / 100)
  const rest = money.cents % 100
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0')}`
}

/** The currency an amount is asked for in: that of the amount said before, else of the operator the person has to do with; a card with two numbers is a Hong Kong operator's. */
export function currencyFor(card: Cancellation, said: Money | null): Currency {
  const numbers = wordSaid('numbers', card)
  return said?.currency ?? (numbers === 'hongkong' || numbers === 'both' ? 'HKD' : 'CNY')
}
