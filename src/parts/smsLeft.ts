import type { Cancellation } from '#domain/cancellation.ts'
import type { Guide } from '#domain/guide.ts'
import { isRequiredService, isSettled, servicesFor, statusOfBinding } from '#domain/status.ts'

/** How many services that must be looked at still need a text to the old number. */
export function smsLeftOf(guide: Guide, card: Cancellation): number {
  return servicesFor(guide, card).filter(
    (service) =>
      isRequiredService(service) &&
      (service.oldNumberSms === 'required' || service.oldNumberSms === 'usually') &&
      !isSettled(statusOfBinding(card.bindings[service.id]?.v)),
  ).length
}
