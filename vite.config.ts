import { mkdir, rename, rmdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { firstPaint } from './build/firstPaint.ts'
import { headers } from './build/headers.ts'
import { guideByLanguage } from './build/guideByLanguage.ts'
import { offline } from './build/offline.ts'
import { precompressed } from './build/precompressed.ts'
import { wholeClauses } from './build/wholeClauses.ts'

const CSS_MODULES = { generateScopedName: readableClass }

export default defineConfig({
  // Relative addresses, so that the built page works in any folder of any host.
  base: './',
  plugins: [
    guideByLanguage(),
    wholeClauses(),
    react(),
    firstPaint(CSS_MODULES),
    headers(),
    offline(),
    precompressed(),
    manifestAmongReports(),
  ],
  css: { modules: CSS_MODULES },
  build: {
    manifest: true,
    sourcemap: false,
    // What we ship of other people's, with their licences; the page about the app links to it.
    license: { fileName: 'licences.txt' },
    assetsInlineLimit: 0,
    // Chrome 111, Safari 16.4, Firefox 121 and later; older ones are told so (src/app/firstPaint.ts, docs/hosting.md).
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first screen stands on comes as one file; a dozen small ones would each wait for a connection.
        codeSplitting: {
          groups: [
            {
              debugName: 'ground',
              name: (id, context) =>
                isReachedAtOnce(id, (each) => context.getModuleInfo(each)) ? 'ground' : null,
            },
            // What reads kept texts; a first visit has none.
            {
              name: 'kept',
              test: /\/src\/snapshot\/(?:kept|decode|schema|migrations|json|preferences)\.ts|\/node_modules\/valibot\//,
            },
            // What is shown where something is wrong, and what screens of a card share with it.
            {
              name: 'rescue',
              test: /\/src\/(?:app\/SaveTrouble|parts\/(?:Rescue|TakeAway|download|copyText)|ui\/Field|store\/rescue)\./,
            },
            // Looked into on every visit.
            { name: 'database', test: /\/src\/store\/(?:mirror|database)\.ts|\/node_modules\/idb\// },
            // The home shows them, too.
            { name: 'tools', test: /\/src\/parts\/ToolLin|\/src\/i18n\/tools\/words/ },
            // What several of a card's screens stand on comes as one file as well.
            { name: 'card', test: /\/src\/(?:parts|ui|domain|features\/line)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['src/{domain,content}/**/*.test.ts', 'scripts/**/*.test.ts'],
          env: { TZ: 'Asia/Hong_Kong' },
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          setupFiles: 'src/testSetup.ts',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/{domain,content}/**'],
          env: { TZ: 'Asia/Hong_Kong' },
        },
      },
      {
        // Whatever counts days is counted again on the other side of the date line.
        extends: true,
        test: {
          name: 'los-angeles',
          environment: 'happy-dom',
          setupFiles: 'src/testSetup.ts',
          include: [
            'src/**/*{isoDate,dateProblem,calendar,Calendar,clock,format,DateForm,typedDay,bill,wait,Waiting,cost,Cost,reminder,timeline,Timeline}*.test.{ts,tsx}',
          ],
          env: { TZ: 'America/Los_Angeles' },
        },
      },
    ],
    // Files share a worker's modules and window, which saves most of the time; whatever a test changes there, it puts back.
    isolate: false,
    restoreMocks: true,
    testTimeout: 15_000,
  },
})

// The list of what was built is for the size check; visitors have no use for it.
function manifestAmongReports(): Plugin {
  return {
    name: 'manifest-among-reports',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      await mkdir('reports', { recursive: true })
      await rename(`${dir}/.vite/manifest.json`, 'reports/manifest.json')
      await rmdir(`${dir}/.vite`)
    },
  }
}

function readableClass(name: string, file: string): string {
  return `${basename(dirname(file))}-${basename(file, '.module.css')}_${name}`
}

type ModuleInfo = (id: string) => { readonly importers: readonly string[] } | null

// Whether the page's script imports a module, directly or through others, without waiting for an import().
function isReachedAtOnce(id: string, infoOf: ModuleInfo): boolean {
  if (isStart(id)) return false
  const above = new Set([id])
  for (const each of above) {
    if (isStart(each)) return true
    for (const importer of infoOf(each)?.importers ?? []) above.add(importer)
  }
  return false
}

// The start stays a file of its own, so that the page can name it.
function isStart(id: string): boolean {
  return id.endsWith('/src/main.tsx')
}
