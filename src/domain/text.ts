/** The longest name of a card or of an own service, in characters; an emoji made of several counts as several. */
export const LONGEST_NAME = 40

/** The longest note, in characters. */
export const LONGEST_NOTE = 2000

/** The longest reason for accepting a risk, in characters: it is printed and read out at a counter. */
export const LONGEST_REASON = 200

export type TextProblem = 'empty' | 'too-long'

/** `null` when the text, its outer blanks aside, has from one to `longest` characters. */
export function textProblemOf(text: string, longest: number): TextProblem | null {
  const characters = Array.from(text.trim()).length
  if (characters === 0) return 'empty'
  return characters > longest ? 'too-long' : null
}

/** A person's text as part of a line of ours: without line breaks, and without signs that would turn the line about. */
export function inOneLine(text: string): string {
  return text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Whether a text is four digits, as on a card or typed with a full-width keyboard. */
export function isFourDigits(text: string): boolean {
  return /^\d{4}$/.test(text.normalize('NFKC').trim())
}
