/** Calls `act` once what this returns was not called for `ms` milliseconds; calling it is cheap enough for every change of a screen. */
export function afterRest(ms: number, act: () => void): () => void {
  let isWaiting = false
  let lastAt = 0
  function wait(rest: number): void {
    window.setTimeout(() => {
      const left = lastAt + ms - performance.now()
      if (left > 0) return wait(left)
      isWaiting = false
      act()
    }, rest)
  }
  return () => {
    lastAt = performance.now()
    if (isWaiting) return
    isWaiting = true
    wait(ms)
  }
}
