import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { Plugin, Rolldown } from 'vite'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { builtFiles } from './builtFiles.ts'
import { classicScript } from './classicScript.ts'

/** Makes the worker that keeps every file of this build, and the one that takes it away again (docs/hosting.md). */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const built = await listOf(dir, bundle)
        const worker = await classicScript('src/worker/serviceWorker.ts', { BUILT: JSON.stringify(built) })
        await writeFile(`${dir}/sw.js`, worker)
        await writeFile(`${dir}/sw-removal.js`, await classicScript('src/worker/removal.ts', {}))
      },
    },
  }
}

async function listOf(dir: string, bundle: Rolldown.OutputBundle) {
  const names = (await builtFiles(dir)).filter(isPartOfPage).toSorted()
  const digests = await Promise.all(
    names.map(async (name) => {
      // The page goes by the name of its folder.
      const address = name === 'index.html' ? '' : name
      return [address, digestOf(await readFile(`${dir}/${name}`)), localeOf(bundle[name])] as const
    }),
  )
  const filesIn = (locale: Locale | null) =>
    Object.fromEntries(
      digests.filter(([, , each]) => each === locale).map(([name, digest]) => [name, digest]),
    )
  return {
    version: digestOf(JSON.stringify(digests)).slice(7, 19),
    files: filesIn(null),
    byLanguage: Object.fromEntries(LOCALES.map((locale) => [locale, filesIn(locale)])),
  }
}

function isPartOfPage(name: string): boolean {
  return (
    name === 'index.html' || name === 'favicon.svg' || name === 'licences.txt' || name.startsWith('assets/')
  )
}

// A chunk belongs to one language when everything in it does.
function localeOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): Locale | null {
  if (file?.type !== 'chunk' || file.moduleIds.length === 0) return null
  return LOCALES.find((locale) => file.moduleIds.every((id) => isIn(locale, id))) ?? null
}

function isIn(locale: Locale, id: string): boolean {
  if (id.endsWith(`guide-in-${locale}`)) return true
  return id.includes('/src/i18n/') && id.endsWith(`/${locale.replace('-', '')}.ts`)
}

function digestOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
