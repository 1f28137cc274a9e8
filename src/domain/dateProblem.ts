import { isIsoDate, type IsoDate } from './isoDate.ts'

/** What is wrong with a date that was typed for something that has happened. */
export type DateProblem = 'missing' | 'not-a-day' | 'future' | 'too-early'

/** `null` when the text is a day from `earliest` to `today`, both included. */
export function dateProblemOf(
  text: string,
  { earliest, today }: { earliest: IsoDate; today: IsoDate },
): DateProblem | null {
  if (text.trim() === '') return 'missing'
  if (!isIsoDate(text)) return 'not-a-day'
  if (text > today) return 'future'
  return text < earliest ? 'too-early' : null
}
