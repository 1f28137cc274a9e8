/** A calendar day of the person's own, `YYYY-MM-DD`; comparing two as text compares the days. */
export type IsoDate = `${number}-${number}-${number}`

const FORM = /^(2\d{3})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists, between the years 2000 and 2999. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = FORM.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
}

/** How many days a month has; 0 for one that does not exist, so that no day of it is accepted. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
