import type { Hotline } from '#domain/guide.ts'

/** A hotline as it is dialled from anywhere, in groups that can be read. */
export function hotlineText({ number, dialledIn }: Hotline): string {
  const grouped = number.length === 8 ? number.replace(/^(\d{4})/, '$1 ') : number
  if (number.length === 10) return number.replace(/^(\d{3})(\d{3})/, '$1 $2 ')
  return dialledIn === 'hongkong' ? `+852 ${grouped}` : grouped
}
