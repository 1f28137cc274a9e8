import { followKeys } from './keys.ts'
import { followProgress } from './progressShown.ts'
import { followServiceWorker } from './serviceWorker.ts'

/** What nobody waits for, fetched after the first screen: keys, the progress in the title and on the icon, and opening without a network. */
export async function afterLoad(): Promise<void> {
  followKeys()
  followProgress()
  if (import.meta.env.PROD) await followServiceWorker()
}
