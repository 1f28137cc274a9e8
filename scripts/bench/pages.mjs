import { inventoryCard } from './cases.mjs'

/**
 * One of the two pages: where each figure is taken, and what is looked for there.
 * @typedef {object} Page
 * @property {string} address
 * @property {{ path: string, control: string, after: string }} first
 * @property {(lines: number) => List} list
 */

/**
 * A list to tick.
 * @typedef {object} List
 * @property {string} path
 * @property {string} free what can still be ticked
 * @property {string} ticked
 * @property {(ticks: number) => Record<string, string>} saved what an earlier visit left, with so many ticks
 */

/** How many services the inventory brings along; more than that are the person's own. */
export const INVENTORY = 97

/**
 * @param {string} address
 * @returns {Page}
 */
export function ours(address) {
  return {
    address,
    first: { path: '', control: '[data-primary]', after: 'main[data-screen="decide"] input' },
    list: (lines) => ({
      path: '#/card/bench/unbind',
      free: '[data-item^="unbind."][data-status="todo"] label:has(> input[value="not-bound"])',
      ticked: '[data-item^="unbind."] input[value="not-bound"]:checked',
      saved: (ticks) => Object.fromEntries([inventoryCard({ own: lines - INVENTORY, settled: ticks })]),
    }),
  }
}

/**
 * @param {string} address
 * @returns {Page}
 */
export function bare(address) {
  return {
    address,
    first: { path: '', control: 'input', after: 'input:checked' },
    list: (lines) => ({
      path: `?lines=${lines}`,
      free: 'label:has(> input:not(:checked))',
      ticked: 'input:checked',
      saved: (ticks) => ({
        bare: JSON.stringify({
          state: { ticked: Object.fromEntries(Array.from({ length: ticks }, (_, i) => [`${i}`, true])) },
          version: 0,
        }),
      }),
    }),
  }
}
