import { takeUp } from '#store/cards.ts'
import { saveChanged } from '#store/saving.ts'
import { store } from '#store/store.ts'

const HOUR_MS = 3_600_000
const PATIENCE_MS = 10_000

/** Registers the worker that opens the page without a network, and tells the store what becomes of it and of newer builds. */
export async function followServiceWorker(): Promise<void> {
  const container = serviceWorkers()
  if (container === null) return
  const isFirst = container.controller === null
  container.addEventListener('controllerchange', () => {
    if (hasAgreed) window.location.reload()
    // Another tab changed to a newer build; this one goes on with its own until the person reloads it.
    else if (!isFirst) takeUp({ update: 'elsewhere' })
  })
  try {
    const registration = await container.register(workerAddress(), { updateViaCache: 'none' })
    if (registration.active !== null) takeUp({ offline: 'ready' })
    report(registration)
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => report(registration))
    })
    askAgainWhenLookedAt(registration)
  } catch {
    // Forbidden, or the host answered with something else: the page works as long as there is a network.
    takeUp({ offline: 'unavailable' })
  }
}

/** Changes to the newest build, as the person asked: what was said is on disk first. */
export async function changeToNewest(): Promise<void> {
  saveChanged()
  hasAgreed = true
  const isElsewhere = store.getState().update === 'elsewhere'
  const registration = isElsewhere ? undefined : await serviceWorkers()?.getRegistration()
  const waiting = registration === undefined ? null : await waitingIn(registration)
  // The page is loaded again once the new build has taken over.
  if (waiting === null) window.location.reload()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is always of this origin
  else waiting.postMessage('take-over')
}

let hasAgreed = false

// Missing on plain http and in some private windows, and the getter throws in a frame without an origin.
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    const container: ServiceWorkerContainer | undefined = navigator.serviceWorker
    return container ?? null
  } catch {
    return null
  }
}

function report({ active, installing, waiting }: ServiceWorkerRegistration): void {
  if (active !== null) takeUp({ offline: 'ready' })
  else if (installing === null && waiting === null) takeUp({ offline: 'unavailable' })
  if (waiting !== null && active !== null) takeUp({ update: 'waiting' })
}

function askAgainWhenLookedAt(registration: ServiceWorkerRegistration): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR_MS) return
    asked = Date.now()
    // Without a network there is nothing newer.
    registration.update().catch(() => undefined)
  })
}

// A build that is still arriving is waited for; none at all is no reason to stay.
async function waitingIn(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  if (registration.waiting !== null) return registration.waiting
  const arrival = async () => {
    await registration.update()
    const { installing } = registration
    if (installing !== null) {
      await new Promise<void>((resolve) => installing.addEventListener('statechange', () => resolve()))
    }
  }
  const patience = new Promise<void>((resolve) => window.setTimeout(resolve, PATIENCE_MS))
  await Promise.race([arrival().catch(() => undefined), patience])
  return registration.waiting
}

type ScriptAddresses = { readonly createScriptURL: (address: string) => string }
declare const trustedTypes:
  { readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses } | undefined

// Where the browser insists on trusted addresses, ours vouches for this one and no other.
function workerAddress(): string {
  const ours = new URL('sw.js', document.baseURI).href
  if (typeof trustedTypes === 'undefined') return ours
  const policy = trustedTypes.createPolicy('xiaoka-worker', {
    createScriptURL: (address) => {
      if (address !== ours) throw new TypeError('Only the worker of this page may be started.')
      return address
    },
  })
  return policy.createScriptURL(ours)
}
