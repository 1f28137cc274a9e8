import type { Answers } from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import type { ItemId, ServiceId } from '#domain/guide.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { change, recorded, say } from './actions.ts'
import { store } from './store.ts'
import { randomId } from './writer.ts'

/** Adds a service of the person's own; the caller has checked the name. */
export function addOwnService(id: CancellationId, name: string): void {
  // How many there have been first, so that ids sort in the order of adding.
  const count = Object.keys(store.getState().cards[id]?.ownServices ?? {}).length
  const service = `own-${String(count).padStart(4, '0')}-${randomId(4)}`
  change(id, null, say('ownServices', service, name.trim()))
}

/** Removes a service of the person's own. */
export function removeOwnService(id: CancellationId, service: ServiceId): void {
  change(id, { kind: 'own-service' }, say('ownServices', service, null))
}

/** Gives a service of the person's own another name; the caller has checked it. */
export function renameOwnService(id: CancellationId, service: ServiceId, name: string): void {
  change(id, { kind: 'binding' }, say('ownServices', service, name.trim()))
}

/** Says that the person has signed in to a service with the new number, or takes it back. */
export function saySignedIn(id: CancellationId, service: ServiceId, said: true | null): void {
  change(id, { kind: 'binding' }, say('signedIn', service, said))
}

/** Says that a code of a service has reached the new number, or takes it back. */
export function sayCodeArrived(id: CancellationId, service: ServiceId, said: true | null): void {
  change(id, { kind: 'binding' }, say('codeArrived', service, said))
}

/** Says whether the old number still receives texts. */
export function sayTexts(id: CancellationId, texts: Answers['texts']): void {
  change(id, { kind: 'answer' }, say('answers', 'texts', texts))
}

/** Accepts the risk of a line for a reason the caller has checked; `null` takes it back. */
export function acceptRisk(id: CancellationId, item: ItemId, reason: string | null): void {
  change(id, { kind: 'mark' }, say('overrides', item, reason === null ? null : reason.trim()))
}

/** Records that the person read what will be lost and goes on all the same; `null` takes it back. */
export function recordGoAhead(id: CancellationId, leg: Leg, on: IsoDate | null): void {
  change(id, { kind: recorded('goAhead', on) }, say(leg, 'goAhead', on))
}
