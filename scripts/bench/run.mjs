// Measures the built app against a bare page of React, react-dom and zustand that is built in the same run, in rounds that take turns,
// and prints the table of docs/performance.md. `--quick` makes few rounds, `--parts look,press` takes some of the parts only,
// `--enforce` ends with an error when a figure is beyond what it may be. All rounds are kept in reports/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { ROWS } from './budgets.mjs'
import { buildBoth, firstLoadBytes } from './builds.mjs'
import { filterTable } from './filter.mjs'
import { serve } from './host.mjs'
import { comingBack, firstLook, firstPress, ticking } from './measures.mjs'
import { bare, INVENTORY, ours } from './pages.mjs'
import { saveTimes } from './saves.mjs'
import { medianOf } from './statistics.mjs'
import { tableOf } from './table.mjs'

const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    enforce: { type: 'boolean', default: false },
    parts: { type: 'string', default: 'load,look,press,back,ticks,many,save,filter' },
  },
})
const parts = new Set(asked.parts.split(','))
const begun = Date.now()
/** @type {readonly ('ours' | 'bare')[]} */
const ORDER = ['ours', 'bare']
const folders = await buildBoth()
const hosts = [await serve(folders.ours), await serve(folders.bare)]
const pages = { ours: ours(hosts[0]?.address ?? ''), bare: bare(hosts[1]?.address ?? '') }

/** @type {readonly { part: string, rounds: number, quick: number, measure: (page: import('./pages.mjs').Page) => Promise<Record<string, number>> }[]} */
const MEASURES = [
  { part: 'look', rounds: 9, quick: 2, measure: firstLook },
  { part: 'press', rounds: 9, quick: 2, measure: firstPress },
  {
    part: 'back',
    rounds: 7,
    quick: 2,
    measure: (page) => comingBack(page, { lines: INVENTORY, ticks: 60 }),
  },
  {
    part: 'ticks',
    rounds: 3,
    quick: 1,
    measure: (page) => ticking(page, { lines: INVENTORY, ticks: asked.quick ? 8 : 30 }),
  },
  {
    part: 'many',
    rounds: 3,
    quick: 1,
    measure: (page) => ticking(page, { lines: 1000, ticks: asked.quick ? 8 : 30 }),
  },
]

/** @type {import('./table.mjs').Rounds} */
const rounds = {}
if (parts.has('load')) {
  const bytes = await firstLoadBytes()
  rounds['load'] = { ours: [{ bytes: bytes.ours }], bare: [{ bytes: bytes.bare }] }
}
for (const { part, measure, ...how } of MEASURES) {
  if (!parts.has(part)) continue
  /** @type {Record<'ours' | 'bare', Record<string, number>[]>} */
  const made = { ours: [], bare: [] }
  for (let round = 0; round < (asked.quick ? how.quick : how.rounds); round += 1) {
    // They take turns, and in who is first as well: a machine that gets slower is no page's fault.
    for (const which of round % 2 === 0 ? ORDER : ORDER.toReversed())
      made[which].push(await measure(pages[which]))
  }
  rounds[part] = made
  console.error(`${part} measured, ${Math.round((Date.now() - begun) / 1000)} s`)
}
const saves = parts.has('save') ? await savesOf(asked.quick ? [5] : [1, 5, 20]) : []
if (saves.length > 0)
  rounds['save'] = { ours: saves.filter(({ cards }) => cards === 5).map(({ figures }) => figures), bare: [] }

const { text, broken } = tableOf(ROWS, rounds)
console.log(`${text}\n`)
for (const save of saves) console.log(save.line)
if (parts.has('filter') && !asked.quick) console.log(await filterTable(pages.ours.address))
for (const host of hosts) host.close()
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.json', JSON.stringify(rounds, null, 1))
const load = loadavg()
  .map((each) => each.toFixed(1))
  .join(' ')
console.log(`${broken} beyond what they may be; ${Math.round((Date.now() - begun) / 1000)} s, load ${load}.`)
process.exitCode = asked.enforce && broken > 0 ? 1 : 0

/** @param {readonly number[]} counts */
async function savesOf(counts) {
  const all = []
  for (const cards of counts) {
    const full = await saveTimes(pages.ours.address, { cards, slowdown: 1 })
    const slowed = await saveTimes(pages.ours.address, { cards, slowdown: 4 })
    const line = `a save, ${cards} full cards: ${[full, slowed].map(medianAndWorst).join('; slowed 4×: ')}`
    all.push({ cards, line, figures: { 'full speed': medianOf(full), slowed: medianOf(slowed) } })
  }
  return all
}

/** @param {readonly number[]} times */
function medianAndWorst(times) {
  return `${medianOf(times).toFixed(2)} ms (${Math.max(...times).toFixed(2)})`
}
