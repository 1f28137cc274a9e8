import type { Cancellation } from './cancellation.ts'
import type { Condition, GuideAnswer } from './guide.ts'

/** The questions a condition may name. */
export const GUIDE_ANSWERS = [
  'numbers',
  'plan',
  'term',
  'need',
  'holder',
  'identity',
  'sim',
  'handler',
  'debts',
  'bought',
  'texts',
  'phone',
  'abroad',
  'suspended',
  'bundle',
  'minor',
  'deceased',
  'expired',
  'operator',
  'decision',
] as const satisfies readonly GuideAnswer[]

/** Whether a condition of the content holds for this person; a question not answered counts as `unknown`. */
export function applies(when: Condition, cancellation: Pick<Cancellation, 'answers'>): boolean {
  return GUIDE_ANSWERS.every((question) => {
    const accepted: readonly string[] | undefined = when[question]
    return accepted === undefined || accepted.includes(wordSaid(question, cancellation))
  })
}

/** The word said to a question, `unknown` where nothing was said. */
export function wordSaid(question: GuideAnswer, cancellation: Pick<Cancellation, 'answers'>): string {
  return cancellation.answers[question]?.v ?? 'unknown'
}
