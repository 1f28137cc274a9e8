import { LEGS, type Leg } from './leg.ts'
import type { CancellationId } from './cancellation.ts'
import { STATIONS, type ItemId } from './guide.ts'

/** The screens of a card besides its line: the stations, and what stands beside the way. */
export const CARD_PAGES = [...STATIONS, 'circumstances', 'cost', 'closing', 'print'] as const
export type CardPage = (typeof CARD_PAGES)[number]

/** Screens that help with a card and belong to none. */
export const TOOLS = ['official', 'identifiers', 'packet', 'watermark'] as const
export type Tool = (typeof TOOLS)[number]

// Screens of no card whose address is their name; `example` leads on to the card to look around in.
const PLAIN = ['settings', 'about', 'transfer', 'search', 'example'] as const

/** A place in the app; `unknown` for anything that names none. */
export type Address =
  | { readonly screen: 'home' | (typeof PLAIN)[number] }
  | { readonly screen: 'line'; readonly card: CancellationId; readonly item: ItemId | null }
  /** `from` is the card whose screen led there, for the way back. */
  | { readonly screen: Tool; readonly from: CancellationId | null }
  | { readonly screen: CardPage; readonly card: CancellationId; readonly item: ItemId | null }
  | { readonly screen: 'escalation'; readonly card: CancellationId; readonly leg: Leg | null }
  /** A page to which the check page led, and which leads back there. */
  | {
      readonly screen: CardPage
      readonly card: CancellationId
      readonly item: ItemId | null
      readonly back: 'check'
    }
  | { readonly screen: 'check'; readonly card: CancellationId }
  | { readonly screen: 'confirm'; readonly card: CancellationId; readonly leg: Leg | null }
  | { readonly screen: 'unknown'; readonly text: string }

/** Reads what stands after the `#` of the page's address. */
export function addressOf(hash: string): Address {
  const [path = '', queryText = ''] = hash.replace(/^#/, '').split('?')
  const [first = '', card = '', last = '', ...rest] = path.split('/').filter((part) => part !== '')
  const unknown: Address = { screen: 'unknown', text: hash }
  if (rest.length > 0) return unknown
  if (first === '') return { screen: 'home' }
  const plain = PLAIN.find((each) => each === first)
  if (plain !== undefined && card === '') return { screen: plain }
  const asked = new URLSearchParams(queryText)
  if (first === 'tools' && last === '') return toolAt(card, asked.get('card')) ?? unknown
  if (first !== 'card' || !isCardId(card)) return unknown
  if (last === 'check') return { screen: last, card }
  if (last === 'confirm' || last === 'escalation')
    return { screen: last, card, leg: LEGS.find((leg) => leg === asked.get('leg')) ?? null }
  const item = asked.get('item')
  if (last === '') return { screen: 'line', card, item }
  const page = CARD_PAGES.find((each) => each === last)
  if (page === undefined) return unknown
  const place = { screen: page, card, item }
  return asked.get('back') === 'check' ? { ...place, back: 'check' } : place
}

/** The hash that leads to an address: `addressOf(hashFor(a))` is `a`. */
export function hashFor(address: Address): string {
  if (address.screen === 'home') return '#/'
  if (address.screen === 'unknown') return address.text
  if ('from' in address) return `#/tools/${address.screen}${query('card', address.from)}`
  if (!('card' in address)) return `#/${address.screen}`
  const page = address.screen === 'line' ? '' : `/${address.screen}`
  if (address.screen === 'check') return `#/card/${address.card}${page}`
  if ('leg' in address) return `#/card/${address.card}${page}${query('leg', address.leg)}`
  const back = 'back' in address ? `${address.item === null ? '?' : '&'}back=${address.back}` : ''
  return `#/card/${address.card}${page}${query('item', address.item)}${back}`
}

function toolAt(name: string, from: string | null): Address | null {
  const screen = TOOLS.find((each) => each === name)
  if (screen === undefined) return null
  return { screen, from: from !== null && isCardId(from) ? from : null }
}

function isCardId(text: string): boolean {
  return /^[a-z0-9]+$/.test(text)
}

function query(name: string, value: string | null): string {
  return value === null ? '' : `?${name}=${encodeURIComponent(value)}`
}
