import { saveChanged } from '#store/saving.ts'

/** Loads the page again, once, when a part of this build is gone from the host; a second failure is left to the screen to say. */
export function reloadForMissingPart(): void {
  window.addEventListener('vite:preloadError', () => void reloadOnce())
}

// Kept with the entry of the browser's history, which outlives a reload and works where storage is forbidden.
const RELOADED = 'reloadedForMissingPart'

async function reloadOnce(): Promise<void> {
  if (hasReloaded(window.history.state) || !(await isOurHostThere())) return
  window.history.replaceState({ [RELOADED]: true }, '')
  saveChanged()
  window.location.reload()
}

function hasReloaded(state: unknown): boolean {
  return typeof state === 'object' && state !== null && RELOADED in state
}

// Without a network, or behind a sign-in page, a reload would only take away what is there.
async function isOurHostThere(): Promise<boolean> {
  try {
    const response = await fetch('./', { cache: 'no-store' })
    return response.ok && (await response.text()).includes('<div id="root"')
  } catch {
    return false
  }
}
