import { fullCases } from './cases.mjs'
import { visit } from './visit.mjs'

const TICKS = 40

/**
 * What each of 40 ticks costs to save, in milliseconds, with so many full cards of 100 marks and 60 notes.
 * @param {string} address
 * @param {{ cards: number, slowdown: number }} how
 */
export function saveTimes(address, { cards, slowdown }) {
  const saved = Object.fromEntries(fullCases(cards))
  return visit({ speed: 'full', saved }, async ({ page, session }) => {
    await page.addInitScript(watchSaves)
    await page.goto(`${address}#/card/full0/backup`)
    await page.getByRole('checkbox').first().waitFor()
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate(() => Reflect.get(window, 'saves').splice(0))
    for (let tick = 0; tick < TICKS; tick += 1) {
      await page
        .getByRole('checkbox')
        .nth(tick % 4)
        .click()
    }
    /** @type {number[]} */
    const saves = await page.evaluate(() => Reflect.get(window, 'saves'))
    return saves
  })
}

// Runs in the page: a save begins with reading the card's text and ends with its text written.
function watchSaves() {
  /** @type {number[]} */
  const saves = []
  Object.assign(window, { saves })
  // oxlint-disable-next-line typescript/unbound-method -- both are called with the storage they are asked of
  const { getItem, setItem } = Storage.prototype
  let begun = 0
  Storage.prototype.getItem = function getTimed(key) {
    begun = performance.now()
    return getItem.call(this, key)
  }
  Storage.prototype.setItem = function setTimed(key, text) {
    setItem.call(this, key, text)
    if (key.startsWith('xiaoka.card.')) saves.push(performance.now() - begun)
  }
}
