import { hashFor } from '#domain/address.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { Guide } from '#domain/guide.ts'
import type { NextStep } from '#domain/nextStep.ts'
import { DECISION_ITEM } from '#domain/status.ts'
import type { Stage } from '#domain/lifecycle.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Words } from '#i18n/words.ts'

/** What the next thing to do is called, and where it is done. */
export function nextWords(
  next: NextStep,
  { t }: Words,
  { guide, card }: { guide: Guide; card: Cancellation },
): { readonly text: string; readonly href: string } {
  const line = { screen: 'line', card: card.id, item: null } as const
  switch (next.kind) {
    case 'decide':
      return { text: t.next.decide, href: hashFor({ ...line, screen: 'decide' }) }
    case 'settle': {
      const { check } = next
      const href = hashFor({ screen: check.station, card: card.id, item: check.id })
      if (check.title === null || check.id === DECISION_ITEM) return { text: t.next.decision, href }
      const title = check.title
      if (check.station === 'decide') return { text: t.next.question(title), href }
      return { text: t.next.settle(t.stations[check.station], title), href }
    }
    case 'alternative': {
      const item = guide.items.find((each) => each.id === next.item)
      if (item === undefined)
        return { text: t.next.alternativeReady, href: hashFor({ ...line, screen: 'decide' }) }
      return { text: t.next.alternative(item.title), href: hashFor({ ...line, item: item.id }) }
    }
    case 'leg': {
      const href = hashFor({ screen: next.station, card: card.id, item: null })
      return { text: legStepWords(next.stage, next.leg, t), href }
    }
    case 'finished':
      return { text: t.next.finished, href: hashFor({ ...line, screen: 'closing' }) }
  }
}

/** What is next for a number at a stage. */
export function legStepWords(stage: Stage, leg: Leg, t: Messages): string {
  return LEG_STEP[stage](t.next)(t.legs[leg])
}

type NextMessages = Words['t']['next']

const LEG_STEP: Record<Stage, (next: NextMessages) => (leg: string) => string> = {
  preparing: (next) => next.submit,
  submitted: (next) => next.receipt,
  acknowledged: (next) => next.verify,
  effective: (next) => next.settleMoney,
  settled: (next) => next.aftercare,
  finished: (next) => next.aftercare,
}
