import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'

/** What each part of following a number up is given; `look` is `primary` where its act is the screen's one. */
export type PartProps = {
  readonly card: Cancellation
  readonly leg: Leg
  readonly look: 'primary' | 'secondary'
}

/** The first day on which anything after the submission can have happened. */
export function earliestAfterSubmission({ card, leg }: Pick<PartProps, 'card' | 'leg'>): IsoDate {
  return card[leg].submission?.v?.on ?? card.startedOn
}
