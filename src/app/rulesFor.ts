import type { Piece } from './lastView.ts'

/** Of these sheets the text of the rules that can be about anything among the pieces, each whole with what it is grouped in. */
export function rulesFor(pieces: readonly Piece[], sheets: readonly (CSSStyleSheet | null)[]): string {
  const classes = classesIn(pieces)
  const rules = sheets.flatMap((sheet) => Array.from(sheet?.cssRules ?? [], ({ cssText }) => cssText))
  return rules.filter((text) => canBeAbout(classes, text)).join('')
}

/** Whether a rule, whole with what it is grouped in, can be about something with one of these classes; what names no class may be about everything. */
export function canBeAbout(classes: ReadonlySet<string>, text: string): boolean {
  const named = Array.from(text.matchAll(/\.([a-z_][\w-]*)/gi), ([, name = '']) => name)
  return named.length === 0 || named.some((name) => classes.has(name))
}

function classesIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const piece of pieces) {
    const attributes = typeof piece === 'string' ? [] : piece[1]
    const at = attributes.indexOf('class')
    for (const name of at === -1 ? [] : (attributes[at + 1]?.split(' ') ?? [])) classes.add(name)
  }
  return classes
}
