import type { IsoDate } from '#domain/isoDate.ts'
import type { Locale } from '#domain/locale.ts'
import type { Wait } from '#domain/wait.ts'
import { formatDay } from '#i18n/format.ts'
import type { Messages } from '#i18n/messages.ts'
import type { WaitingWords } from '#i18n/waiting/words.ts'

/** A wait in words: what for, since when, until when, and how late it is. */
export type WaitWords = {
  readonly what: string
  readonly since: string
  readonly until: string | null
  readonly left: string | null
  readonly late: string | null
}

/** Says a wait; the number is named only where there are two. */
export function waitWords(
  { leg, kind, since, days, until, daysLeft, daysLate }: Wait,
  { t, words, locale, isOnly }: { t: Messages; words: WaitingWords; locale: Locale; isOnly: boolean },
): WaitWords {
  const day = (on: IsoDate) => formatDay(locale, on)
  const what = words.kinds[kind]
  return {
    what: isOnly ? what : words.ofLeg(t.legs[leg], what),
    since: words.since({ date: day(since), days }),
    until: until === null ? null : words.until[kind]({ date: day(until) }),
    left: until === null || daysLate > 0 ? null : words.left(daysLeft),
    late: daysLate > 0 ? words.late[kind](daysLate) : null,
  }
}
