import { alternativeFor } from '#domain/alternative.ts'
import { hashFor, type CardPage } from '#domain/address.ts'
import { aftercareLinesFor } from '#domain/aftercare.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import { isCancelling } from '#domain/decision.ts'
import type { Guide, Item, ItemId, LateGuide, ServiceGuide } from '#domain/guide.ts'
import { howFor } from '#domain/how.ts'
import { searchFormOf } from '#domain/inventory.ts'
import { legItemId, legsOf } from '#domain/legs.ts'
import type { SearchNames } from '#domain/search.ts'
import {
  checksFor,
  DECISION_ITEM,
  itemsFor,
  ownServicesOf,
  questionItemId,
  serviceItemId,
  servicesFor,
} from '#domain/status.ts'
import { entryOf, type Entry } from './entry.ts'

type Known = {
  readonly guide: Guide
  readonly serviceGuide: ServiceGuide
  readonly late: LateGuide
  readonly names: SearchNames
  /** The card in which things are found; `null` while there is none, and then they can only be read. */
  readonly card: Cancellation | null
}

/** Everything the guide tells about, each with its place on the card's screens. */
export function guideEntries(known: Known): readonly Entry[] {
  return [...serviceEntries(known), ...itemEntries(known), ...questionEntries(known), ...otherEntries(known)]
}

function serviceEntries({ guide, serviceGuide, card }: Known): readonly Entry[] {
  const at = (id: ItemId) => placeOf(card, 'unbind', serviceItemId(id))
  const own = card === null ? [] : ownServicesOf(card)
  return [
    ...(card === null ? guide.services : servicesFor(guide, card)).map(({ id, name }) => {
      const advice = serviceGuide.advice[id]
      return entryOf({
        id: serviceItemId(id),
        group: 'services',
        title: name,
        names: serviceGuide.searchWords[id] ?? '',
        href: at(id),
        lead: advice?.nextHolder ?? '',
        points: advice === undefined ? [] : [advice.path, advice.ifDead],
      })
    }),
    ...own.map(({ id, name }) =>
      entryOf({
        id: serviceItemId(id),
        group: 'services',
        title: name,
        names: searchFormOf(name),
        href: at(id),
        lead: '',
        points: [],
      }),
    ),
  ]
}

function itemEntries({ guide, names, card }: Known): readonly Entry[] {
  return guide.items.map((item) =>
    entryOf({
      id: item.id,
      group: item.station === 'alternative' ? 'ways' : item.station,
      title: item.title,
      names: names[item.id] ?? '',
      href: card === null ? null : placeOfItem(guide, card, item),
      lead: item.why,
      points: stepsOf(item, card),
    }),
  )
}

// While there is no card nobody knows whom it concerns.
function stepsOf(item: Item, card: Cancellation | null): readonly string[] {
  if (card !== null) return howFor(item, card, null)
  return item.how.map((step) => (typeof step === 'string' ? step : step.text))
}

// Only a line that applies stands on its screen; a step behind the gate leads there, where the lock is explained.
function placeOfItem(guide: Guide, card: Cancellation, item: Item): string | null {
  const { station, id } = item
  if (station === 'submit') {
    const leg = legsOf(card)[0] ?? 'mainland'
    return isCancelling(card) && applies(item.when, card) ? placeOf(card, station, legItemId(leg, id)) : null
  }
  if (station === 'aftercare') {
    return aftercareLinesFor(guide, card).some((line) => line.item.id === id)
      ? placeOf(card, station, id)
      : null
  }
  if (!itemsFor(guide, card, station).some((each) => each.id === id)) return null
  if (station !== 'alternative') return placeOf(card, station, id)
  return isCancelling(card) ? null : hashFor({ screen: 'line', card: card.id, item: id })
}

function questionEntries({ guide, names, card }: Known): readonly Entry[] {
  const asked = new Set(card === null ? [] : checksFor(guide, card, 'decide').map(({ id }) => id))
  return guide.questions.map(({ id, text, hint, findOut }) => {
    const item = questionItemId(id)
    return entryOf({
      id: item,
      group: 'questions',
      title: text,
      names: names[item] ?? '',
      href: asked.has(item) ? placeOf(card, 'decide', item) : null,
      lead: hint,
      points: findOut,
    })
  })
}

function otherEntries({ guide, late, names, card }: Known): readonly Entry[] {
  const legs = card === null ? [] : legsOf(card)
  return [
    ...guide.circumstances.map(({ id, title, warning }) => ({
      id: `circumstance.${id}`,
      group: 'circumstances' as const,
      title,
      href: placeOf(card, 'circumstances', `circumstance.${id}`),
      lead: warning,
      points: [],
    })),
    ...guide.alternatives
      .map((each) => (card === null ? each : alternativeFor(each, card)))
      .map(({ decision, title, summary, reversible, receivesSms }) => ({
        id: `${DECISION_ITEM}.${decision}`,
        group: 'ways' as const,
        title,
        href: placeOf(card, 'decide', DECISION_ITEM),
        lead: summary,
        points: [reversible, receivesSms],
      })),
    ...guide.operators.map(({ id, name, hint, claims }) => ({
      id: `operator.${id}`,
      group: 'operators' as const,
      title: name,
      href: null,
      lead: hint,
      points: claims.map(({ text }) => text),
    })),
    ...late.rungs.map(({ id, name, wants, leg }) => ({
      id,
      group: 'escalation' as const,
      title: name,
      href:
        card !== null && legs.includes(leg) ? hashFor({ screen: 'escalation', card: card.id, leg }) : null,
      lead: '',
      points: wants,
    })),
  ].map((parts) => entryOf({ ...parts, names: names[parts.id] ?? '' }))
}

function placeOf(card: Cancellation | null, screen: CardPage, item: ItemId): string | null {
  return card === null ? null : hashFor({ screen, card: card.id, item })
}
