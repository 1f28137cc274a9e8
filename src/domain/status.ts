import type { Binding, Cancellation, Mark } from './cancellation.ts'
import type { Guide, Item, ItemId, QuestionId, Service, ServiceId, Station } from './guide.ts'
import { applies, wordSaid } from './condition.ts'
import { isCancelling } from './decision.ts'
import { aftercareLinesFor } from './aftercare.ts'

/** What we conclude about a line; computed, never stored. */
export type Status = 'todo' | 'done' | 'not-applicable' | 'locked'

/** A line as it stands for this person, whatever kind it is of. */
export type Check = {
  readonly id: ItemId
  readonly station: Station
  /** The text to name it by; `null` where the interface names it (the decision itself). */
  readonly title: string | null
  readonly required: boolean
  readonly status: Status
}

/** The row of the decision itself. */
export const DECISION_ITEM: ItemId = 'decide.decision'

/** The row's id of a question about the card. */
export function questionItemId(question: QuestionId): ItemId {
  return `decide.${question}`
}

/** The row's id of a service that knows the number. */
export function serviceItemId(service: ServiceId): ItemId {
  return `unbind.${service}`
}

/** The status of a line the person ticks. */
export function statusOfMark(mark: Mark | null | undefined): Status {
  return mark?.said ?? 'todo'
}

/** What became of the number at a service: one that cannot be moved counts as settled only with a plan. */
export function statusOfBinding(binding: Binding | null | undefined): Status {
  if (binding === null || binding === undefined) return 'todo'
  if (binding.said === 'not-bound') return 'not-applicable'
  if (binding.said === 'cannot-move') return binding.plan === null ? 'todo' : 'done'
  return 'done'
}

/** The status of a service's row: where money can be lost, a moved number is settled only once the person has signed in with it. */
export function statusOfService(
  service: { readonly id: ServiceId; readonly money: boolean },
  cancellation: Cancellation,
): Status {
  const binding = cancellation.bindings[service.id]?.v
  if (service.money && binding?.said === 'moved' && !cancellation.signedIn[service.id]?.v) return 'todo'
  return statusOfBinding(binding)
}

/** Whether nothing more is asked of the person for this line. */
export function isSettled(status: Status): boolean {
  return status === 'done' || status === 'not-applicable'
}

/** The content's lines of one station that apply to this person, in the content's order. */
export function itemsFor(
  guide: Guide,
  cancellation: Cancellation,
  station: Item['station'],
): readonly Item[] {
  return guide.items.filter((item) => item.station === station && applies(item.when, cancellation))
}

/** The known services that can concern this person, in the content's order. */
export function servicesFor(guide: Guide, cancellation: Pick<Cancellation, 'answers'>): readonly Service[] {
  return guide.services.filter(({ when }) => when === undefined || applies(when, cancellation))
}

/** Whether submitting without having looked at this service could cost money or an identity. */
export function isRequiredService(service: Service): boolean {
  return service.core && (service.risk === 'critical' || service.risk === 'high')
}

/** The person's own services that are still there, oldest first, each with the name it was given. */
export function ownServicesOf({ ownServices }: Pick<Cancellation, 'ownServices'>): readonly OwnService[] {
  const known = listed.get(ownServices)
  if (known !== undefined) return known
  const list = Object.entries(ownServices)
    .flatMap(([id, kept]) => (kept?.v ? [{ id, name: kept.v }] : []))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  listed.set(ownServices, list)
  return list
}

type OwnService = { readonly id: ServiceId; readonly name: string }

// A tick asks for the same list several times, and sorting a thousand is felt (docs/performance.md).
const listed = new WeakMap<Cancellation['ownServices'], readonly OwnService[]>()

/** Every line of one screen as it stands for this person. */
export function checksFor(guide: Guide, cancellation: Cancellation, station: Station): readonly Check[] {
  if (station === 'decide') return decisionChecks(guide, cancellation)
  if (station === 'submit' || station === 'follow-up') return []
  if (station === 'aftercare') return aftercareChecks(guide, cancellation)
  const items = itemsFor(guide, cancellation, station).map((item): Check => ({
    id: item.id,
    station,
    title: item.title,
    required: item.required,
    status: statusOfMark(cancellation.marks[item.id]?.v),
  }))
  return station === 'unbind' ? [...items, ...bindingChecks(guide, cancellation)] : items
}

function aftercareChecks(guide: Guide, cancellation: Cancellation): readonly Check[] {
  return aftercareLinesFor(guide, cancellation).map(({ id, item: { title, required }, mark }) => ({
    id,
    station: 'aftercare',
    title,
    required,
    status: statusOfMark(mark),
  }))
}

function decisionChecks(guide: Guide, cancellation: Cancellation): readonly Check[] {
  const cancelling = isCancelling(cancellation)
  const questions = guide.questions
    .filter((question) => question.part === 'deciding' || cancelling)
    .filter((question) => applies(question.when, cancellation))
  return [
    ...questions.map((question): Check => ({
      id: questionItemId(question.id),
      station: 'decide',
      title: question.text,
      required: question.required,
      status: wordSaid(question.id, cancellation) === 'unknown' ? 'todo' : 'done',
    })),
    {
      id: DECISION_ITEM,
      station: 'decide',
      title: null,
      required: true,
      status: cancellation.answers.decision?.v ? 'done' : 'todo',
    },
  ]
}

function bindingChecks(guide: Guide, cancellation: Cancellation): readonly Check[] {
  const known = servicesFor(guide, cancellation).map((service): Check => ({
    id: serviceItemId(service.id),
    station: 'unbind',
    title: service.name,
    required: isRequiredService(service),
    status: statusOfService(service, cancellation),
  }))
  const own = ownServicesOf(cancellation).map(({ id, name }): Check => ({
    id: serviceItemId(id),
    station: 'unbind',
    title: name,
    required: true,
    status: statusOfService({ id, money: false }, cancellation),
  }))
  return [...known, ...own]
}
