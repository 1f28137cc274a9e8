import { medianOf, ratioOf } from './statistics.mjs'

/**
 * All rounds of one part, page by page; a figure that has nothing to be compared with has no rounds of the bare page.
 * @typedef {Record<string, { ours: Record<string, number>[], bare: Record<string, number>[] }>} Rounds
 */

/**
 * The rows that were measured, as a table, and how many of them are beyond what they may be.
 * @param {readonly import('./budgets.mjs').Row[]} rows
 * @param {Rounds} rounds
 */
export function tableOf(rows, rounds) {
  const measured = rows.filter(({ part }) => rounds[part] !== undefined)
  const cells = measured.map((row) => cellsOf(row, rounds))
  const head = ['figure', 'ours', 'bare page', '× (least–most)', 'goal', 'at most', '']
  const all = [head, ...cells.map(({ texts }) => texts)]
  const widths = head.map((_, column) => Math.max(...all.map((texts) => widthOf(texts[column] ?? ''))))
  const lines = all.map(
    (texts) => `| ${texts.map((text, column) => padded(text, widths[column] ?? 0)).join(' | ')} |`,
  )
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  return { text: lines.join('\n'), broken: cells.filter(({ isBroken }) => isBroken).length }
}

/**
 * @param {import('./budgets.mjs').Row} row
 * @param {Rounds} rounds
 */
function cellsOf({ name, part, figure, unit, budget }, rounds) {
  const ours = rounds[part]?.ours.map((round) => round[figure] ?? Number.NaN) ?? []
  const bare = rounds[part]?.bare.map((round) => round[figure] ?? Number.NaN) ?? []
  const { median, least, most } = ratioOf(ours, bare)
  const value = budget?.of === 'ratio' ? median : medianOf(ours)
  const isBroken = budget !== null && !(value <= budget.limit)
  const verdict = () => {
    if (budget === null) return ''
    if (isBroken) return 'TOO MUCH'
    return value <= budget.goal ? 'goal met' : 'within'
  }
  const times = budget?.of === 'ratio' ? '×' : unit && ` ${unit}`
  return {
    isBroken,
    texts: [
      name,
      written(medianOf(ours), unit),
      bare.length === 0 ? '–' : written(medianOf(bare), unit),
      Number.isFinite(median) ? `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})` : '–',
      budget === null ? '' : `${budget.goal}${times}`,
      budget === null ? '' : `${budget.limit}${times}`,
      verdict(),
    ],
  }
}

/**
 * @param {number} value
 * @param {string} unit
 */
function written(value, unit) {
  if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`
  if (unit === 'MB') return `${(value / 1e6).toFixed(2)} MB`
  if (unit === 'ms') return `${value.toFixed(value < 20 ? 1 : 0)} ms`
  return `${Math.round(value * 1000) / 1000}`
}

/** @param {string} text */
function widthOf(text) {
  return text.length
}

/**
 * @param {string} text
 * @param {number} width
 */
function padded(text, width) {
  return text + ' '.repeat(width - widthOf(text))
}
