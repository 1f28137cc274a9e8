import { runnerImport, type Plugin } from 'vite'
import type * as content from '#content/guide.ts'
import type * as spoken from '#domain/spokenGuide.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'

const ASKED = '#content/guide.ts?in='
const MADE = '\0guide-in-'

/** Makes one module of the content for each language, so that nobody downloads sentences in the other two. */
export function guideByLanguage(): Plugin {
  return {
    name: 'guide-by-language',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith(ASKED) ? MADE + id.slice(ASKED.length) : null
    },
    async load(id) {
      const locale = LOCALES.find((each) => id === MADE + each)
      return locale === undefined ? null : moduleIn(locale)
    },
  }
}

async function moduleIn(locale: Locale): Promise<string> {
  const { guide } = (await runnerImport<typeof content>('/src/content/guide.ts')).module
  const { guideIn } = (await runnerImport<typeof spoken>('/src/domain/spokenGuide.ts')).module
  // Browsers read a long JSON text faster than the same as an object literal.
  return `export const guide = JSON.parse(${JSON.stringify(JSON.stringify(guideIn(locale, guide)))})`
}
