// What somebody saw last on a screen of their own: kept when they leave it (keepLastView.ts), shown as soon as they come back, and in its
// place until the app has arrived and draws the screen itself (docs/decisions/first-paint.md).
import type { Locale } from '#domain/locale.ts'
import { today } from '#store/clock.ts'
import { readCardTexts, readLastView, readPreferencesText } from '#store/savedCopy.ts'

/** Part of a screen: a text, or an element by its tag, its attributes in pairs, and the numbers of the pieces inside; `svg:` before the tag of a drawing's. */
export type Piece = string | readonly [tag: string, attributes: readonly string[], inside: readonly number[]]

/** A screen as it was seen, and the text of the styles it stands on besides those of the page. */
export type LastView = {
  readonly styles: string
  /** Each once, however often it is seen; the last is the whole. */
  readonly pieces: readonly Piece[]
}

/** Whatever the screen at this place is drawn from: build, language, day, and all that is kept; `null` where no card is. */
export function stampOf(place: string, locale: Locale): string | null {
  const cards = readCardTexts() ?? []
  if (cards.length === 0) return null
  const kept = cards.map(({ text }) => text).toSorted()
  const digest = digestOf([...kept, readPreferencesText()].join('\n'))
  const build = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src
  return [build, locale, today(), digest, place].join(' ')
}

/** As it is kept: `lastViewAt` reads it. */
export function textOf(stamp: string, view: LastView): string {
  return `${stamp}\n${JSON.stringify(view)}`
}

/** What was seen last at this place, if nothing of what it was drawn from has changed since. */
export function lastViewAt(place: string, locale: Locale): LastView | null {
  const stamp = stampOf(place, locale)
  const [stamped, text] = readLastView()?.split('\n') ?? []
  if (stamp === null || text === undefined || stamped !== stamp) return null
  return viewIn(text)
}

// This very build wrote it, from these very texts; damaged it is none, and the app draws the screen without.
function viewIn(text: string): LastView | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what it holds is as `textOf` wrote it; what else may stand there has no pieces
    const view: LastView | null = JSON.parse(text)
    return (view?.pieces?.length ?? 0) === 0 ? null : view
  } catch {
    return null
  }
}

/** Makes the screen again. */
export function makeAgain({ pieces }: LastView): Node {
  const made: Node[] = []
  const whole = make(pieces.length - 1)
  if (whole instanceof Element) {
    // The headers forbid styles in attributes, not those that a script sets.
    for (const styled of whole.querySelectorAll<HTMLElement>('[data-style]')) {
      styled.style.cssText = styled.dataset['style'] ?? ''
    }
  }
  return whole

  function make(number: number): Node {
    const piece = pieces[number] ?? ''
    const node =
      made[number]?.cloneNode(true) ??
      (typeof piece === 'string' ? document.createTextNode(piece) : element(piece))
    made[number] ??= node
    return node
  }

  function element([tag, attributes, inside]: Exclude<Piece, string>): Element {
    const node = tag.startsWith('svg:')
      ? document.createElementNS('http://www.w3.org/2000/svg', tag.slice(4))
      : document.createElement(tag)
    for (let at = 0; at < attributes.length; at += 2) {
      node.setAttribute(attributes[at] ?? '', attributes[at + 1] ?? '')
    }
    for (const number of inside) node.append(make(number))
    return node
  }
}

/** Puts the styles of a screen, as text, to those of the page; fetching them would take longer than drawing it. */
export function giveStyles(styles: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [sheet]
}

/** Takes them away again once the app has brought its own. */
export function takeStyles(): void {
  document.adoptedStyleSheets = []
}

// Only to see that something is no longer the same; nothing rests on it but a picture of a moment.
function digestOf(text: string): number {
  let digest = 0
  for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest, 31) + text.charCodeAt(at)
  return digest
}
