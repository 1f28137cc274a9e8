import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const BARE = resolve('reports/bench/bare')

/** Builds the app as it is shipped, and the bare page in the same way; tells in which folders they are. */
export async function buildBoth() {
  await build({ logLevel: 'error' })
  await build({
    configFile: false,
    root: 'scripts/bench/bare',
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: BARE,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
    },
  })
  return { ours: resolve('dist'), bare: BARE }
}

/** What the first screen waits for, in bytes as brotli sends them: ours by the list that the build's limit is held to. */
export async function firstLoadBytes() {
  // oxlint-disable-next-line no-restricted-imports -- it stands at the top because size-limit looks for it there
  const { default: sizes } = await import('../../.size-limit.js')
  const first = sizes.find(({ name }) => name === 'first load')
  if (first === undefined) throw new Error('.size-limit.js lists no first load.')
  const bare = readdirSync(join(BARE, 'assets')).map((name) => join(BARE, 'assets', name))
  return {
    ours: sumOf(first.path.flatMap(filesAt)),
    bare: sumOf([join(BARE, 'index.html'), ...bare]),
  }
}

/**
 * The files that a path with a `*` in its last part stands for.
 * @param {string} path
 */
function filesAt(path) {
  if (!path.includes('*')) return [path]
  const folder = dirname(path)
  const [before = '', after = ''] = path.slice(folder.length + 1).split('*')
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => join(folder, name))
}

/** @param {string[]} files */
function sumOf(files) {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0)
}
