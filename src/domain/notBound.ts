import type { Cancellation } from './cancellation.ts'
import type { Guide } from './guide.ts'
import { ownServicesOf, servicesFor } from './status.ts'

/** How many services, known ones and the person's own, the number is said not to be bound to; no progress counts them. */
export function notBoundCountOf(guide: Guide, cancellation: Cancellation): number {
  return [...servicesFor(guide, cancellation), ...ownServicesOf(cancellation)].filter(
    ({ id }) => cancellation.bindings[id]?.v?.said === 'not-bound',
  ).length
}
