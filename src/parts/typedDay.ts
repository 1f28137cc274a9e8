/** The day typed into a field; a browser hands over an impossible or half-typed one as an empty text with a flag, which must not pass for nothing. */
export function typedDay(field: HTMLInputElement | null): string {
  if (field === null) return ''
  return field.validity.badInput ? 'not-a-day' : field.value
}
