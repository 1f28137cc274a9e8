/**
 * What the page is asked to watch for.
 * @typedef {object} Watch
 * @property {string} control the first control a person sees
 * @property {string} ticked what is ticked
 * @property {number | null} expected how many ticks make the earlier ones visible again
 * @property {boolean} presses whether to press the control until something comes of it
 * @property {string} after what is there once the press has led somewhere
 * @property {Record<string, string>} saved what was kept at an earlier visit
 */

/**
 * What was seen, in milliseconds since the navigation began.
 * @typedef {object} Seen
 * @property {number | null} paint
 * @property {number | null} visible
 * @property {number | null} acted
 * @property {number | null} led
 * @property {number | null} resumed
 * @property {number} shift
 * @property {number} blocked
 * @property {{ at: number, lasted: number }[]} events
 * @property {number[]} writes
 */

// oxlint-disable unicorn/consistent-function-scoping -- only what stands within the function comes into the page

/**
 * Runs in the page before anything of it does, and therefore stands alone: notes what appears and when.
 * @param {Watch} watch
 */
export function watchPage({ control, ticked, expected, presses, after, saved }) {
  /** @type {Seen} */
  const seen = {
    paint: null,
    visible: null,
    acted: null,
    led: null,
    resumed: null,
    shift: 0,
    blocked: 0,
    events: [],
    writes: [],
  }
  Object.assign(window, { seen })
  for (const [key, text] of Object.entries(saved)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
  }

  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime
  })
  observe('layout-shift', (entry) => {
    if (!('hadRecentInput' in entry && entry.hadRecentInput) && 'value' in entry) {
      seen.shift += Number(entry.value)
    }
  })
  observe('longtask', (entry) => {
    seen.blocked += Math.max(0, entry.duration - 50)
  })
  observe('event', (entry) => {
    if ('interactionId' in entry && entry.interactionId !== 0) {
      seen.events.push({ at: entry.startTime, lasted: entry.duration })
    }
  })

  // oxlint-disable-next-line typescript/unbound-method -- called with the storage it is asked of
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function setNoted(key, text) {
    setItem.call(this, key, text)
    seen.writes.push(performance.now())
  }

  const hash = window.location.hash
  const count = () => document.querySelectorAll(ticked).length
  // Once before there is anything to see: what looks is compiled then, and not in the frame that it waits for.
  look()

  function look() {
    if (seen.visible === null && find(control) !== null) {
      seen.visible = 0
      drawn(() => {
        seen.visible = performance.now()
        if (presses) press()
      })
    }
    if (expected !== null && seen.resumed === null && count() >= expected) {
      seen.resumed = 0
      drawn(() => (seen.resumed = performance.now()))
    }
    const waits = seen.visible === null || (expected !== null && seen.resumed === null)
    if (waits) requestAnimationFrame(look)
  }

  // A person presses again as long as nothing comes of it.
  function press() {
    const button = find(control)
    const before = count()
    let pressed = 0
    step()
    function step() {
      if (window.location.hash !== hash || (count() > before && seen.writes.length > 0)) {
        seen.acted = performance.now()
        requestAnimationFrame(follow)
        return
      }
      if (performance.now() - pressed >= 50) {
        pressed = performance.now()
        const box = button instanceof HTMLInputElement ? button : null
        const was = box?.checked
        button?.click()
        // A native box ticks itself, also while nothing hears it.
        if (box !== null && was !== undefined && seen.writes.length === 0) box.checked = was
      }
      setTimeout(step, 5)
    }
  }

  function follow() {
    if (find(after) === null) requestAnimationFrame(follow)
    else drawn(() => (seen.led = performance.now()))
  }

  /** @param {string} selector */
  function find(selector) {
    for (const element of document.querySelectorAll(selector)) {
      const box = element.getBoundingClientRect()
      if (element instanceof HTMLElement && box.width > 4 && box.height > 4 && element.checkVisibility()) {
        return element
      }
    }
    return null
  }

  // A task after the frame's callbacks: the frame has been handed on.
  /** @param {() => void} act */
  function drawn(act) {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', act)
    channel.port1.start()
    channel.port2.postMessage(null)
  }

  /**
   * @param {string} type
   * @param {(entry: PerformanceEntry) => void} note
   */
  function observe(type, note) {
    const options = { type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe(options)
  }
}
