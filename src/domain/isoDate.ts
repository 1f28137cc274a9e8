/** A calendar day of the person's own, `YYYY-MM-DD`; comparing two as text compares the days. */
export type IsoDate = `${number}-${number}-${number}`

const FORM = /^(2\d{3})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists, between the years 2000 and 2999. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = FORM.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
}

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `days` later; `days` is not negative. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = partsOf(date)
  for (day += days; day > daysIn(year, month); [year, month] = monthAfter(year, month))
    day -= daysIn(year, month)
  return isoDateOf(year, month, day)
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  let [year, month] = partsOf(date)
  for (let left = months; left > 0; left -= 1) [year, month] = monthAfter(year, month)
  return isoDateOf(year, month, Math.min(partsOf(date)[2], daysIn(year, month)))
}

function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}

function monthAfter(year: number, month: number): [year: number, month: number] {
  return month === 12 ? [year + 1, 1] : [year, month + 1]
}

// Past the last day that can be written, it is that day.
function isoDateOf(year: number, month: number, day: number): IsoDate {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isIsoDate(text) ? text : '2999-12-31'
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

// 0 for a month that does not exist, so that no day of it is accepted.
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

// Days since 1 March of year 0, counted without any clock or time zone: a year that starts in March ends with the leap day.
function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date)
  const shifted = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day
  )
}
