import type { IsoDate } from '#domain/isoDate.ts'
import { isIsoDate } from '#domain/isoDate.ts'

/** The person's own calendar day at this moment. */
export function today(): IsoDate {
  return dayOf(new Date())
}

/** The calendar day of an instant where the person is. */
export function dayOf(instant: Date): IsoDate {
  const text = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
  // A clock set before 2000 or after 2999 would make every date impossible to enter.
  return isIsoDate(text) ? text : '2026-01-01'
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

/** Calls back when the day may have changed: each minute, and when the page is looked at again. */
export function followDay(changed: () => void): () => void {
  const timer = window.setInterval(changed, 60_000)
  document.addEventListener('visibilitychange', changed)
  return () => {
    window.clearInterval(timer)
    document.removeEventListener('visibilitychange', changed)
  }
}

/** Whether two instants, as `instantNow` writes them, are of the same minute. */
export function isSameMinute(one: string, other: string): boolean {
  const length = 'YYYY-MM-DDTHH:MM'.length
  return one.slice(0, length) === other.slice(0, length)
}

/** This moment as an ISO instant, for showing when something was saved. */
export function instantNow(): string {
  return new Date().toISOString()
}
