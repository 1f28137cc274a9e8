import { addressOf, hashFor, type Address } from '#domain/address.ts'

/** Leads to an address as a new entry of the browser's history. */
export function goTo(address: Address): void {
  window.location.hash = hashFor(address)
}

/** Names the place where the person already is, so that Back leads to this very page. */
export function nameThisPlace(address: Address): void {
  window.history.replaceState(window.history.state, '', hashFor(address))
}

/** Whether the check page led here, to be led back to. */
export function isFromCheck(): boolean {
  const { hash } = window.location
  // Asked with every tick, and most addresses say nothing but where one is.
  return hash.includes('?') && 'back' in addressOf(hash)
}

/** Whether a link leads to the screen that is open; what else an address says, a line or a way back, is the same screen. */
export function isShown(href: string): boolean {
  return pathOf(window.location.hash) === pathOf(href)
}

function pathOf(hash: string): string | undefined {
  return hash.split('?')[0]
}
