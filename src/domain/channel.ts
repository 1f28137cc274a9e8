import { CHANNELS, type Channel } from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

/** Why a card cannot be submitted online. */
export type OnlineBarrier = 'other-name' | 'reseller'

/** What bars the way online: only the registered holder can pass an operator's check of the person; `null` when nothing does. */
export function onlineBarrierOf(cancellation: Cancellation): OnlineBarrier | null {
  if (wordSaid('holder', cancellation) === 'someone-else') return 'other-name'
  return wordSaid('bought', cancellation) === 'reseller' ? 'reseller' : null
}

/** The channels by which the card may be submitted. */
export function channelsFor(cancellation: Cancellation): readonly Channel[] {
  return onlineBarrierOf(cancellation) === null ? CHANNELS : ['counter']
}

/** The channel chosen for a number, `null` while none is or the one chosen is barred by now. */
export function channelOf(cancellation: Cancellation, leg: Leg): Channel | null {
  const chosen = cancellation[leg].channel?.v
  return channelsFor(cancellation).find((channel) => channel === chosen) ?? null
}
