import type { CancellationId } from './cancellation.ts'
import { STATIONS, type ItemId, type Station } from './guide.ts'

/** A place in the app; `unknown` for anything that names none. */
export type Address =
  | { readonly screen: 'home' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'about' }
  | { readonly screen: 'line'; readonly card: CancellationId; readonly item: ItemId | null }
  | { readonly screen: Station; readonly card: CancellationId; readonly item: ItemId | null }
  | { readonly screen: 'unknown'; readonly text: string }

/** Reads what stands after the `#` of the page's address. */
export function addressOf(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [first = '', card = '', last = '', ...rest] = path.split('/').filter((part) => part !== '')
  const unknown: Address = { screen: 'unknown', text: hash }
  if (rest.length > 0) return unknown
  if (first === '') return { screen: 'home' }
  if ((first === 'settings' || first === 'about') && card === '') return { screen: first }
  if (first !== 'card' || !/^[a-z0-9]+$/.test(card)) return unknown
  const item = new URLSearchParams(query).get('item')
  if (last === '') return { screen: 'line', card, item }
  const station = STATIONS.find((each) => each === last)
  return station === undefined ? unknown : { screen: station, card, item }
}

/** The hash that leads to an address: `addressOf(hashFor(a))` is `a`. */
export function hashFor(address: Address): string {
  if (address.screen === 'home') return '#/'
  if (address.screen === 'unknown') return address.text
  if (!('card' in address)) return `#/${address.screen}`
  const station = address.screen === 'line' ? '' : `/${address.screen}`
  return `#/card/${address.card}${station}${queryFor(address.item)}`
}

function queryFor(item: ItemId | null): string {
  return item === null ? '' : `?item=${encodeURIComponent(item)}`
}
