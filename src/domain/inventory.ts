import type { Guide, Service, ServiceTier } from './guide.ts'

/** The services in the order to move them, grouped by tier with the reason for the order. */
export function serviceTiersOf(guide: Guide): readonly { tier: ServiceTier; services: readonly Service[] }[] {
  return guide.serviceTiers.map((tier) => ({
    tier,
    services: guide.services.filter((service) => service.tier === tier.tier),
  }))
}

/** A name or a search as the two are compared: full-width like half-width, capitals like small letters, blanks left out. */
export function searchFormOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
}
