import { untilFirstCard } from '#store/opening.ts'
import { followServiceWorker } from './serviceWorker.ts'

/** What nobody waits for, fetched after the first screen: opening without a network, keys, a focus that is never lost, and the progress in the title and on the icon. */
export async function afterLoad(): Promise<void> {
  void followOnceWanted()
  if (import.meta.env.PROD) await followServiceWorker()
}

// Before the first card there is no progress to show, and nothing for most of the keys to do.
async function followOnceWanted(): Promise<void> {
  await untilFirstCard()
  try {
    const [{ followKeys }, { followProgress }, { keepFocus }] = await Promise.all([
      import('./keys.ts'),
      import('./progressShown.ts'),
      import('./keepFocus.ts'),
    ])
    followKeys()
    followProgress()
    keepFocus()
  } catch {
    // Without them everything can still be reached and read.
  }
}
