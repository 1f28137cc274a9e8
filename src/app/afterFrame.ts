/** Resolves when the browser has drawn what now stands there, or after `patienceMs` where it draws nothing (a page in the background). */
export async function afterFrame(patienceMs: number): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, patienceMs)
  })
}
