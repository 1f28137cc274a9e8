import { aftercareLinesFor } from '#domain/aftercare.ts'
import type { Binding, Cancellation } from '#domain/cancellation.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import type { Guide, Station } from '#domain/guide.ts'
import type { Leg } from '#domain/leg.ts'
import { closingOf } from '#domain/closing.ts'
import { answerSaid } from '#domain/labelSaid.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor, ownServicesOf, serviceItemId, type Check } from '#domain/status.ts'
import { useGroup } from '#i18n/group.ts'
import type { Messages } from '#i18n/messages.ts'
import { printoutWords } from '#i18n/printout/words.ts'
import { useWords } from '#i18n/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { useGuide } from '#store/hooks.ts'
import styles from './printout.module.css'

/** One station's lines with how each stands; optional services nobody looked at are only counted. What nobody said before the gate is open until the card is finished, and then only not recorded. */
export function StationRecord({ card, station }: { card: Cancellation; station: Station }) {
  const { t } = useWords()
  const words = useGroup(printoutWords)
  const guide = useGuide()
  const checks = checksFor(guide, card, station)
  // What is left to do about one of two numbers stands once for each.
  const legs = new Map(aftercareLinesFor(guide, card).map(({ id, leg }) => [id, leg]))
  const services = new Set(guide.services.map(({ id }) => serviceItemId(id)))
  const listed = checks.filter(
    ({ id, required, status }) => !services.has(id) || required || status !== 'todo' || card.notes[id]?.v,
  )
  // Most services are not bound to most numbers: of those nothing but the name is to be said.
  const unbound = listed.filter(
    (check) => bindingAt(card, guide, check)?.said === 'not-bound' && saidAt(card, check).note === null,
  )
  const unboundNames = unbound.flatMap(({ title }) => title ?? [])
  const lines = listed.filter((check) => !unbound.includes(check))
  const hasWords = lines.some((check) => Object.values(saidAt(card, check)).some((said) => said !== null))
  const untouched = checks.length - listed.length
  const isPast = STATIONS_BEFORE_GATE.some((each) => each === station) && closingOf(guide, card).isReady
  return (
    <section>
      <h2>{t.stations[station]}</h2>
      <p>{t.progress(progressOf(checks))}</p>
      {lines.length > 0 && (
        <table className={styles['lines']}>
          <thead>
            <tr>
              <th scope="col">{words.columns.status}</th>
              <th scope="col">{words.columns.line}</th>
              {hasWords && <th scope="col">{words.columns.words}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((check) => (
              <Line
                key={check.id}
                card={card}
                check={check}
                leg={legs.get(check.id) ?? null}
                status={isPast && check.status === 'todo' ? words.unrecorded : t.status[check.status]}
                hasWords={hasWords}
              />
            ))}
          </tbody>
        </table>
      )}
      {unboundNames.length > 0 && (
        <p>
          <Sentence>{words.notBound(unboundNames.length, unboundNames.reduce(words.joined))}</Sentence>
        </p>
      )}
      {checks.length === 0 && <p>{words.nothing}</p>}
      {untouched > 0 && <p>{isPast ? words.servicesUnrecorded(untouched) : words.untouched(untouched)}</p>}
    </section>
  )
}

type LineParts = {
  readonly card: Cancellation
  readonly check: Check
  /** The number it is about, where it stands once for each of two. */
  readonly leg: Leg | null
  readonly status: string
  readonly hasWords: boolean
}

function Line({ card, check, leg, status, hasWords }: LineParts) {
  const { t } = useWords()
  const words = useGroup(printoutWords)
  const guide = useGuide()
  const { reason, note } = saidAt(card, check)
  const binding = bindingAt(card, guide, check)
  const title = check.title ?? t.decide.decision
  const answer = check.station === 'decide' ? answerSaid(guide, card, check) : bindingWords(binding, t)
  return (
    <tr data-status={check.status}>
      <td>{status}</td>
      <td>
        <Sentence>{leg === null ? title : words.fact(t.legs[leg], title)}</Sentence>{' '}
        {answer !== null && <strong>{answer}</strong>}
      </td>
      {hasWords && (
        <td>
          {[reason === null ? null : words.reason(reason), note].map((text) =>
            text === null ? null : (
              <p key={text}>
                <bdi>{text}</bdi>
              </p>
            ),
          )}
        </td>
      )}
    </tr>
  )
}

function bindingAt(card: Cancellation, guide: Guide, check: Check): Binding | null {
  const service = [...guide.services, ...ownServicesOf(card)].find(({ id }) => serviceItemId(id) === check.id)
  return service === undefined ? null : (card.bindings[service.id]?.v ?? null)
}

// What became of a service, and what is done instead where it cannot be moved.
function bindingWords(binding: Binding | null, t: Messages): string | null {
  if (binding === null) return null
  const isPlanned = binding.said === 'cannot-move' && binding.plan !== null
  return isPlanned ? t.unbind.plans[binding.plan] : t.unbind.answers[binding.said]
}

// The person's own words at a line.
function saidAt(card: Cancellation, check: Check) {
  const mark = card.marks[check.id]?.v
  return {
    reason: mark?.said === 'not-applicable' ? mark.reason : null,
    note: card.notes[check.id]?.v ?? null,
  }
}
