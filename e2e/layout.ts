/* oxlint-disable unicorn/consistent-function-scoping -- What runs in the page has nothing from outside. */
import type { Page } from '@playwright/test'

/** What a person would see wrong with the layout of the page as it is: sideways scrolling, words cut off or over each other, a lonely last 汉字, a word torn in two, keys too small for a thumb. */
export async function layoutTroubles(page: Page): Promise<string[]> {
  await page.evaluate(drawEverything)
  return page.evaluate(findTroubles)
}

/** The same with the letters, words, lines and paragraphs as far apart as WCAG 1.4.12 says, in the app's own largest text; where lines then end is nobody's choice. */
export async function spacedTroubles(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset['spaced'] = dataset['text'] ?? ''
    dataset['text'] = 'larger'
  })
  const troubles = await layoutTroubles(page)
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset['text'] = dataset['spaced'] ?? ''
    delete dataset['spaced']
  })
  return troubles.filter((trouble) => !/^a (?:lonely last character|torn word)/.test(trouble))
}

// Rows far down are drawn only when they come near; here all are looked at.
function drawEverything() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { content-visibility: visible !important }
    [data-spaced] * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    [data-spaced] p { margin-block-end: 2em !important }
  `)
  document.adoptedStyleSheets = [sheet]
}

// Runs in the page, so everything it needs stands inside.
function findTroubles(): string[] {
  const LEAST_TARGET = 43.5
  type Line = { readonly element: Element; readonly box: DOMRect }

  const found = [
    ...sideways(),
    ...cutOff(),
    ...longerThanField(),
    ...overEachOther(),
    ...lonely(),
    ...torn(),
    ...tooSmall(),
  ]
  return [...new Set(found)]

  function sideways() {
    const page = document.documentElement
    if (page.scrollWidth <= page.clientWidth) return []
    const wide = [...document.querySelectorAll('main *, header *')].filter(
      (each) => isSeen(each) && each.getBoundingClientRect().right > page.clientWidth + 1,
    )
    const deepest = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)))
    return [`wider than the window: ${deepest.slice(0, 3).map(nameOf).join(', ')}`]
  }

  function cutOff() {
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        const style = getComputedStyle(each)
        const hides =
          style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll'
        if (!hides || each.closest('select, svg') !== null || !isSeen(each) || each.textContent === '')
          return false
        return each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1
      })
      .map((each) => `cut off: ${nameOf(each)}`)
  }

  // What stands in a line of text without the person having typed it is seen whole.
  function longerThanField() {
    return [...document.querySelectorAll('input')]
      .filter((each) => isSeen(each) && each !== document.activeElement && each.value !== '')
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `longer than its field: “${each.value}”`)
  }

  function overEachOther() {
    const lines = linesOfText().toSorted((a, b) => a.box.top - b.box.top)
    return lines.flatMap((line, index) => {
      const over: string[] = []
      for (const next of lines.slice(index + 1)) {
        if (next.box.top >= line.box.bottom - 1) break
        const isBeside = next.box.left >= line.box.right - 1 || line.box.left >= next.box.right - 1
        if (!isBeside) over.push(`over each other: ${nameOf(line.element)} and ${nameOf(next.element)}`)
      }
      return over
    })
  }

  // The middle of each line of text, as the boxes of the letters reach into the lines above and below.
  function linesOfText(): Line[] {
    return textNodes().flatMap((node) => {
      const element = node.parentElement
      if (element === null || !isSeen(element) || isAbove(element)) return []
      const size = parseFloat(getComputedStyle(element).fontSize) * 0.8
      return rectsOf(node).map((box) => ({
        element,
        box: new DOMRect(box.x, box.y + (box.height - size) / 2, box.width, size),
      }))
    })
  }

  // A heading, key or label whose last line is a single 汉字.
  function lonely() {
    return [...document.querySelectorAll('h1, h2, h3, button, a, summary, legend, label, dt')]
      .filter((each) => isSeen(each) && /^[^\p{Script=Latin}]*$/u.test(each.textContent))
      .filter((each) => {
        const letters = textNodes(each).flatMap((node) =>
          node.parentElement !== null && isSeen(node.parentElement)
            ? Array.from(node.data.split(''), (letter, at) => ({ letter, top: topOf(node, at) }))
            : [],
        )
        const words = letters.filter(({ letter, top }) => top !== null && /[\p{L}\p{N}]/u.test(letter))
        const last = words.at(-1)
        if (last === undefined) return false
        const inLast = words.filter(({ top }) => Math.abs((top ?? 0) - (last.top ?? 0)) < 8)
        return inLast.length === 1 && words.length > 1
      })
      .map((each) => `a lonely last character: ${nameOf(each)}`)
  }

  // A heading or key in Chinese of which a line ends within a word.
  function torn() {
    const words = new Intl.Segmenter('zh', { granularity: 'word' })
    return [...document.querySelectorAll('h1, h2, h3, legend, button, [class*="_button_"]')]
      .filter((each) => isSeen(each))
      .flatMap((each) =>
        textNodes(each).flatMap((node) =>
          [...words.segment(node.data)]
            .filter(({ segment }) => /^\p{Script=Han}{2,}$/u.test(segment))
            .filter(({ segment, index }) => topOf(node, index) !== topOf(node, index + segment.length - 1))
            .map(({ segment }) => `a torn word: “${segment}” in ${nameOf(each)}`),
        ),
      )
  }

  function tooSmall() {
    return [...document.querySelectorAll('a, button, summary, select, textarea, input')]
      .filter((each) => isSeen(each) && !isInText(each))
      .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(({ box }) => box.height < LEAST_TARGET || box.width < LEAST_TARGET)
      .map(({ each, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${nameOf(each)}`)
  }

  // A link within a sentence is as high as its line.
  function isInText(element: Element) {
    return element.localName === 'a' && getComputedStyle(element).display === 'inline'
  }

  function isSeen(element: Element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      if (getComputedStyle(each).clipPath === 'inset(50%)') return false
    }
    const { right, bottom } = element.getBoundingClientRect()
    return right + scrollX > 0 && bottom + scrollY > 0
  }

  // What floats lies over the page on purpose.
  function isAbove(element: Element) {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(each).position)) return true
    }
    return false
  }

  function textNodes(within: Element = document.body): Text[] {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '') nodes.push(node)
    }
    return nodes
  }

  function rectsOf(node: Text) {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
  }

  function topOf(node: Text, at: number) {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getClientRects()[0]?.top ?? null
  }

  function nameOf(element: Element) {
    const words = element.textContent.trim().slice(0, 24)
    return `<${element.localName} ${element.getAttribute('class') ?? ''}> “${words}”`
  }
}
