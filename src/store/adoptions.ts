import { takeUp } from './cards.ts'

const ADOPTED = 'adopted'

/** Lets the other tabs know that cards were taken in here, so that lines do not change before a person's eyes without a word. */
export function announceAdoption(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel takes none; it never leaves its own origin.
  channel?.postMessage(ADOPTED)
}

/** From now on says when another tab took cards in; where tabs cannot speak to each other, the lines just change. */
export function followAdoptions(): void {
  if (typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel('xiaoka')
  channel.addEventListener('message', ({ data }) => {
    if (data === ADOPTED) takeUp({ event: 'adopted-elsewhere' })
  })
}

let channel: BroadcastChannel | null = null
