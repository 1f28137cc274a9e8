import { daysIn, isIsoDate, type IsoDate } from './isoDate.ts'

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `days` later, or the last one that can be written. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return dayLater(date, days) ?? LAST_DAY
}

/** The same day `months` later, or the last day of that month where it is shorter, or the last one that can be written. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [, , day = 1] = date.split('-').map(Number)
  return dayOfMonth(date, { months, day }) ?? LAST_DAY
}

const LAST_DAY: IsoDate = '2999-12-31'

/** The day so many days later, or earlier where `days` is negative; `null` beyond the years a date may have. */
export function dayLater(from: IsoDate, days: number): IsoDate | null {
  return dateOf(dayNumber(from) + days)
}

/** A day of the month so many months later; where the month is shorter, its last one; `null` beyond the years a date may have. */
export function dayOfMonth(from: IsoDate, { months, day }: { months: number; day: number }): IsoDate | null {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number)
  const count = fromYear * 12 + fromMonth - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return written(year, month, Math.min(day, daysIn(year, month)))
}

// Days since 1 March of year 0, counted without any clock or time zone: a year that starts in March ends with the leap day.
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
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

// The way back from `dayNumber`, by the length of 400, 100, 4 and 1 years that start in March.
function dateOf(number: number): IsoDate | null {
  const sinceMarch = number - 1
  const era = Math.floor(sinceMarch / 146_097)
  const dayOfEra = sinceMarch - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

function written(year: number, month: number, day: number): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : null
}
