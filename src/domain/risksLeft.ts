import type { Cancellation } from './cancellation.ts'
import type { Guide, Service } from './guide.ts'
import { isSettled, ownServicesOf, servicesFor, statusOfService } from './status.ts'

const RISKS = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Service['risk'][]

/** How much of one risk is still open, of all that may know the number; what it is not bound to leaves the total. */
export type RiskLeft = {
  readonly risk: Service['risk'] | 'own'
  readonly left: number
  readonly total: number
}

/** What remains of the inventory by risk, the gravest first, the person's own at the end where there are any. */
export function risksLeftOf(guide: Guide, cancellation: Cancellation): readonly RiskLeft[] {
  const all = servicesFor(guide, cancellation)
  const known = RISKS.map((risk) => ({ risk, services: all.filter((each) => each.risk === risk) }))
  const own = ownServicesOf(cancellation).map(({ id }) => ({ id, money: false }))
  return [...known, ...(own.length === 0 ? [] : [{ risk: 'own' as const, services: own }])].map(
    ({ risk, services }) => {
      const statuses = services.map((service) => statusOfService(service, cancellation))
      return {
        risk,
        left: statuses.filter((status) => !isSettled(status)).length,
        total: statuses.filter((status) => status !== 'not-applicable').length,
      }
    },
  )
}
