import { readFileSync } from 'node:fs'

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('reports/manifest.json', 'utf8'))

// Everything a first visit downloads: the page, the start and the words in the first language.
const firstLoad = closureOf(['index.html', 'src/i18n/first/zhCN.ts'])
const lazyScripts = builtFiles().filter((file) => file.endsWith('.js') && !firstLoad.includes(file))
const styles = builtFiles().filter((file) => file.endsWith('.css'))

export default [
  {
    name: 'first load',
    path: ['dist/index.html', 'dist/assets/first-*.js', ...inDist(firstLoad)],
    // 1.4 times a bare page of React, react-dom and zustand (npm run bench).
    limit: '84.4 kB',
  },
  ...['zh-CN', 'zh-HK', 'en'].map((locale) => ({
    name: `first question: ${locale}`,
    path: [`dist/assets/question-${locale}-*.html`],
    limit: '1.5 kB',
  })),
  { name: 'all styles', path: inDist(styles), limit: '16 kB' },
  ...lazyScripts.map((file) => ({ name: `later: ${file}`, path: inDist([file]), limit: limitOf(file) })),
].filter((entry) => entry.path.length > 0)

/**
 * The guide in one language is fetched after the first screen stands, two more parts of the content with the screens that
 * need them, what several screens of a card stand on with the first of those; every other chunk belongs to one screen.
 * @param {string} file
 */
function limitOf(file) {
  if (/service-guide-in-|late-guide-in-/.test(file)) return '12 kB'
  if (file.includes('guide-in-')) return '28.5 kB'
  // The reader of codes, for browsers that have none of their own.
  if (file.includes('/decode-')) return '18 kB'
  return file.includes('/card-') ? '20.75 kB' : '10 kB'
}

function builtFiles() {
  return distinct(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))
}

/**
 * The files of these sources and of everything they import at once.
 * @param {string[]} sources
 */
function closureOf(sources) {
  const seen = new Set(sources)
  for (const source of seen) {
    for (const imported of chunkOf(source).imports ?? []) seen.add(imported)
  }
  return distinct([...seen].map(chunkOf).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))
}

/** @param {string} source */
function chunkOf(source) {
  const chunk = manifest[source]
  if (chunk === undefined) throw new Error(`${source} is not among the built files.`)
  return chunk
}

/** @param {string[]} files */
function inDist(files) {
  return files.map((file) => `dist/${file}`)
}

/** @param {string[]} list */
function distinct(list) {
  return [...new Set(list)]
}
