import type { Cancellation } from '#domain/cancellation.ts'
import type { Guide } from '#domain/guide.ts'
import { ACKNOWLEDGED, cardSaying, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { CANCELLING_ALL_KNOWN, finishedCard, readyCard } from '#testing/cards.ts'

const BOTH = { ...CANCELLING_ALL_KNOWN, numbers: 'both', plan: 'contract' } as const

/** One card for each state that a part can be in; its id, the words run together, is its caption. */
export function cardsIn(guide: Guide): Readonly<Record<string, Cancellation>> {
  const cards = {
    untouched: cardSaying({}),
    'gate shut': cardSaying({ answers: CANCELLING_ALL_KNOWN }),
    'gate open': readyCard(guide, {}),
    'a risk accepted': withRisk(readyCard(guide, {})),
    submitted: readyCard(guide, { mainland: SUBMITTED }),
    overdue: readyCard(guide, { mainland: { ...SUBMITTED, promisedBy: '2026-11-03' } }),
    'two numbers, one effective': readyCard(guide, {
      answers: BOTH,
      mainland: EFFECTIVE,
      hongkong: ACKNOWLEDGED,
    }),
    finished: finishedCard(guide, { mainland: SETTLED }),
    kept: cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, decision: 'keep' } }),
    ported: cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, decision: 'port' } }),
  }
  return Object.fromEntries(
    Object.entries(cards).map(([name, card], index) => [
      name,
      { ...card, id: name.replaceAll(/[^a-z]/g, ''), ordinal: index + 1 },
    ]),
  )
}

// A line that may be impossible is open again, with a reason.
function withRisk(card: Cancellation): Cancellation {
  const item = 'backup.texts'
  const { [item]: _, ...marks } = card.marks
  return { ...card, marks, overrides: { ...card.overrides, [item]: { v: '手机坏了', n: 1, by: 'me' } } }
}
