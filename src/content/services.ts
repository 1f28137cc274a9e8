import type { Service } from './authored.ts'

const files = import.meta.glob<Record<string, Service>>('./services/*.ts', { eager: true })

const SMS_ORDER: Record<Service['oldNumberSms'], number> = {
  required: 0,
  usually: 0,
  unknown: 1,
  'not-needed': 1,
}
const RISK_ORDER: Record<Service['risk'], number> = { critical: 0, high: 1, medium: 2, low: 3 }

/** Every file of `services/`, in the order to move in; within a tier, what needs the old number comes first. */
export const services: readonly Service[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .toSorted(inOrder)

function inOrder(a: Service, b: Service): number {
  return (
    a.tier - b.tier ||
    SMS_ORDER[a.oldNumberSms] - SMS_ORDER[b.oldNumberSms] ||
    RISK_ORDER[a.risk] - RISK_ORDER[b.risk] ||
    (a.id < b.id ? -1 : 1)
  )
}
