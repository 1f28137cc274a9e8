import type { Guide, Service, ServiceTier } from './guide.ts'

/** The services in the order to move them, grouped by tier with the reason for the order. */
export function serviceTiersOf(guide: Guide): readonly { tier: ServiceTier; services: readonly Service[] }[] {
  return guide.serviceTiers.map((tier) => ({
    tier,
    services: guide.services.filter((service) => service.tier === tier.tier),
  }))
}
