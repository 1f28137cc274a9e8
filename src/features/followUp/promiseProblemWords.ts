import type { DateProblem } from '#domain/dateProblem.ts'
import type { Messages } from '#i18n/messages.ts'
import type { WaitingWords } from '#i18n/waiting/words.ts'

/** What is wrong with a promised day; that it comes before its wait is said otherwise than of a day gone by. */
export function promiseProblemWords(
  problem: DateProblem,
  { t, words }: { t: Messages; words: WaitingWords },
): string {
  return problem === 'too-early' ? words.tooEarly : t.errors.date[problem]
}
