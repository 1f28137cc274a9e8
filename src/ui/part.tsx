import { use, type ComponentType, type ReactNode } from 'react'

const FAILURE_STAYS_MS = 1_000

/** A component whose script is fetched when it is first shown, or earlier by whoever calls `ready`. */
export type Part<P> = ((props: P) => ReactNode) & { readonly ready: () => Promise<unknown> }

/** A part that, once it is there, is shown without a moment of waiting; a failed fetch is tried again when asked for a little later. */
export function part<P extends object>(fetchPart: () => Promise<ComponentType<P>>): Part<P> {
  let arriving: Promise<ComponentType<P>> | null = null
  const ready = (): Promise<ComponentType<P>> => {
    if (arriving !== null) return arriving
    const promise = fetchPart()
    arriving = promise
    promise.then(
      // React looks here first, and then draws the part without waiting for a turn of its own.
      (component) => Object.assign(promise, { status: 'fulfilled', value: component }),
      // A screen that waits asks again the moment this fails; it must hear of the failure, not wait anew for ever.
      () =>
        setTimeout(() => {
          arriving = null
        }, FAILURE_STAYS_MS),
    )
    return promise
  }
  const Shown = (props: P) => {
    const Arrived = use(ready())
    return <Arrived {...props} />
  }
  return Object.assign(Shown, { ready })
}
