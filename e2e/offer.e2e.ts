/* oxlint-disable unicorn/consistent-function-scoping -- What runs in the page has nothing from outside. */
import { beginWith, expect, follow, PERSONAL, press, primary, speak, test, wordsOn } from './person.ts'

for (const locale of ['zh-CN', 'en'] as const) {
  test(
    `The offer to take a tick back moves nothing and lies over no primary act, wherever the page is scrolled to, in ${locale} (P8, P10)`,
    { tag: '@phone' },
    async ({ page }) => {
      await beginWith(page, PERSONAL)
      await speak(page, locale)
      const { undo } = await wordsOn(page)
      for (const station of ['documents', 'backup', 'balance'] as const) {
        await follow(page, station)
        const last = page.locator('[data-item]').getByRole('checkbox').last()
        await last.scrollIntoViewIfNeeded()
        const before = [await last.boundingBox(), await primary(page).boundingBox()]
        await press(last)
        await expect(page.getByRole('button', { name: undo.takeBack })).toBeVisible()
        expect([await last.boundingBox(), await primary(page).boundingBox()], station).toEqual(before)

        const met = await page.evaluate(scrolledThrough)
        expect(met, station).toEqual({ overlaps: 0, covered: 0, lastIsClear: true })
        await follow(page, 'line')
        expect(await page.evaluate(scrolledThrough), 'the line').toMatchObject({ covered: 0 })
      }
    },
  )
}

// How far the offer and the primary act are over each other, and in how many places the act is the lower one; and whether the last line can be seen whole.
function scrolledThrough() {
  const boxOf = (selector: string) => {
    const box = [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect()
    if (box === undefined) throw new Error(`nothing on the page is ${selector}`)
    return box
  }
  const offerOf = () => boxOf('[data-passing]:has(button), [data-passing] :has(> button)')
  let overlaps = 0
  let covered = 0
  scrollTo(0, 0)
  for (let top = 0; top <= document.documentElement.scrollHeight - innerHeight; top += 8) {
    scrollTo(0, top)
    const offer = offerOf()
    const act = boxOf('[data-primary]')
    overlaps = Math.max(overlaps, Math.min(offer.bottom, act.bottom) - Math.max(offer.top, act.top))
    const points = [0.1, 0.5, 0.9].map(
      (part) => [act.left + act.width * 0.5, act.top + act.height * part] as const,
    )
    covered += points.filter(([x, y]) => document.elementFromPoint(x, y)?.closest('[data-passing]')).length
  }
  scrollTo(0, document.documentElement.scrollHeight)
  const last = [...document.querySelectorAll('[data-item]')].at(-1)?.getBoundingClientRect().bottom ?? 0
  return { overlaps, covered, lastIsClear: last <= offerOf().top }
}
