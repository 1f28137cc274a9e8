import type { Address } from '#domain/address.ts'
import type { Locale } from '#domain/locale.ts'
import { loadAskedGroups } from '#i18n/group.ts'
import { loadMessages } from '#i18n/load.ts'
import { loadGuide } from '#store/guide.ts'
import { loadServiceGuide } from '#store/serviceGuide.ts'
import { store } from '#store/store.ts'
import { fetchScreen } from './routes.tsx'

/** Waits until all that the screen at an address shows has arrived or cannot be had, but no longer than this many milliseconds. */
export async function whenReady(address: Address, locale: Locale, patienceMs: number): Promise<void> {
  await Promise.race([
    everything(address, locale),
    new Promise((resolve) => {
      setTimeout(resolve, patienceMs)
    }),
  ])
}

// What could not be had is said by the screen that needs it.
async function everything(address: Address, locale: Locale): Promise<void> {
  const isNew = Object.keys(store.getState().cards).length === 0
  if (address.screen === 'home' && isNew) return
  const needed = [fetchScreen(address), loadMessages(locale)]
  if (needsGuide(address)) needed.push(loadGuide(locale).then(() => undefined))
  if (address.screen === 'unbind' || address.screen === 'search')
    needed.push(loadServiceGuide(locale).then(() => undefined))
  await Promise.allSettled(needed)
  // A script that has arrived may have brought words of its own to fetch.
  await loadAskedGroups(locale)
}

function needsGuide(address: Address): boolean {
  return 'card' in address || 'from' in address || address.screen === 'home'
}
