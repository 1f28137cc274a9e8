// Draws docs/pictures/layers.svg from the imports as they are.
import { writeFileSync } from 'node:fs'
import { arrowsBetweenLayers, filesIn, LAYERS } from './imports.mjs'

/** @typedef {import('./imports.mjs').Layer} Layer */
/** @typedef {import('./imports.mjs').Arrow} Arrow */

/** @type {Record<Layer, string>} */
const PURPOSE = {
  app: 'the shell: addresses, header, errors',
  worker: 'opens the page without a network',
  features: 'one folder for each screen',
  parts: 'pieces that several screens share',
  store: 'what the person told us',
  ui: 'plain controls that know no domain',
  i18n: 'the interface’s words, three languages',
  content: 'operators, services, steps, sources',
  snapshot: 'the saved format, one door in and out',
  domain: 'the words and the rules, pure',
}

const STEP = 84
const BOX = { width: 104, height: 44 }
const LEFT = 310
const TOP = 96
const WIDTH = LEFT + LAYERS.length * STEP + 10
const HEIGHT = TOP + LAYERS.length * STEP

const arrows = arrowsBetweenLayers()

writeFileSync('docs/pictures/layers.svg', picture())
console.log(`${arrows.length} arrows drawn`)

function picture() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">
  <title id="title">Ten layers from app down to domain; every import goes from a layer to one below it</title>
  <rect width="${WIDTH}" height="${HEIGHT}" rx="16" fill="#f8f4ea" />
  <text x="24" y="40" font-size="20" font-weight="600" fill="#1c2727">Who imports whom</text>
  <text x="24" y="64" font-size="14" fill="#53605f">Go right from a layer to a circle, then down to what it imports. The number counts the imports. Nothing leads up.</text>
${[...LAYERS.map(tracks), ...arrows.map(circle), ...LAYERS.map(box)].join('\n')}
</svg>
`
}

/** @param {Layer} layer */
function place(layer) {
  const nth = LAYERS.indexOf(layer)
  return { x: LEFT + nth * STEP, y: TOP + nth * STEP + BOX.height / 2 }
}

/**
 * The way right from a layer and the way down to it, as far as they are gone.
 *
 * @param {Layer} layer
 */
function tracks(layer) {
  const { x, y } = place(layer)
  const farthest = Math.max(x, ...arrows.filter(({ from }) => from === layer).map(({ to }) => place(to).x))
  const highest = Math.min(y, ...arrows.filter(({ to }) => to === layer).map(({ from }) => place(from).y))
  return `  <path d="M${x} ${y}H${farthest}M${x} ${highest}V${y}" fill="none" stroke="#c3d8d2" stroke-width="6" stroke-linecap="round" />`
}

/** @param {Arrow} arrow */
function circle({ from, to, count }) {
  const { x } = place(to)
  const { y } = place(from)
  const radius = Math.round(10 + Math.sqrt(count) * 0.9)
  return `  <g data-from="${from}" data-to="${to}" data-count="${count}"><circle cx="${x}" cy="${y}" r="${radius}" fill="#0b6b6b" /><text x="${x}" y="${y + 5}" text-anchor="middle" font-size="13" fill="#fffdf8">${count}</text></g>`
}

/** @param {Layer} layer */
function box(layer) {
  const { x, y } = place(layer)
  const words = x - BOX.width / 2 - 14
  return `  <g><rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="12" fill="#fffdf8" stroke="#0b6b6b" stroke-width="3" /><text x="${x}" y="${y - 1}" text-anchor="middle" font-size="16" font-weight="600" fill="#1c2727">${layer}</text><text x="${x}" y="${y + 15}" text-anchor="middle" font-size="11" fill="#53605f">${filesIn(layer)} files</text><text x="${words}" y="${y + 5}" text-anchor="end" font-size="13" fill="#53605f">${PURPOSE[layer]}</text></g>`
}
