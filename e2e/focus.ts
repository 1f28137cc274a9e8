/* oxlint-disable unicorn/consistent-function-scoping -- What runs in the page has nothing from outside. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './person.ts'

const FARTHEST = 500

/** Presses a key and waits for what comes of it; wherever the focus then is, it is somewhere, can be seen, and nothing lies over it. */
export async function act(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await keepsFocus(page)
}

/** Types into the field that has the focus, as fast as a machine. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

/** Goes on with Tab until what is wanted has the focus; every stop on the way can be seen and comes after the one before. */
export async function go(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < FARTHEST; tabs += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return
    await page.evaluate(() => Reflect.set(window, 'before', document.activeElement))
    await page.keyboard.press('Tab')
    const [wrong, isAtEnd] = await page.evaluate(stopTrouble)
    if (isAtEnd) continue
    expect(wrong).toBe('')
    await keepsFocus(page)
  }
  throw new Error(`Tab never reached ${target.toString()}`)
}

/** Goes back with Shift and Tab until what is wanted has the focus. */
export async function goBack(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < FARTHEST; tabs += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return
    await page.keyboard.press('Shift+Tab')
    if (!(await page.evaluate(() => document.activeElement === document.body))) await keepsFocus(page)
  }
  throw new Error(`Shift and Tab never reached ${target.toString()}`)
}

/** Chooses among the answers of a group with the arrows, once Tab has reached it. */
export async function pick(page: Page, wanted: Locator): Promise<void> {
  await go(page, wanted.locator('xpath=ancestor::fieldset'))
  for (let steps = 0; steps < 30; steps += 1) {
    if (await wanted.evaluate((input) => input === document.activeElement)) break
    await act(page, 'ArrowDown')
  }
  if (!(await wanted.isChecked())) await act(page, 'Space')
  await expect(wanted).toBeChecked()
}

/** Reaches something with Tab and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await go(page, target)
  await act(page, 'Enter')
}

/** The focus is somewhere on the page, and whoever looks can see where. */
async function keepsFocus(page: Page): Promise<void> {
  await expect.poll(async () => page.evaluate(focusTrouble)).toBe('')
}

// Whether Tab went back, or past the last stop to the browser's own keys.
function stopTrouble(): [string, boolean] {
  const before: unknown = Reflect.get(window, 'before')
  const now = document.activeElement
  if (now === null || now === document.body) return ['', true]
  const isSkip = now.matches('a[class*="skip"]')
  if (isSkip || !(before instanceof Element) || !before.isConnected || before === now) return ['', false]
  const isBack = (before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  return [isBack ? `Tab went back to ${now.outerHTML.slice(0, 120)}` : '', false]
}

function focusTrouble(): string {
  const now = document.activeElement
  if (now === null || now === document.body) return 'nothing has the focus'
  const name = now.outerHTML.slice(0, 120)
  if (!isSeen(now)) return `not to be seen: ${name}`
  // Headings and the page itself are where reading goes on, not what a key would act on; within a day the browser marks its parts itself.
  const isPlace = now.matches('h1, h2, h3, main, section, p, div, input[type="date"]')
  return isPlace || isMarked(now) ? '' : `no mark around ${name}`

  function isMarked(element: Element) {
    return [element, element.parentElement, element.closest('label, header')].some((each) => {
      if (each === null) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
  }

  // Some part of it, or of the key around it, is in the window with nothing else on top.
  function isSeen(element: Element) {
    const whole = element.closest('label') ?? element
    const { left, top, width, height } = whole.getBoundingClientRect()
    return [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const there = document.elementFromPoint(left + width * x, top + height * y)
        return there !== null && (whole.contains(there) || there.contains(whole))
      }),
    )
  }
}
