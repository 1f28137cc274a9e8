import { VERIFICATION_WAYS } from '#domain/answers.ts'
import { isRefundHeldOut } from '#domain/balanceUses.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { contactsOf } from '#domain/escalation.ts'
import type { Operator } from '#domain/guide.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { isVerified } from '#domain/lifecycle.ts'
import type { Locale } from '#domain/locale.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { standingOf } from '#domain/signatures.ts'
import { inOneLine } from '#domain/text.ts'
import type { EscalationWords } from '#i18n/escalation/words.ts'
import { formatDate } from '#i18n/format.ts'

/** What a text about one number is made of. */
export type TextSubject = {
  readonly card: Cancellation
  readonly leg: Leg
  readonly operators: readonly Operator[]
}

/** The language a text is written in. */
export type TextLanguage = { readonly words: EscalationWords; readonly locale: Locale }

/** Everything that was noted about a number, day by day, earliest first. */
export function timelineText(subject: TextSubject, language: TextLanguage): string {
  const { ofLetter, ofTimeline } = language.words
  return [ofTimeline.heading({ kind: ofLetter.legs[subject.leg] }), ...storyOf(subject, language)].join('\n')
}

/** A complaint about a number; what the app does not know, or must not, is left as a blank to fill in. */
export function complaintText(subject: TextSubject, language: TextLanguage): string {
  const { blank, ...letter } = language.words.ofLetter
  const operator = operatorSaid(subject.operators, subject.card)
  const standing = standingOf(subject.card)
  // What is still owed then is the money: the number was seen to have stopped.
  const isAboutMoney = isVerified(subject.card[subject.leg])
  return [
    letter.heading,
    '',
    letter.to(operator?.name ?? blank),
    letter.from[standing]({ kind: letter.legs[subject.leg], title: blank }),
    isAboutMoney ? letter.subjectOfMoney : letter.subject,
    '',
    letter.story,
    ...storyOf(subject, language),
    '',
    letter.asks,
    isAboutMoney ? letter.demandMoneyDay({ title: blank }) : letter.demandDay({ title: blank }),
    letter.demandReason,
    isRefundHeldOut(subject.card)
      ? letter.demandMoney({ title: blank })
      : letter.demandOvercharged({ title: blank }),
    '',
    letter.enclosed({ title: blank }),
    standing === 'company' ? letter.seal({ title: blank }) : letter.signature({ title: blank }),
    letter.reachedAt({ title: blank }),
    letter.date({ title: blank }),
  ].join('\n')
}

function storyOf(subject: TextSubject, { words, locale }: TextLanguage): readonly string[] {
  const events = eventsOf(subject, words)
  if (events.length === 0) return [words.ofLetter.nothing]
  return events
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on === b.on ? 0 : 1))
    .map(({ on, text }) => words.ofTimeline.line({ date: formatDate(locale, on), title: text }))
}

type Event = { readonly on: IsoDate; readonly text: string }

// In the order in which they follow each other within one day.
function eventsOf({ card, leg }: TextSubject, words: EscalationWords): readonly Event[] {
  const { ofTimeline } = words
  const { submission, receipt, promisedBy, refundBy } = card[leg]
  const events: Event[] = []
  if (submission?.v) {
    const channel = ofTimeline.channels[submission.v.channel]
    events.push({ on: submission.v.on, text: ofTimeline.submitted(channel) })
  }
  if (receipt?.v) {
    const reference = inOneLine(receipt.v.reference)
    const text = reference === '' ? ofTimeline.receiptWithoutReference : ofTimeline.receipt(reference)
    events.push({ on: receipt.v.on, text })
  }
  if (promisedBy?.v) events.push({ on: promisedBy.v, text: ofTimeline.promised })
  if (refundBy?.v) events.push({ on: refundBy.v, text: ofTimeline.refund })
  return [...events, ...contactEvents(card, leg, words), ...checkEvents(card, leg, words)]
}

function contactEvents(card: Cancellation, leg: Leg, words: EscalationWords): readonly Event[] {
  const earliestFirst = contactsOf(card, leg).toReversed()
  return earliestFirst.map(({ contact }) => {
    const said = inOneLine(contact.words)
    const text = words.ofTimeline.contact({
      kind: words.parties[contact.party],
      channel: words.meansOf[contact.means],
      result: words.outcomes[contact.outcome],
    })
    return { on: contact.on, text: said === '' ? text : `${text}\n${words.ofTimeline.quoted(said)}` }
  })
}

function checkEvents(card: Cancellation, leg: Leg, { ofTimeline }: EscalationWords): readonly Event[] {
  return VERIFICATION_WAYS.flatMap((way) => {
    const said = card[leg][way]?.v
    if (!said) return []
    const text = ofTimeline.checked({
      kind: ofTimeline.ways[way],
      result: ofTimeline.results[way][said.result],
    })
    return [{ on: said.on, text }]
  })
}
