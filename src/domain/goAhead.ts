import type { Leg } from './leg.ts'
import type { Cancellation, Kept } from './cancellation.ts'
import { GUIDE_ANSWERS } from './condition.ts'
import type { Guide, ItemId } from './guide.ts'
import { lossesFor } from './loss.ts'
import { ownServicesOf, serviceItemId } from './status.ts'

/** Whether a person who read what will be lost still knows all of it: not read yet, read as it stands, or something new since. */
export type GoAhead = 'none' | 'standing' | 'outdated'

/** What the word to go on with one number is worth now. */
export function goAheadOf(guide: Guide, cancellation: Cancellation, leg: Leg): GoAhead {
  const said = cancellation[leg].goAhead
  if (!said?.v) return 'none'
  // On one device a higher counter was said later; what comes in from another gets one there (`withUnreadSaidAgain`).
  // Under the same counter it was said elsewhere, or together with the word, and nobody read it first.
  return countersOfLosses(guide, cancellation, leg).some((n) => n >= said.n) ? 'outdated' : 'standing'
}

function countersOfLosses(guide: Guide, cancellation: Cancellation, leg: Leg): readonly number[] {
  const { answers, bindings, ownServices } = cancellation
  const { balance, leftServices, accepted, uncheckedServices } = lossesFor(guide, cancellation, leg)
  return [
    ...(balance === null ? [] : [answers.balance, answers.balanceUse]),
    ...accepted.flatMap(({ check }) => wordsAboutRisk(guide, cancellation, check.id)),
    ...leftServices.flatMap(({ id }) => [bindings[id], ownServices[id]]),
    ...uncheckedServices.map((id) => bindings[id]),
  ].map((kept) => kept?.n ?? 0)
}

// Everything that makes an accepted risk one that is carried: the acceptance, the line left open, and that there is such a line.
function wordsAboutRisk(guide: Guide, cancellation: Cancellation, id: ItemId): readonly Word[] {
  const { answers, bindings, codeArrived, marks, overrides, ownServices, signedIn } = cancellation
  const item = guide.items.find((each) => each.id === id)
  const questions = GUIDE_ANSWERS.filter((question) => item?.when[question] !== undefined)
  const service = [...guide.services, ...ownServicesOf(cancellation)].find(
    (each) => serviceItemId(each.id) === id,
  )
  return [
    overrides[id],
    marks[id],
    answers.decision,
    ...questions.map((question) => answers[question]),
    ...(service === undefined
      ? []
      : [bindings[service.id], codeArrived[service.id], signedIn[service.id], ownServices[service.id]]),
  ]
}

type Word = Kept<unknown> | undefined
