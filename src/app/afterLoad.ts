import { untilFirstCard } from '#store/opening.ts'
import { followServiceWorker } from './serviceWorker.ts'

/** What nobody waits for, fetched after the first screen: opening without a network, keys, and the progress in the title and on the icon. */
export async function afterLoad(): Promise<void> {
  void followOnceWanted()
  if (import.meta.env.PROD) await followServiceWorker()
}

// A first visit has no progress yet and seldom presses a key: the scripts for both come with the first card or the first key.
async function followOnceWanted(): Promise<void> {
  const pressed = await Promise.race([untilFirstCard(), firstKey()])
  try {
    const [{ followKeys, press }, { followProgress }] = await Promise.all([
      import('./keys.ts'),
      import('./progressShown.ts'),
    ])
    followKeys()
    followProgress()
    if (pressed !== undefined) press(pressed)
  } catch {
    // Without them everything can still be reached and read.
  }
}

function firstKey(): Promise<KeyboardEvent> {
  return new Promise((resolve) => {
    document.addEventListener('keydown', resolve, { once: true })
  })
}
