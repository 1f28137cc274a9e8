import type { Channel } from '#domain/answers.ts'
import type { Shortcuts, TextSize, Theme } from '#domain/appearance.ts'
import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import type { Locale } from '#domain/locale.ts'
import type { Hint } from '#snapshot/preferenceValues.ts'
import { createStore } from 'zustand'
import type { Backup } from './backups.ts'

/** Why what is on the screen may not be on disk, worst first: a newer version wrote it, storage is forbidden, the last write failed. */
export type SaveTrouble = 'newer' | 'blocked' | 'no-room'

/** A kept text that could not be read; it stays byte for byte until the person decides. */
export type UnreadableCopy = { readonly id: CancellationId; readonly problem: 'unreadable' | 'newer' }

/** The browser cleared our storage and it was filled again; another tab cleared it, or took cards in, and this one followed. */
type StorageEventSeen = 'refilled' | 'cleared-elsewhere' | 'adopted-elsewhere'

/** What was recorded of a number, or that a record was withdrawn. */
export type LegDeed =
  Channel | 'submission' | 'receipt' | 'promise' | 'verification' | 'settlement' | 'goAhead' | 'withdrawn'

/** What was just done, so that the offer to take it back can name it. */
export type Deed =
  | { readonly kind: 'mark' | 'binding' | 'answer' | 'own-service' | 'contact' | 'told' }
  | { readonly kind: LegDeed }
  | { readonly kind: 'bindings'; readonly count: number }
  | { readonly kind: 'delete-card'; readonly name: string }
  | { readonly kind: 'adopt' | 'start-over' | 'cleared-elsewhere' }

/** The offer to take the latest act back. */
export type UndoOffer = { readonly number: number; readonly deed: Deed; readonly takeBack: () => void }

export type State = {
  readonly cards: Readonly<Record<CancellationId, Cancellation>>
  readonly unreadable: readonly UnreadableCopy[]
  /** Parts of saved cards that were unusable and left out when they were read. */
  readonly repairs: number
  readonly trouble: SaveTrouble | null
  /** When a change was last written, as an ISO instant, right to the minute; only for showing. */
  readonly savedAt: string | null
  /** Whether anything is kept at all; false only where the person asked for it, on a shared computer. */
  readonly keeps: boolean
  /** What became of the saved copy while the app was open, for the person to know. */
  readonly event: StorageEventSeen | null
  /** The automatic backups, as far as they were looked for. */
  readonly backups: readonly Backup[]
  readonly offer: UndoOffer | null
  /** Whether the page opens without a network, as far as is known. */
  readonly offline: 'unknown' | 'ready' | 'unavailable'
  /** A newer build that waits for the person's word, or that another tab has changed to. */
  readonly update: 'none' | 'waiting' | 'elsewhere'
  readonly locale: Locale
  /** The hash of the last place on this device, for coming back. */
  readonly place: string | null
  /** When the person last took a copy away, as an ISO instant, or `null`. */
  readonly exportedAt: string | null
  /** Hints the person has read and put away. */
  readonly hintsRead: readonly Hint[]
  readonly theme: Theme
  readonly textSize: TextSize
  readonly shortcuts: Shortcuts
}

export const INITIAL_STATE: State = {
  cards: {},
  unreadable: [],
  repairs: 0,
  trouble: null,
  savedAt: null,
  keeps: true,
  event: null,
  backups: [],
  offer: null,
  offline: 'unknown',
  update: 'none',
  locale: 'zh-CN',
  place: null,
  exportedAt: null,
  hintsRead: [],
  theme: 'system',
  textSize: 'normal',
  shortcuts: 'on',
}

export const store = createStore<State>(() => INITIAL_STATE)

// React takes over a screen that the build made by drawing it once more: with what the store holds then, not what it began with.
store.getInitialState = store.getState
