import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { proofsOf } from '#domain/closing.ts'
import type { Keepsake, Operator } from '#domain/guide.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { inOneLine } from '#domain/text.ts'
import type { ClosingWords } from '#i18n/closing/words.ts'
import { formatDate } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

/** Something that was recorded about the end of a number, under the name of what it is. */
export type Fact = { readonly title: string; readonly lines: readonly string[] }

/** What the page is written with. */
export type ClosingLanguage = Words & { readonly words: ClosingWords }

/** What was recorded about the end of a number, from the operator to the money. */
export function factsOf(
  { card, leg, operators }: { card: Cancellation; leg: Leg; operators: readonly Operator[] },
  { t, locale, words }: ClosingLanguage,
): readonly Fact[] {
  const { submission, receipt, settlement } = card[leg]
  const day = (on: IsoDate) => formatDate(locale, on)
  const operator = operatorSaid(operators, card)
  const facts: Fact[] = [{ title: words.operator, lines: [operator?.name ?? words.operatorUnknown] }]
  if (submission?.v) {
    const { channel, on } = submission.v
    facts.push({
      title: words.submitted,
      lines: [t.submit.submitted({ date: day(on), channel: t.channels[channel] })],
    })
  }
  if (receipt?.v) {
    const reference = inOneLine(receipt.v.reference)
    const place = inOneLine(receipt.v.place)
    const date = day(receipt.v.on)
    const said =
      reference === ''
        ? t.followUp.receiptWithoutReference(date)
        : t.followUp.receiptSaid({ date, reference })
    facts.push({ title: words.receipt, lines: place === '' ? [said] : [said, words.place(place)] })
  }
  const proofs = proofsOf(card, leg).map(({ way, verification: { on, result } }) => {
    return words.proof({ date: day(on), kind: t.followUp.ways[way], result: t.followUp.results[way][result] })
  })
  facts.push({ title: words.proofs, lines: proofs })
  if (settlement?.v) {
    const kind = t.followUp.kinds[settlement.v.kind]
    facts.push({
      title: words.money,
      lines: [t.followUp.settlementSaid({ date: day(settlement.v.on), kind })],
    })
  }
  return facts
}

/** The whole page as a text to copy. */
export function closingText(
  {
    card,
    legs,
    operators,
    keepsakes,
    today,
  }: {
    card: Cancellation
    legs: readonly Leg[]
    operators: readonly Operator[]
    keepsakes: readonly Keepsake[]
    today: IsoDate
  },
  language: ClosingLanguage,
): string {
  const { t, locale, words } = language
  const ofLegs = legs.flatMap((leg) => [
    words.finishedLeg(t.legs[leg]),
    ...factsOf({ card, leg, operators }, language).flatMap(({ title, lines }) =>
      lines.map((line) => words.line({ kind: title, title: line })),
    ),
    '',
  ])
  return [
    words.title,
    '',
    ...ofLegs,
    words.keep,
    ...keepsakes.map(({ what, howLong }) => words.line({ kind: what, title: howLong })),
    '',
    words.ours(formatDate(locale, today)),
  ].join('\n')
}
