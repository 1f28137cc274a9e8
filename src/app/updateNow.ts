/** Changes to the newest build that can be had, as the person asked. */
export async function updateNow(): Promise<void> {
  try {
    const { changeToNewest } = await import('./serviceWorker.ts')
    await changeToNewest()
  } catch {
    // Its script cannot be had: the host may have a whole page.
    window.location.reload()
  }
}
