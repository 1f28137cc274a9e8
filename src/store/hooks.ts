import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import type { Guide } from '#domain/guide.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import type { Locale } from '#domain/locale.ts'
import { use, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { followDay, today } from './clock.ts'
import { loadGuide } from './guide.ts'
import { store, type SaveTrouble, type State, type UndoOffer } from './store.ts'

/** Every card by its id, deleted ones included. */
export function useCards(): State['cards'] {
  return useStore(store, (state) => state.cards)
}

/** One card, or `undefined` when this browser has none of that id. */
export function useCard(id: CancellationId): Cancellation | undefined {
  return useStore(store, (state) => state.cards[id])
}

/** The language everything is shown in. */
export function useLocale(): Locale {
  return useStore(store, (state) => state.locale)
}

/** The offer to take the latest act back, while it stands. */
export function useOffer(): UndoOffer | null {
  return useStore(store, (state) => state.offer)
}

/** Why changes are not being saved, or `null` while they are. */
export function useSaveTrouble(): SaveTrouble | null {
  return useStore(store, (state) => state.trouble)
}

/** The kept texts that could not be read. */
export function useUnreadable(): State['unreadable'] {
  return useStore(store, (state) => state.unreadable)
}

/** How many unusable parts were left out of saved cards when they were read. */
export function useRepairs(): number {
  return useStore(store, (state) => state.repairs)
}

/** When a change was last written, as an ISO instant, or `null`. */
export function useSavedAt(): string | null {
  return useStore(store, (state) => state.savedAt)
}

/** When the person last took a copy away, as an ISO instant, or `null`. */
export function useExportedAt(): string | null {
  return useStore(store, (state) => state.exportedAt)
}

/** Whether anything is kept at all. */
export function useKeeps(): boolean {
  return useStore(store, (state) => state.keeps)
}

/** What became of the saved copy while the app was open, or `null`. */
export function useStorageEvent(): State['event'] {
  return useStore(store, (state) => state.event)
}

/** Whether the page opens without a network, as far as is known. */
export function useOffline(): State['offline'] {
  return useStore(store, (state) => state.offline)
}

/** Whether a newer build waits for the person's word, or another tab has changed to it. */
export function useUpdate(): State['update'] {
  return useStore(store, (state) => state.update)
}

/** The automatic backups that were found when they were last looked for. */
export function useBackups(): State['backups'] {
  return useStore(store, (state) => state.backups)
}

/** The hints the person has put away. */
export function useHintsRead(): State['hintsRead'] {
  return useStore(store, (state) => state.hintsRead)
}

/** How light everything is drawn. */
export function useTheme(): State['theme'] {
  return useStore(store, (state) => state.theme)
}

/** How large everything is written. */
export function useTextSize(): State['textSize'] {
  return useStore(store, (state) => state.textSize)
}

/** The hash of the last place on this device, or `null`. */
export function usePlace(): string | null {
  return useStore(store, (state) => state.place)
}

/** The person's own calendar day, right again after midnight. */
export function useToday(): IsoDate {
  return useSyncExternalStore(followDay, today, today)
}

/** Everything the app knows, in the language everything is shown in; the component waits until it has arrived. */
export function useGuide(): Guide {
  const locale = useLocale()
  return use(loadGuide(locale))
}
