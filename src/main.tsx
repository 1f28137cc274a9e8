import { followAppearance } from '#app/appearance.ts'
import { afterFrame } from '#app/afterFrame.ts'
import { App } from '#app/App.tsx'
import { foundAgain, pressAgain, pressesIn, remembered } from '#app/earlyPresses.ts'
import { takeStyles } from '#app/lastView.ts'
import { reloadForMissingPart } from '#app/missingPart.ts'
import { whenReady } from '#app/readiness.ts'
import { sayStartFailed } from '#app/startFailed.ts'
import { addressOf } from '#domain/address.ts'
import type { Locale } from '#domain/locale.ts'
import { loadFirstWords } from '#i18n/load.ts'
import { keepSaved, openSavedCopy } from '#store/opening.ts'
import { store } from '#store/store.ts'
import { StrictMode, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/print.css'

const PATIENCE_MS = 3_000
const LONG_PATIENCE_MS = 60_000

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

reloadForMissingPart()
const { dataset } = document.documentElement
// The page's first script adds nothing any more (firstPaint.ts).
dataset['read'] = ''
// What was seen last stands there; it is drawn first, since drawing a long list anew takes a while.
if (dataset['view'] !== undefined) await afterFrame()
if (await isOpened()) {
  // All at once is sooner than piece by piece; the page shows its header meanwhile, or the first question.
  const patience = dataset['begun'] === undefined ? PATIENCE_MS : LONG_PATIENCE_MS
  await whenReady(addressOf(window.location.hash), store.getState().locale, patience)
  start(root)
} else {
  delete dataset['view']
  sayStartFailed(root)
}

// What is kept has been read, and there are words to show it with; `false` when a script for that cannot be had.
async function isOpened(): Promise<boolean> {
  try {
    await openSavedCopy(navigator.languages)
    followAppearance(document.documentElement)
    const { locale, place } = store.getState()
    // A bare address means coming back; a hash means a place was asked for.
    if (window.location.hash === '' && place !== null) window.location.replace(place)
    await loadFirstWords(locale)
    return true
  } catch {
    return false
  }
}

function start(at: HTMLElement): void {
  const { locale } = store.getState()
  keepSaved()
  // The address may change before React draws; what it takes over is what stands there now.
  const { hash } = window.location
  const app = (
    <StrictMode>
      <App startsAt={hash} />
    </StrictMode>
  )
  if (isMadeByBuild(locale, hash)) takeOver(at, app)
  else replace(at, app)
  takeStyles()
  // From here on nothing but the app decides what is shown.
  delete dataset['first']
  delete dataset['begun']
  delete dataset['view']
  // The first screen has the network for itself. What comes after it is fetched by the service worker.
  whenLoaded(() => void goOn())
}

// Whether the page's first script has shown the first screen in this language, and it is still the right one.
function isMadeByBuild(language: Locale, hash: string): boolean {
  const { cards, trouble, unreadable } = store.getState()
  const isFirstVisit = Object.keys(cards).length + unreadable.length === 0 && trouble === null
  const isHome = addressOf(hash).screen === 'home'
  return dataset['first'] === language && isHome && isFirstVisit
}

function takeOver(at: HTMLElement, app: ReactNode): void {
  const presses = pressesIn(at)
  hydrateRoot(at, app)
  // Pressed while the app was still arriving, and shown so until now.
  setTimeout(() => void pressAgain(at, presses))
}

// What stood there before may be the first question or what was seen last, on which something was pressed.
function replace(at: HTMLElement, app: ReactNode): void {
  const presses = pressesIn(at)
  const { activeElement } = document
  const focused = at.contains(activeElement) && activeElement !== null ? remembered(at, activeElement) : null
  const shown = createRoot(at)
  flushSync(() => shown.render(app))
  // A link was followed meanwhile: another screen begins at its top.
  if (dataset['view'] !== undefined && dataset['view'] !== window.location.hash) window.scrollTo(0, 0)
  if (focused !== null) foundAgain(at, focused)?.focus({ preventScroll: true })
  void pressAgain(at, presses)
}

function whenLoaded(act: () => void): void {
  if (document.readyState === 'complete') act()
  else window.addEventListener('load', act, { once: true })
}

async function goOn(): Promise<void> {
  try {
    const { afterLoad } = await import('#app/afterLoad.ts')
    await afterLoad()
  } catch {
    // Without its script the page works as long as there is a network.
  }
}
