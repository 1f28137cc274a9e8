import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFocus } from './keepFocus.ts'

// What it leaves on the page is taken away again, for the page is other tests' as well.
const leave: (() => void)[] = []

beforeAll(() => {
  const listen = vi.spyOn(document, 'addEventListener')
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  keepFocus()
  for (const [type, listener] of listen.mock.calls)
    leave.push(() => document.removeEventListener(type, listener))
  for (const observer of observe.mock.contexts)
    if (observer instanceof MutationObserver) leave.push(() => observer.disconnect())
})

afterAll(() => {
  for (const act of leave) act()
})

beforeEach(() => {
  window.location.hash = '#/card/one/unbind'
})

afterEach(() => {
  document.body.replaceChildren()
})

describe('[P10] when the key that was pressed is taken away, the focus', () => {
  it.each([
    ['the one after it', '<button id="gone"></button><button id="next"></button>', 'next'],
    [
      'what stands below, however deep',
      '<button id="gone"></button><p><a id="next" href="#"></a></p>',
      'next',
    ],
    [
      'the one before, where none follows',
      '<button></button><button id="next"></button><button id="gone"></button>',
      'next',
    ],
    [
      'one beside what it stood in',
      '<p><button id="gone"></button></p><details><summary id="next"></summary></details>',
      'next',
    ],
    [
      'none that is hidden or cannot be used',
      `<button id="gone"></button><button disabled></button>
        <button style="display: none"></button><input id="next" />`,
      'next',
    ],
  ])('goes to %s', async (_which, markup, id) => {
    show(markup)
    focusOn('gone')
    await takeAway('gone')
    expect(document.activeElement?.id).toBe(id)
  })

  it('goes to what follows the whole line where that is gone with it', async () => {
    show('<ul><li id="line"><button id="gone"></button></li><li><button id="next"></button></li></ul>')
    focusOn('gone')
    await takeAway('line')
    expect(document.activeElement?.id).toBe('next')
  })

  it('stays where whoever took the key away has put it', async () => {
    show('<h1 id="better" tabindex="-1"></h1><button id="gone"></button><button></button>')
    focusOn('gone')
    the('gone').remove()
    focusOn('better')
    await frames()
    expect(document.activeElement?.id).toBe('better')
  })

  it('is left to a new screen', async () => {
    show('<button id="gone"></button><button></button>')
    focusOn('gone')
    window.location.hash = '#/card/one'
    await takeAway('gone')
    expect(document.activeElement).toBe(document.body)
  })

  it('calls up no keyboard where a finger pressed the key', async () => {
    show(
      '<button id="gone"></button><input type="text" /><textarea></textarea><input type="checkbox" id="next" />',
    )
    pressedByFinger('gone')
    focusOn('gone')
    await takeAway('gone')
    expect(document.activeElement?.id).toBe('next')
  })

  it('goes back to the page from what stood above it, as a dialog does', async () => {
    show('<button></button>')
    document.body.insertAdjacentHTML('beforeend', '<div id="above"><button id="gone"></button></div>')
    focusOn('gone')
    await takeAway('above')
    expect(document.activeElement).toBe(document.body)
  })

  it('is not moved when something else goes', async () => {
    show('<button id="here"></button><button id="gone"></button>')
    focusOn('here')
    await takeAway('gone')
    expect(document.activeElement?.id).toBe('here')
  })
})

describe('[P10] what has the focus is brought back into sight', () => {
  it.each([
    ['Enter at a link', '<a id="here" href="#"></a>', 'Enter'],
    ['the space bar at a tick', '<input type="checkbox" id="here" />', ' '],
    ['an arrow at a choice', '<input type="radio" id="here" />', 'ArrowDown'],
  ])('after %s brought a line', async (_what, markup, key) => {
    expect(await wasBroughtBack(markup, key)).toBe(true)
  })

  it.each([
    ['the space bar, which scrolls', '<a id="here" href="#"></a>', ' '],
    ['an arrow, which scrolls', '<button id="here"></button>', 'ArrowDown'],
    ['a letter', '<input id="here" />', 'a'],
  ])('but not after %s', async (_what, markup, key) => {
    expect(await wasBroughtBack(markup, key)).toBe(false)
  })

  it('but not by what arrives long after the act', async () => {
    expect(await wasBroughtBack('<button id="here"></button>', 'Enter', 10_000)).toBe(false)
  })
})

// Each is tried long after the one before.
let at = 0

async function wasBroughtBack(markup: string, key: string, laterMs = 0): Promise<boolean> {
  const now = vi.spyOn(performance, 'now').mockReturnValue((at += 100_000))
  show(markup)
  const here = focusOn('here')
  const intoView = vi.spyOn(here, 'scrollIntoView')
  here.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  now.mockReturnValue(at + laterMs)
  here.before(document.createElement('p'))
  await frames()
  return intoView.mock.calls.length > 0
}

function show(markup: string): void {
  document.body.innerHTML = `<main>${markup}</main>`
}

function focusOn(id: string): HTMLElement {
  const element = the(id)
  element.focus()
  return element
}

async function takeAway(id: string): Promise<void> {
  the(id).remove()
  await frames()
}

// The browser's own judgement of how it was reached.
function pressedByFinger(id: string): void {
  const element = the(id)
  const matches = element.matches.bind(element)
  vi.spyOn(element, 'matches').mockImplementation(
    (selector) => selector !== ':focus-visible' && matches(selector),
  )
}

function the(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`There is no ${id}.`)
  return element
}

async function frames(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn))
  await new Promise((drawn) => requestAnimationFrame(drawn))
}
