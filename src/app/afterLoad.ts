import { untilFirstCard } from '#store/opening.ts'
import { followServiceWorker } from './serviceWorker.ts'

/** What nobody waits for, fetched after the first screen: opening without a network, keys, a focus that is never lost, the progress in the title and on the icon, what to say when saving fails, and what is kept of the screen for coming back. */
export async function afterLoad(): Promise<void> {
  void followOnceWanted()
  // When something goes wrong with saving, the network may be gone as well.
  import('./SaveTrouble.tsx').catch(() => undefined)
  if (import.meta.env.PROD) await followServiceWorker()
}

// Before the first card there is no progress to show, and nothing for most of the keys to do.
async function followOnceWanted(): Promise<void> {
  await untilFirstCard()
  try {
    const [{ followKeys }, { followProgress }, { keepFocus }, { keepLastView }] = await Promise.all([
      import('./keys.ts'),
      import('./progressShown.ts'),
      import('./keepFocus.ts'),
      import('./keepLastView.ts'),
    ])
    followKeys()
    followProgress()
    keepFocus()
    keepLastView()
  } catch {
    // Without them everything can still be reached and read.
  }
}
