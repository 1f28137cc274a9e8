// Whoever presses before the app has arrived is not to press again: what was pressed is noted, and pressed again when the app has taken over.

/** An element of the screen, to be found again when the app has drawn the same screen anew. */
type Found = { readonly tag: string; readonly name: string; readonly nth: number }

/** What was pressed, and whether it was then chosen or open; `null` for what can be neither. */
type Press = { readonly what: Found; readonly state: boolean | null }

/** Notes what is pressed as long as this is `isWaiting`, shows that it was, and tells of it. */
export function notePresses(isWaiting: () => boolean, tell: (pressed: Element) => void): void {
  let count = 0
  document.addEventListener('click', (event) => {
    const { target } = event
    const pressed =
      target instanceof Element ? target.closest<HTMLElement>('button, summary, input, a') : null
    if (!isWaiting() || pressed === null) return
    if (pressed instanceof HTMLAnchorElement) {
      // The app begins at the place that the page's address names by then; but first things first.
      // A page of its own opens by the person's press alone.
      if (count === 0 || pressed.target !== '') return
      event.preventDefault()
    }
    chooseOnly(pressed)
    count += 1
    pressed.dataset['pressed'] = `${count}`
    tell(pressed)
  })
  document.addEventListener('submit', (event) => {
    if (isWaiting()) event.preventDefault()
  })
}

// Where choices stand for themselves as yet (lastView.ts), the others of the group are no longer chosen.
function chooseOnly(pressed: Element): void {
  if (!(pressed instanceof HTMLInputElement) || pressed.type !== 'radio') return
  const group = pressed.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []
  for (const choice of group) choice.checked = choice === pressed
}

/** What was noted within `root`, in the order in which it was pressed. */
export function pressesIn(root: Element): readonly Press[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-pressed]'))
    .toSorted((a, b) => Number(a.dataset['pressed']) - Number(b.dataset['pressed']))
    .map((pressed) => ({ what: remembered(root, pressed), state: stateOf(pressed) }))
}

/** Presses each again within `root`, where it is still there and not yet as it was left. */
export async function pressAgain(root: Element, presses: readonly Press[]): Promise<void> {
  for (const { what, state } of presses) {
    const again = foundAgain(root, what)
    // Shown as pressed until now, where the app has taken over the element itself.
    again?.removeAttribute('data-pressed')
    if (again !== undefined && (state === null || stateOf(again) !== state)) again.click()
    // oxlint-disable-next-line no-await-in-loop -- each press may change what is there for the next
    await new Promise((drawn) => setTimeout(drawn))
  }
}

/** How to find this element again. */
export function remembered(root: Element, element: Element): Found {
  const found = { tag: element.localName, name: nameOf(element), nth: 0 }
  return { ...found, nth: alike(root, found).findIndex((each) => each === element) }
}

/** The element that was remembered, if the screen has it. */
export function foundAgain(root: Element, what: Found): HTMLElement | undefined {
  return alike(root, what)[what.nth]
}

function alike(root: Element, { tag, name }: Found): readonly HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(tag)).filter((each) => nameOf(each) === name)
}

// The line it stands on, its value, its text.
function nameOf(element: Element): string {
  const line = element.closest('[data-item]')?.getAttribute('data-item')
  return [line, element.getAttribute('value'), element.textContent].join('\n')
}

function stateOf(element: Element): boolean | null {
  if (element instanceof HTMLInputElement) return element.checked
  return element.parentElement instanceof HTMLDetailsElement ? element.parentElement.open : null
}
