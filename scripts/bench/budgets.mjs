/**
 * A figure of the table: how it is written, and what it may be, as a multiple of the bare page's or as a figure of its own.
 * @typedef {object} Row
 * @property {string} name
 * @property {string} part
 * @property {string} figure
 * @property {'ms' | 'kB' | 'MB' | ''} unit
 * @property {{ of: 'ratio' | 'figure', goal: number, limit: number } | null} budget
 */

/** @type {readonly Row[]} */
export const ROWS = [
  row('first load, brotli', ['load', 'bytes'], 'kB', ratio(1.15, 1.4)),
  row('everything until quiet, on the wire', ['look', 'all bytes'], 'kB', null),
  row('requests until quiet', ['look', 'requests'], '', null),
  row('requests to other hosts', ['look', 'foreign requests'], '', figure(0, 0)),
  row('first paint', ['look', 'first paint'], 'ms', ratio(0.5, 0.65)),
  row('first control visible', ['look', 'control visible'], 'ms', ratio(0.5, 0.7)),
  row('first control works', ['press', 'control works'], 'ms', ratio(0.6, 0.95)),
  row('what it leads to is there', ['press', 'led on'], 'ms', null),
  row('main thread blocked', ['look', 'main thread blocked'], 'ms', null),
  row('layout shift', ['look', 'layout shift'], '', figure(0, 0.02)),
  row('reload → 60 earlier ticks visible', ['back', 'ticks back'], 'ms', ratio(0.45, 0.8)),
  row('reload → first paint', ['back', 'first paint again'], 'ms', null),
  row('script per tick, 97 lines', ['ticks', 'script per tick'], 'ms', ratio(1, 1.5)),
  row('worst tick, 97 lines', ['ticks', 'worst tick'], 'ms', null),
  row('click → on disk, 97 lines', ['ticks', 'tick to disk'], 'ms', null),
  row('heap after the ticks, 97 lines', ['ticks', 'heap'], 'MB', ratio(1.3, 2)),
  row('layout shift by ticks', ['ticks', 'shift by ticks'], '', figure(0, 0.02)),
  row('worst tick, 1,000 lines', ['many', 'worst tick'], 'ms', figure(40, 100)),
  row('median tick, 1,000 lines', ['many', 'median tick'], 'ms', null),
  row('script per tick, 1,000 lines', ['many', 'script per tick'], 'ms', null),
  row('save of 5 full cards, full speed', ['save', 'full speed'], 'ms', figure(4, 16)),
  row('save of 5 full cards, slowed 4×', ['save', 'slowed'], 'ms', figure(16, 16)),
]

/**
 * @param {string} name
 * @param {readonly [part: string, figure: string]} where
 * @param {Row['unit']} unit
 * @param {Row['budget']} budget
 * @returns {Row}
 */
function row(name, [part, which], unit, budget) {
  return { name, part, figure: which, unit, budget }
}

/**
 * @param {number} goal
 * @param {number} limit
 */
function ratio(goal, limit) {
  return /** @type {const} */ ({ of: 'ratio', goal, limit })
}

/**
 * @param {number} goal
 * @param {number} limit
 */
function figure(goal, limit) {
  return /** @type {const} */ ({ of: 'figure', goal, limit })
}
