import { LEGS, type Decision } from './answers.ts'
import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

/** Why an alternative is recommended; the interface has a sentence for each. */
export const ADVICE_REASONS = [
  'no-need',
  'needs-codes',
  'may-return-mainland',
  'may-return-hongkong',
  'keeps-number',
  'not-sure',
  'inside-term',
  'prepaid-hongkong',
  'debts-first',
  'other-name',
] as const
export type AdviceReason = (typeof ADVICE_REASONS)[number]

export type Advice = { readonly recommended: Decision; readonly reasons: readonly AdviceReason[] }

/** Whether the way of cancelling applies: it was chosen, or a submission was already made, which no later choice undoes. */
export function isCancelling(cancellation: Cancellation): boolean {
  return cancellation.answers.decision?.v === 'cancel' || LEGS.some((leg) => cancellation[leg].submission?.v)
}

/** The alternative that fits the answers, with the answers it rests on; choosing stays with the person. */
export function adviceFor(cancellation: Cancellation): Advice {
  const advice = adviceByNeed(cancellation)
  return { ...advice, reasons: [...advice.reasons, ...obstaclesTo(advice.recommended, cancellation)] }
}

// What the way asks for first; keeping a number asks for nothing.
function obstaclesTo(way: Decision, cancellation: Cancellation): readonly AdviceReason[] {
  if (way === 'keep') return []
  const obstacles: AdviceReason[] = []
  if (wordSaid('debts', cancellation) === 'open') obstacles.push('debts-first')
  if (wordSaid('holder', cancellation) === 'someone-else') obstacles.push('other-name')
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
  if (need === 'codes') return { recommended: 'downgrade', reasons: ['needs-codes'] }
  if (need === 'later') {
    return numbers === 'hongkong'
      ? { recommended: 'keep', reasons: ['may-return-hongkong'] }
      : { recommended: 'pause', reasons: ['may-return-mainland'] }
  }
  if (need === 'unknown') return { recommended: 'keep', reasons: ['not-sure'] }
  if (insideTerm) return { recommended: 'keep', reasons: ['no-need', 'inside-term'] }
  return {
    recommended: 'cancel',
    reasons: plan === 'prepaid' && numbers === 'hongkong' ? ['no-need', 'prepaid-hongkong'] : ['no-need'],
  }
}
