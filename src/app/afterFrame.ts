/** Resolves when the browser has drawn what now stands there, or after `patienceMs` where it draws nothing (a page in the background). */
export async function afterFrame(patienceMs = 500): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, patienceMs)
  })
}
