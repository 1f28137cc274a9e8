import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layerRule, mistakes, planted, type Planted } from './mistakes.test-support.ts'

const layers = [
  'domain',
  'content',
  'snapshot',
  'i18n',
  'ui',
  'parts',
  'store',
  'features',
  'app',
  'styles',
] as const
const packages = [
  'react',
  'react-dom',
  'zustand',
  'idb',
  'valibot',
  'uqr',
  'qr/decode.js',
  'vitest',
  'node:fs',
  'another-package',
] as const

type Importing = Exclude<(typeof layers)[number], 'app' | 'styles'> | 'worker'
type Imported = (typeof layers)[number] | (typeof packages)[number]

const mayImport: Record<Importing, readonly Imported[]> = {
  domain: ['domain'],
  content: ['content', 'domain'],
  snapshot: ['snapshot', 'domain', 'valibot'],
  i18n: ['i18n', 'domain', 'react'],
  ui: ['ui', 'react', 'uqr', 'qr/decode.js'],
  parts: ['parts', 'domain', 'i18n', 'ui', 'store', 'react'],
  store: ['store', 'domain', 'content', 'snapshot', 'react', 'zustand', 'idb'],
  worker: ['store', 'domain'],
  features: ['domain', 'snapshot', 'i18n', 'ui', 'parts', 'store', 'react'],
}

const importing = Object.entries(mayImport).flatMap(([layer, allowed]) =>
  [...layers, ...packages].map((imported) => ({
    layer,
    imported,
    path: `src/${layer}/${layer === 'features' ? 'one/' : ''}${fileName(imported)}.ts`,
    isAllowed: allowed.includes(imported),
  })),
)
const allowedImports = importing.filter((one) => one.isAllowed)
const forbiddenImports = importing.filter((one) => !one.isAllowed)

const otherWaysToImport: readonly Planted[] = Object.keys(mayImport).flatMap((layer) => [
  planted(`src/${layer}/climbs.ts`, "import { x } from '../app/x.ts'\nexport const y = x", layerRule, '../'),
  planted(`src/${layer}/hides.ts`, "import { x } from './../app/x.ts'\nexport const y = x", layerRule, '../'),
  planted(`src/${layer}/typed.ts`, "import type { x } from '#app/x.ts'\nexport type Y = typeof x", layerRule),
  planted(`src/${layer}/lazy.ts`, "export const later = () => import('#app/x.ts')", layerRule),
  planted(`src/${layer}/passesOn.ts`, "export { x } from '#app/x.ts'", layerRule),
  planted(`src/${layer}/a.test.ts`, "import { x } from '#app/x.ts'\nexport const y = x", layerRule),
])

const permitted: readonly { path: string; code: string }[] = [
  { path: 'src/features/one/sibling.ts', code: "import { x } from './x.ts'\nexport const y = x" },
  { path: 'src/ui/Styled.tsx', code: "import css from './Styled.module.css'\nexport const y = css" },
  { path: 'src/domain/laws.test.ts', code: "import { it } from 'vitest'\nexport const y = it" },
  {
    path: 'src/store/hooks.ts',
    code: "import { useStore } from './store.ts'\nexport const useAll = () => useStore",
  },
  {
    path: 'src/store/cards.ts',
    code: 'export const act = (store: { setState: (to: object) => void }) => store.setState({})',
  },
  { path: 'src/store/keeps/savedCopy.test.ts', code: "export const kept = localStorage.getItem('a')" },
  { path: 'src/domain/laws.test-support.ts', code: "import fc from 'fast-check'\nexport const y = fc" },
  { path: 'src/domain/words.ts', code: "export const words = ['a', 'b'] as const" },
  { path: 'src/content/long.ts', code: `${'// line\n'.repeat(251)}export const x = 1` },
  ...layers.flatMap((layer) => [
    { path: `src/app/uses.${layer}.ts`, code: importOf(`#${layer}/x.ts`) },
    { path: `src/uses.${layer}.ts`, code: importOf(`#${layer}/x.ts`) },
  ]),
  { path: 'src/main.ts', code: "import '#styles/base.css'" },
]

type Report = { path: string; rule: string; text: string }

let project = ''
let reports: readonly Report[] = []

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'layers-'))
  await Promise.all([
    ...['.oxlintrc.json', 'tsconfig.json', 'package.json'].map(async (file) =>
      plant(file, await readFile(file, 'utf8')),
    ),
    symlink(join(process.cwd(), 'node_modules'), join(project, 'node_modules')),
    ...layers.map((layer) => plant(`src/${layer}/x.ts`, 'export const x = 1')),
    plant('src/features/one/x.ts', 'export const x = 1'),
    plant('src/store/store.ts', 'export const useStore = () => 1'),
    ...importing.map(({ path, imported }) => plant(path, importOf(addressOf(imported)))),
    ...[...otherWaysToImport, ...mistakes, ...permitted].map(({ path, code }) => plant(path, code)),
  ])
  reports = await lint()
})

afterAll(() => rm(project, { recursive: true, force: true }))

describe('a layer imports what the table allows', () => {
  it.each(allowedImports)('$layer may import $imported', ({ path }) => {
    expect(reportsOn(path)).not.toContainEqual(expect.objectContaining({ rule: layerRule }))
  })
})

describe('a layer imports nothing else', () => {
  it.each(forbiddenImports)('$layer may not import $imported', ({ path, layer }) => {
    expect(reportsOn(path)).toContainEqual(reported(layerRule, `${layer} imports only`))
  })
  it.each(otherWaysToImport)('$path is reported', ({ path, rule, says }) => {
    expect(reportsOn(path)).toContainEqual(reported(rule, says))
  })
})

describe('the house rules', () => {
  it.each(mistakes)('$path is reported by $rule', ({ path, rule, says }) => {
    expect(reportsOn(path)).toContainEqual(reported(rule, says))
  })
  it.each(permitted)('$path is permitted', ({ path }) => {
    expect(reportsOn(path)).toEqual([])
  })
})

async function plant(path: string, code: string): Promise<void> {
  const file = join(project, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, code)
}

function importOf(address: string): string {
  return `import { x } from '${address}'\nexport const y = x`
}

function addressOf(imported: string): string {
  if (imported === 'features') return '#features/two/x.ts'
  return layers.some((layer) => layer === imported) ? `#${imported}/x.ts` : imported
}

function fileName(imported: string): string {
  return `imports.${imported.replace(/[:/]/g, '.')}`
}

function reported(rule: string, says: string): unknown {
  return expect.objectContaining({ rule, text: expect.stringContaining(says) })
}

function reportsOn(path: string): readonly Report[] {
  return reports.filter((report) => report.path === path)
}

function lint(): Promise<readonly Report[]> {
  const oxlint = join(process.cwd(), 'node_modules/.bin/oxlint')
  return new Promise((resolve, reject) => {
    execFile(oxlint, ['--format', 'json'], { cwd: project, maxBuffer: 2 ** 26 }, (_error, output) => {
      try {
        resolve(JSON.parse(output).diagnostics.map(asReport))
      } catch {
        reject(new Error(output))
      }
    })
  })
}

function asReport(found: { filename: string; code: string; message: string; help?: string }): Report {
  return { path: found.filename, rule: found.code, text: `${found.message} ${found.help ?? ''}` }
}
