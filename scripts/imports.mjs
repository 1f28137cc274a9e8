// Reads from the source itself which layer imports which, and how often.
import { readdirSync, readFileSync } from 'node:fs'

/** The layers from the top of the house down: each may import only what stands below it. */
export const LAYERS = /** @type {const} */ ([
  'app',
  'worker',
  'features',
  'parts',
  'store',
  'ui',
  'i18n',
  'content',
  'snapshot',
  'domain',
])

/** @typedef {(typeof LAYERS)[number]} Layer */
/** @typedef {{ readonly from: Layer, readonly to: Layer, readonly count: number }} Arrow */

const ADDRESS = /(?:from|import)\s*\(?\s*'#(\w+)\//g

/** Every pair of layers of which one imports the other, with the number of imports; tests are left out. */
export function arrowsBetweenLayers() {
  const files = sourceFiles().map((file) => ({
    from: layerOf(file),
    code: readFileSync(`src/${file}`, 'utf8'),
  }))
  return LAYERS.flatMap((from) => {
    const imported = files
      .filter((file) => file.from === from)
      .flatMap(({ code }) => [...code.matchAll(ADDRESS)].map(([, layer]) => layer))
    return LAYERS.filter((to) => to !== from && imported.includes(to)).map((to) => ({
      from,
      to,
      count: imported.filter((layer) => layer === to).length,
    }))
  })
}

/**
 * How many files a layer has; tests are left out.
 *
 * @param {Layer} layer
 */
export function filesIn(layer) {
  return sourceFiles().filter((file) => layerOf(file) === layer).length
}

function sourceFiles() {
  return readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test|test-support|^testing\/|^testSetup/.test(file),
  )
}

/**
 * What lies beside the layers is the start of the app.
 *
 * @param {string} file
 */
function layerOf(file) {
  return LAYERS.find((layer) => file.startsWith(`${layer}/`)) ?? 'app'
}
