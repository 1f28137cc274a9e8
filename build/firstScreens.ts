import react from '@vitejs/plugin-react'
import { createServer, type CSSModulesOptions } from 'vite'
import type * as rendering from '#app/firstScreen.tsx'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { guideByLanguage } from './guideByLanguage.ts'
import { wholeClauses } from './wholeClauses.ts'

/** What is shown in one language before the app has arrived, as markup. */
export type FirstScreens = { readonly locale: Locale; readonly home: string; readonly question: string }

/** Draws with React's own `prerender` what the page shows before the app has arrived. */
export async function firstScreens(modules: CSSModulesOptions): Promise<readonly FirstScreens[]> {
  const server = await createServer({
    configFile: false,
    plugins: [guideByLanguage(), wholeClauses(), react()],
    css: { modules },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  const module = await server.ssrLoadModule('/src/app/firstScreen.tsx')
  const { firstScreenIn, firstQuestionIn }: typeof rendering = Object.assign(
    { firstScreenIn: missing, firstQuestionIn: missing },
    module,
  )
  const screens: FirstScreens[] = []
  for (const locale of LOCALES) {
    // oxlint-disable-next-line no-await-in-loop -- there is one store, and it speaks one language at a time
    const [home, question] = [whole(await firstScreenIn(locale)), whole(await firstQuestionIn(locale))]
    screens.push({ locale, home, question })
  }
  await server.close()
  return screens
}

async function missing(): Promise<string> {
  throw new Error('Nothing draws the first screen.')
}

// React writes such where a part was not ready or is large; the headers forbid the first, a hydration error follows the second.
function whole(markup: string): string {
  if (/<script|<!--\$[!?]-->/.test(markup))
    throw new Error(`A first screen is not whole: ${markup.slice(0, 99)}`)
  return markup
}
