const ACTING_MS = 500
const STOPS = ':is(a[href], button, input, select, textarea, summary):not(:disabled)'

/**
 * From now on the focus never falls to the page: where an act takes away the key that was pressed, what stands in its place has it. Nor
 * does what has it go out of sight by what an act brings, a line above it or the offer to take back over it.
 */
export function keepFocus(): void {
  let held: Held | null = null
  let actedAt = -Infinity
  document.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? hold(target) : null
  })
  document.addEventListener('keydown', ({ key, target, timeStamp }) => {
    if (isAct(key, target)) actedAt = timeStamp
  })
  new MutationObserver(() => {
    const here = document.activeElement
    if (performance.now() - actedAt < ACTING_MS && here?.matches('main :focus-visible') === true)
      here.scrollIntoView({ block: 'nearest' })
    if (held === null || held.element.isConnected) return
    const lost = held
    held = null
    // Whoever takes a key away may know better where to go on, and says so at once.
    requestAnimationFrame(() => restore(lost))
  }).observe(document.body, { childList: true, subtree: true })
}

// Not a key that scrolls: whoever leaves the place to look elsewhere is not led back.
function isAct(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.matches('[type="radio"]')) return key === ' ' || key.startsWith('Arrow')
  return key === 'Enter' || (key === ' ' && target.matches('button, summary, [type="checkbox"]'))
}

type Held = {
  readonly element: HTMLElement
  /** Whether it was reached by keys. */
  readonly isByKeys: boolean
  readonly hash: string
  /** What it stood in, from the inside out, each with the place of the one before among its children. */
  readonly places: readonly { readonly within: Element; readonly index: number }[]
}

function hold(element: HTMLElement): Held {
  const places: { within: Element; index: number }[] = []
  let inner: Element = element
  // What stood above the page, as a dialog does, has nothing in its place.
  for (let within = inner.parentElement; within !== document.body; within = within.parentElement) {
    if (within === null) break
    places.push({ within, index: indexOf(inner) })
    inner = within
  }
  return { element, isByKeys: element.matches(':focus-visible'), hash: window.location.hash, places }
}

// Asked at every press, in lists of a hundred rows: a copy of all of them would take longer than counting.
function indexOf(element: Element): number {
  let index = 0
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling)
    index += 1
  return index
}

function restore({ isByKeys, hash, places }: Held): void {
  // A new screen has a heading of its own to go on from.
  if (document.activeElement !== document.body || window.location.hash !== hash) return
  for (const { within, index } of places) {
    if (!within.isConnected) continue
    const children = Array.from(within.children)
    const after = children.slice(index).flatMap(stopsIn).find(isFit)
    const stop = after ?? children.slice(0, index).flatMap(stopsIn).findLast(isFit)
    if (stop === undefined) continue
    stop.focus({ preventScroll: !isByKeys })
    return
  }

  // A field would call up the keyboard of a phone.
  function isFit(stop: HTMLElement): boolean {
    return (
      stop.checkVisibility() &&
      (isByKeys || !stop.matches('textarea, input:not([type="checkbox"], [type="radio"])'))
    )
  }
}

function stopsIn(element: Element): HTMLElement[] {
  const all = Array.from(element.querySelectorAll<HTMLElement>(STOPS))
  return element instanceof HTMLElement && element.matches(STOPS) ? [element, ...all] : all
}
