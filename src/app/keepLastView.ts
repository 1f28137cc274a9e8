import { addressOf, type Address } from '#domain/address.ts'
import { removeLastView, writeLastView } from '#store/savedCopy.ts'
import { store } from '#store/store.ts'
import { afterRest } from './afterRest.ts'
import { stampOf, textOf, type LastView, type Piece } from './lastView.ts'
import { rulesFor } from './rulesFor.ts'

// Screens that say nothing but what is kept. Where digits, texts or photos are looked at and forgotten, the screen is not kept either.
const SCREENS: ReadonlySet<Address['screen']> = new Set([
  'home',
  'line',
  'circumstances',
  'documents',
  'backup',
  'balance',
  'unbind',
  'submit',
  'follow-up',
  'aftercare',
])

// What says how something began, not how it is; names of groups of choices differ without need.
const LEFT_OUT: ReadonlySet<string> = new Set(['checked', 'selected', 'name', 'data-save', 'data-pressed'])

const AT_REST_MS = 2_000

/** From now on keeps what is on the screen when the page is left or put away, and forgets it when it is back. */
export function keepLastView(): void {
  let isKept = false
  const textNow = followRest()
  const keep = () => {
    const text = isKept ? null : textNow()
    if (text !== null) writeLastView(text)
    isKept = true
  }
  const follow = () => {
    if (document.visibilityState === 'hidden') return keep()
    removeLastView()
    isKept = false
  }
  document.addEventListener('visibilitychange', follow)
  window.addEventListener('pagehide', keep)
  window.addEventListener('pageshow', follow)
  follow()
}

// Whoever leaves does not wait for a long list to be read: it was read when nothing on it had changed for a while, and is good as long as
// it is drawn from the same.
function followRest(): () => string | null {
  let atRest: ReturnType<typeof read> = null
  const readAtRest = () => {
    const stamp = stampNow()
    if (stamp === null || atRest?.stamp !== stamp) atRest = stamp === null ? null : read(stamp)
  }
  const waitForRest = afterRest(AT_REST_MS, () => whenIdle(readAtRest))
  const begin = () => {
    atRest = null
    waitForRest()
  }
  new MutationObserver(begin).observe(document.body, {
    childList: true,
    characterData: true,
    // A list that was narrowed.
    attributeFilter: ['hidden'],
    subtree: true,
  })
  // Most answers change what is kept and nothing that the watcher sees; the stamp tells them from what only the store has changed in.
  store.subscribe(waitForRest)
  begin()
  return () => {
    const stamp = stampNow()
    if (stamp === null) return null
    return (atRest?.stamp === stamp ? atRest : read(stamp))?.text ?? null
  }
}

function read(stamp: string): { readonly stamp: string; readonly text: string } | null {
  const view = viewNow()
  return view === null ? null : { stamp, text: textOf(stamp, view) }
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act)
  else act()
}

// `null` where nothing of the screen is to be kept.
function stampNow(): string | null {
  const { hash } = window.location
  const { locale, trouble, keeps, unreadable, cards } = store.getState()
  const address = addressOf(hash)
  const isOfKept = !('card' in address) || address.card in cards
  if (trouble !== null || !keeps || unreadable.length > 0 || !isOfKept || !SCREENS.has(address.screen))
    return null
  return stampOf(hash, locale)
}

function viewNow(): LastView | null {
  const shell = document.querySelector('#root > *')
  // A screen without its heading is on its way, or has failed.
  if (shell === null || shell.querySelector('main h1') === null) return null
  const pieces = piecesOf(shell)
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([data-page])')
  const styles = rulesFor(
    pieces,
    Array.from(links, ({ sheet }) => sheet),
  )
  return { styles, pieces }
}

// The same piece, however often it is seen, has one number.
function piecesOf(shell: Element): readonly Piece[] {
  const pieces: Piece[] = []
  const numbers = new Map<string, number>()
  numberOf(shell)
  return pieces

  function numberOf(node: Element | Text): number {
    const piece: Piece = node instanceof Text ? node.data : [tagOf(node), attributesOf(node), insideOf(node)]
    const name = typeof piece === 'string' ? piece : piece.join('\t')
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, pieces.length)
    return pieces.push(piece) - 1
  }

  function insideOf(element: Element): readonly number[] {
    const inside: number[] = []
    // Nothing is claimed about saving before the app has looked.
    if (element.hasAttribute('data-save')) return [numberOf(new Text('\u00A0'))]
    // What may be half typed is not kept, nor what only passes by.
    if (element.localName === 'textarea' || element.hasAttribute('data-passing')) return inside
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text || (node instanceof Element && !isPassing(node))) inside.push(numberOf(node))
    }
    return inside
  }
}

// What is said in passing, and what was opened: the app begins with it closed and empty.
function isPassing(element: Element): boolean {
  const within = element.parentElement
  if (within?.localName === 'details') return element.localName !== 'summary' && !startsOpen(within)
  return element.role === 'status' && within?.parentElement?.id === 'root'
}

function startsOpen(element: Element): boolean {
  return element.hasAttribute('data-starts-open')
}

function tagOf(element: Element): string {
  return element instanceof SVGElement ? `svg:${element.localName}` : element.localName
}

function attributesOf(element: Element): readonly string[] {
  const attributes: string[] = []
  const isField = isTypedInto(element)
  for (const name of element.getAttributeNames()) {
    if (LEFT_OUT.has(name) || (isField && name === 'value')) continue
    if (name === 'open' && !startsOpen(element)) continue
    attributes.push(name === 'style' ? 'data-style' : name, element.getAttribute(name) ?? '')
  }
  if (element instanceof HTMLInputElement && !isField && element.checked) attributes.push('checked', '')
  if (element instanceof HTMLOptionElement && element.selected) attributes.push('selected', '')
  // What would be typed into it before the app is there would be lost.
  if (isField) attributes.push('inert', '')
  return attributes
}

function isTypedInto(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.type !== 'radio' && element.type !== 'checkbox'
  return element.localName === 'select' || element.localName === 'textarea'
}
