import { runnerImport, type Plugin } from 'vite'
import type * as content from '#content/guide.ts'
import type * as lateContent from '#content/lateGuide.ts'
import type * as serviceContent from '#content/services.ts'
import type * as search from '#domain/search.ts'
import type * as spoken from '#domain/spokenGuide.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'

type Part = {
  readonly asked: string
  readonly made: string
  readonly moduleIn: (locale: Locale) => Promise<string>
}

// The services' texts come with the station that shows them; the later part is asked for by few, and only when they come to it.
const PARTS: readonly Part[] = [
  { asked: '#content/guide.ts?in=', made: '\0guide-in-', moduleIn: guideModuleIn },
  { asked: '#content/services.ts?in=', made: '\0service-guide-in-', moduleIn: serviceGuideModuleIn },
  { asked: '#content/lateGuide.ts?in=', made: '\0late-guide-in-', moduleIn: lateGuideModuleIn },
]

// What is found by a search has its names in every language, but nothing else.
const NAMES_ASKED = '#content/lateGuide.ts?names'
const NAMES_MADE = '\0search-names'

/** Makes one module of each part of the content for each language, so that nobody downloads sentences in the other two. */
export function guideByLanguage(): Plugin {
  return {
    name: 'guide-by-language',
    enforce: 'pre',
    resolveId(id) {
      if (id === NAMES_ASKED) return NAMES_MADE
      const part = PARTS.find(({ asked }) => id.startsWith(asked))
      return part === undefined ? null : part.made + id.slice(part.asked.length)
    },
    async load(id) {
      if (id === NAMES_MADE) return namesModule()
      for (const { made, moduleIn } of PARTS) {
        const locale = LOCALES.find((each) => id === made + each)
        if (locale !== undefined) return moduleIn(locale)
      }
      return null
    },
    // `npm run dev` does not see by itself that these modules are made of other files.
    hotUpdate({ file }) {
      if (!file.includes('/src/content/')) return
      const { hot, moduleGraph } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id === NAMES_MADE || PARTS.some(({ made }) => id.startsWith(made)))
          moduleGraph.invalidateModule(module)
      }
      hot.send({ type: 'full-reload' })
    },
  }
}

async function guideModuleIn(locale: Locale): Promise<string> {
  const { guide } = (await runnerImport<typeof content>('/src/content/guide.ts')).module
  const { guideIn } = (await runnerImport<typeof spoken>('/src/domain/spokenGuide.ts')).module
  return `export const guide = ${parsed(guideIn(locale, guide))}`
}

async function serviceGuideModuleIn(locale: Locale): Promise<string> {
  const { services } = (await runnerImport<typeof serviceContent>('/src/content/services.ts')).module
  const { serviceGuideIn } = (await runnerImport<typeof spoken>('/src/domain/spokenGuide.ts')).module
  return `export const serviceGuide = ${parsed(serviceGuideIn(locale, services))}`
}

async function lateGuideModuleIn(locale: Locale): Promise<string> {
  const { lateGuide } = (await runnerImport<typeof lateContent>('/src/content/lateGuide.ts')).module
  const { lateGuideIn } = (await runnerImport<typeof spoken>('/src/domain/spokenGuide.ts')).module
  return `export const lateGuide = ${parsed(lateGuideIn(locale, lateGuide))}`
}

async function namesModule(): Promise<string> {
  const { guide } = (await runnerImport<typeof content>('/src/content/guide.ts')).module
  const { lateGuide } = (await runnerImport<typeof lateContent>('/src/content/lateGuide.ts')).module
  const { guideNamesOf } = (await runnerImport<typeof search>('/src/domain/search.ts')).module
  return `export const names = ${parsed(guideNamesOf(guide, lateGuide))}`
}

// Browsers read a long JSON text faster than the same as an object literal.
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
