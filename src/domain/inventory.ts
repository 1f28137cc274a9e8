import type { Cancellation } from './cancellation.ts'
import type { Guide, Service, ServiceTier } from './guide.ts'
import { isSettled, servicesFor, statusOfService } from './status.ts'

/** The services that can concern this person in the order to move them, grouped by tier with the reason for the order. */
export function serviceTiersOf(
  guide: Guide,
  cancellation: Pick<Cancellation, 'answers'>,
): readonly { tier: ServiceTier; services: readonly Service[] }[] {
  const all = servicesFor(guide, cancellation)
  return guide.serviceTiers.map((tier) => ({
    tier,
    services: all.filter((service) => service.tier === tier.tier),
  }))
}

/** The services that a service depends on and that are still open: they had better come first. */
export function openDependenciesOf(
  guide: Guide,
  cancellation: Cancellation,
  { dependsOn }: Service,
): readonly Service[] {
  if (dependsOn.length === 0) return []
  return servicesFor(guide, cancellation).filter(
    (each) => dependsOn.includes(each.id) && !isSettled(statusOfService(each, cancellation)),
  )
}

/** Whether texts still reach the number: as the person said or, before they did, as follows from what they said of the card. */
export type TextsState = 'arrive' | 'dead' | 'taken-for-dead'

/** The state that the advice for every service goes by. */
export function textsOf({ answers }: Pick<Cancellation, 'answers'>): TextsState {
  const said = answers.texts?.v
  if (said === 'arrive' || said === 'dead') return said
  return answers.sim?.v === 'lost' || answers.suspended?.v === 'yes' ? 'taken-for-dead' : 'arrive'
}

/** A name or a search as the two are compared: full-width like half-width, capitals like small letters, blanks left out, those without width too. */
export function searchFormOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u200B]/g, '')
    .toLowerCase()
}
