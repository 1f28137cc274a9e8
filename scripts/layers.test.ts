import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

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

type Importing = Exclude<(typeof layers)[number], 'app' | 'styles'>
type Imported = (typeof layers)[number] | (typeof packages)[number]

const mayImport: Record<Importing, readonly Imported[]> = {
  domain: ['domain'],
  content: ['content', 'domain'],
  snapshot: ['snapshot', 'domain', 'valibot'],
  i18n: ['i18n', 'domain', 'react'],
  ui: ['ui', 'react', 'uqr', 'qr/decode.js'],
  parts: ['parts', 'domain', 'i18n', 'ui', 'store', 'react'],
  store: ['store', 'domain', 'content', 'snapshot', 'react', 'zustand', 'idb'],
  features: ['domain', 'snapshot', 'i18n', 'ui', 'parts', 'store', 'react'],
}

type Planted = { path: string; code: string; rule: string; says: string }

const layerRule = 'eslint(no-restricted-imports)'
const globalRule = 'eslint(no-restricted-globals)'
const propertyRule = 'eslint(no-restricted-properties)'
const literalRule = 'react(jsx-no-literals)'

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

const storageNames = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const
const outsideThePureDomain = [
  'Date',
  'window',
  'document',
  'globalThis',
  'navigator',
  'location',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'console',
] as const
const wordyAttributes = ['aria-label', 'title', 'placeholder', 'alt'] as const

const rules: readonly Planted[] = [
  planted('src/app/climbs.ts', "import { x } from '../ui/x.ts'\nexport const y = x", layerRule, '../'),
  planted('src/climbs.ts', "import { x } from '../src/ui/x.ts'\nexport const y = x", layerRule, '../'),
  planted(
    'src/features/two/x.ts',
    "import { x } from '#features/one/x.ts'\nexport const y = x",
    layerRule,
    'never another feature',
  ),
  ...['store', 'features', 'app'].map((layer) =>
    planted(
      `src/${layer}/reads.ts`,
      "import { useStore } from '#store/store.ts'\nexport const y = useStore",
      layerRule,
      'store/hooks.ts',
    ),
  ),
  ...['store', 'features', 'ui', 'app'].map((layer) =>
    planted(
      `src/${layer}/sets.ts`,
      'export const act = (store: { setState: (to: object) => void }) => store.setState({})',
      propertyRule,
      'store/actions.ts',
    ),
  ),
  ...storageNames.flatMap((name) =>
    ['domain', 'snapshot', 'store', 'features', 'app'].flatMap((layer) => [
      planted(`src/${layer}/bare.${name}.ts`, `export const kept = ${name}`, globalRule, 'savedCopy.ts'),
      planted(
        `src/${layer}/of.${name}.ts`,
        `export const kept = window.${name}`,
        propertyRule,
        'savedCopy.ts',
      ),
    ]),
  ),
  planted('src/store/preferences.ts', "localStorage.setItem('a', 'b')", globalRule, 'savedCopy.ts'),
  planted('src/store/savedCopy.ts', 'localStorage.clear()', propertyRule, 'our own keys'),
  ...outsideThePureDomain.map((name) =>
    planted(`src/domain/uses.${name}.ts`, `export const reached = ${name}`, globalRule, 'as an argument'),
  ),
  planted('src/domain/chance.ts', 'export const chance = Math.random()', propertyRule, 'Chance'),
  ...['ui', 'parts', 'features', 'app'].flatMap((layer) => [
    planted(`src/${layer}/Says.tsx`, 'export const Says = () => <p>words</p>', literalRule),
    planted(`src/${layer}/Quotes.tsx`, "export const Quotes = () => <p>{'words'}</p>", literalRule),
    ...wordyAttributes.map((name) =>
      planted(
        `src/${layer}/With.${name}.tsx`,
        `export const With = () => <img ${name}="words" />`,
        literalRule,
      ),
    ),
  ]),
  planted(
    'src/features/Wraps.tsx',
    "export const Wraps = () => <p title={'words'} />",
    'react(jsx-curly-brace-presence)',
  ),
  planted('src/ui/Picture.tsx', 'export const Picture = () => <img src="a.png" />', 'jsx-a11y(alt-text)'),
  planted(
    'src/ui/Presses.tsx',
    'export const Presses = ({ act }: { act: () => void }) => <div onClick={act} />',
    'jsx-a11y(click-events-have-key-events)',
  ),
  planted('src/ui/Button.tsx', 'export const Button = () => <button />', 'react(button-has-type)'),
  planted(
    'src/ui/useSometimes.ts',
    "import { useState } from 'react'\nexport function useSometimes(on: boolean) {\n  if (on) useState(0)\n}",
    'react-hooks(rules-of-hooks)',
  ),
  planted(
    'src/ui/useTitle.ts',
    "import { useEffect } from 'react'\nexport function useTitle(title: string) {\n  useEffect(() => { document.title = title }, [])\n}",
    'react-hooks(exhaustive-deps)',
  ),
  planted('src/ui/only.ts', 'const only = 1\nexport default only', 'import(no-default-export)'),
  planted('src/ui/barrel.ts', "export * from './x.ts'\nexport * from './only.ts'", 'oxc(no-barrel-file)'),
  planted(
    'src/domain/hen.ts',
    "import { egg } from './egg.ts'\nexport const hen = () => egg",
    'import(no-cycle)',
  ),
  planted(
    'src/domain/egg.ts',
    "import { hen } from './hen.ts'\nexport const egg = () => hen",
    'import(no-cycle)',
  ),
  planted('src/domain/any.ts', 'export type Anything = any', 'typescript(no-explicit-any)'),
  planted(
    'src/domain/sure.ts',
    'export const sure = (a: string | null) => a!.length',
    'typescript(no-non-null-assertion)',
  ),
  planted(
    'src/domain/as.ts',
    'export const as = (a: string | number) => a as string',
    'typescript(consistent-type-assertions)',
  ),
  planted(
    'src/domain/forgets.ts',
    'export function forgets(a: () => Promise<void>) {\n  a()\n}',
    'typescript(no-floating-promises)',
  ),
  planted(
    'src/domain/switch.ts',
    "export function size(a: 'x' | 'y') {\n  switch (a) {\n    case 'x':\n      return 1\n  }\n  return 2\n}",
    'typescript(switch-exhaustiveness-check)',
  ),
  planted(
    'src/domain/else.ts',
    'export function sign(a: number) {\n  if (a < 0) {\n    return -1\n  } else {\n    return 1\n  }\n}',
    'eslint(no-else-return)',
  ),
  planted('src/domain/long.ts', '// line\n'.repeat(251), 'eslint(max-lines)'),
  planted(
    'src/domain/many.ts',
    'export const many = (a: 1, b: 1, c: 1, d: 1, e: 1) => a + b + c + d + e',
    'eslint(max-params)',
  ),
]

const permitted: readonly { path: string; code: string }[] = [
  { path: 'src/features/one/sibling.ts', code: "import { x } from './x.ts'\nexport const y = x" },
  { path: 'src/ui/Styled.tsx', code: "import css from './Styled.module.css'\nexport const y = css" },
  { path: 'src/domain/laws.test.ts', code: "import { it } from 'vitest'\nexport const y = it" },
  {
    path: 'src/store/hooks.ts',
    code: "import { useStore } from './store.ts'\nexport const useAll = () => useStore",
  },
  {
    path: 'src/store/actions.ts',
    code: 'export const act = (store: { setState: (to: object) => void }) => store.setState({})',
  },
  { path: 'src/store/keeps/savedCopy.test.ts', code: "export const kept = localStorage.getItem('a')" },
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
    ...[...otherWaysToImport, ...rules, ...permitted].map(({ path, code }) => plant(path, code)),
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
  it.each(rules)('$path is reported by $rule', ({ path, rule, says }) => {
    expect(reportsOn(path)).toContainEqual(reported(rule, says))
  })
  it.each(permitted)('$path is permitted', ({ path }) => {
    expect(reportsOn(path)).toEqual([])
  })
})

function planted(path: string, code: string, rule: string, says = ''): Planted {
  return { path, code, rule, says }
}

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
