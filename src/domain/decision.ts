import type { Decision } from './answers.ts'
import { LEGS } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'
import { isStoredValue } from './storedValue.ts'

/** Why an alternative is recommended; the interface has a sentence for each. */
export const ADVICE_REASONS = [
  'no-need',
  'needs-codes',
  'needs-codes-prepaid',
  'may-return-mainland',
  'may-return-hongkong',
  'keeps-number',
  'not-sure',
  'inside-term',
  'prepaid-hongkong',
  'debts-first',
  'other-name',
  'suspended',
  'lost-sim',
] as const
export type AdviceReason = (typeof ADVICE_REASONS)[number]

export type Advice = { readonly recommended: Decision; readonly reasons: readonly AdviceReason[] }

/** Whether the way of cancelling applies: it was chosen, or a submission was already made, which no later choice undoes. */
export function isCancelling(cancellation: Cancellation): boolean {
  return cancellation.answers.decision?.v === 'cancel' || LEGS.some((leg) => cancellation[leg].submission?.v)
}

/** Whether another way than cancelling was chosen, on which nothing about cancelling is asked. */
export function isOtherWay(cancellation: Cancellation): boolean {
  return Boolean(cancellation.answers.decision?.v) && !isCancelling(cancellation)
}

/** Whether no way was chosen yet, so that nobody can say what there is to settle. */
export function isUndecided(cancellation: Cancellation): boolean {
  return !cancellation.answers.decision?.v && !isCancelling(cancellation)
}

/** The alternative that fits the answers, with the answers it rests on; choosing stays with the person. */
export function adviceFor(cancellation: Cancellation): Advice {
  const advice = adviceByNeed(cancellation)
  return { ...advice, reasons: [...advice.reasons, ...obstaclesTo(advice.recommended, cancellation)] }
}

/** What may stand in the way of an alternative; the interface has a sentence for each. */
export type Hindrance =
  | 'no-texts-now'
  | 'paused-already'
  | 'pause-hongkong'
  | 'downgrade-prepaid'
  | 'port-suspended'
  | 'lapse-contract'

/** What stands in the way of an alternative for this card, or `null`; it may be chosen all the same. */
export function hindranceTo(way: Decision, cancellation: Cancellation): Hindrance | null {
  const isSuspended = wordSaid('suspended', cancellation) === 'yes'
  const isMonthly = wordSaid('plan', cancellation) === 'contract'
  const isHongKongOnly = wordSaid('numbers', cancellation) === 'hongkong'
  if (way === 'downgrade' && isStoredValue(cancellation)) return 'downgrade-prepaid'
  if (way === 'keep' || way === 'downgrade') return isSuspended ? 'no-texts-now' : null
  if (way === 'port') return isSuspended ? 'port-suspended' : null
  if (way === 'lapse') return isMonthly ? 'lapse-contract' : null
  if (way === 'cancel') return null
  if (isSuspended) return 'paused-already'
  return isHongKongOnly ? 'pause-hongkong' : null
}

// What comes first whatever is done, and what the way asks for; keeping a number asks for nothing more.
function obstaclesTo(way: Decision, cancellation: Cancellation): readonly AdviceReason[] {
  const obstacles: AdviceReason[] = []
  if (way !== 'keep' && wordSaid('debts', cancellation) === 'open') obstacles.push('debts-first')
  if (way !== 'keep' && wordSaid('holder', cancellation) === 'someone-else') obstacles.push('other-name')
  if (wordSaid('suspended', cancellation) === 'yes') obstacles.push('suspended')
  if (wordSaid('sim', cancellation) === 'lost') obstacles.push('lost-sim')
  return obstacles
}

function adviceByNeed(cancellation: Cancellation): Advice {
  const need = wordSaid('need', cancellation)
  const numbers = wordSaid('numbers', cancellation)
  const plan = wordSaid('plan', cancellation)
  const insideTerm = plan !== 'prepaid' && wordSaid('term', cancellation) === 'inside'
  // Porting ends the old contract as well, so the term matters there too and is said with it.
  if (need === 'elsewhere')
    return { recommended: 'port', reasons: insideTerm ? ['keeps-number', 'inside-term'] : ['keeps-number'] }
  if (need === 'codes') {
    return isStoredValue(cancellation)
      ? { recommended: 'keep', reasons: ['needs-codes-prepaid'] }
      : { recommended: 'downgrade', reasons: ['needs-codes'] }
  }
  if (need === 'later') {
    if (numbers === 'hongkong') return { recommended: 'keep', reasons: ['may-return-hongkong'] }
    return wordSaid('suspended', cancellation) === 'yes'
      ? { recommended: 'keep', reasons: [] }
      : { recommended: 'pause', reasons: ['may-return-mainland'] }
  }
  if (need === 'unknown') return { recommended: 'keep', reasons: ['not-sure'] }
  if (insideTerm) return { recommended: 'keep', reasons: ['no-need', 'inside-term'] }
  // What is on a suspended card can be neither used up nor waited for.
  const canBeUsedUp = isStoredValue(cancellation) && wordSaid('suspended', cancellation) !== 'yes'
  return { recommended: 'cancel', reasons: canBeUsedUp ? ['no-need', 'prepaid-hongkong'] : ['no-need'] }
}
