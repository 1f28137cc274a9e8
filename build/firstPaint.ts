import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { createServer, type CSSModulesOptions, type Plugin, type Rolldown } from 'vite'
import type * as rendering from '#app/firstScreen.tsx'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { classicScript } from './classicScript.ts'
import { guideByLanguage } from './guideByLanguage.ts'
import { partsOf } from './partsOfScreens.ts'

/** Puts the first screen, in each language, into the head of the page, and behind it a small script that shows the right one (docs/decisions/first-paint.md). */
export function firstPaint(modules: CSSModulesOptions): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const script = await classicScript('src/app/firstPaint.ts', {
          PARTS: JSON.stringify(partsOf(bundle)),
        })
        const name = `assets/first-${digestOf(script)}.js`
        await writeFile(`${dir}/${name}`, script)
        const page = await readFile(`${dir}/index.html`, 'utf8')
        const screens = await firstScreens(modules)
        const styles = stylesOf(bundle, screens)
        await writeFile(`${dir}/index.html`, withFirstScreens(page, { script: name, styles, screens }))
      },
    },
  }
}

type Screen = { readonly locale: Locale; readonly markup: string }

async function firstScreens(modules: CSSModulesOptions): Promise<readonly Screen[]> {
  const server = await createServer({
    configFile: false,
    plugins: [guideByLanguage(), react()],
    css: { modules },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  const module = await server.ssrLoadModule('/src/app/firstScreen.tsx')
  const { firstScreenIn }: typeof rendering = Object.assign(
    { firstScreenIn: () => Promise.reject(new Error()) },
    module,
  )
  const screens: Screen[] = []
  for (const locale of LOCALES) {
    // oxlint-disable-next-line no-await-in-loop -- there is one store, and it speaks one language at a time
    const markup = await firstScreenIn(locale)
    // React writes such where a part was not ready or is large; the headers forbid the first, a hydration error follows the second.
    if (/<script|<!--\$[!?]-->/.test(markup)) throw new Error(`The first screen in ${locale} is not whole.`)
    screens.push({ locale, markup })
  }
  await server.close()
  return screens
}

// What is painted first is asked for first, since answers come in the order of asking: the script that shows the first screen,
// then the styles, those of parts whose script comes later among them. The script stands last in the head, behind whatever else has
// to be asked for and behind the screens in their templates, where they are neither drawn nor found; it runs before there is a body.
function withFirstScreens(
  page: string,
  { script, styles, screens }: { script: string; styles: readonly string[]; screens: readonly Screen[] },
): string {
  const first = [
    `<link rel="preload" as="script" href="./${script}">`,
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
  ]
  const last = [
    ...screens.map(({ locale, markup }) => `<template data-in="${locale}">${markup}</template>`),
    `<script src="./${script}"></script>`,
  ]
  const start = '<script type="module"'
  if (!page.includes(start)) throw new Error('index.html has no script to start with.')
  return page
    .replaceAll(/\n\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(start, () => [...first, start].join('\n    '))
    .replace(/\s*<\/head>/, () => ['', ...last].join('\n    ').concat('\n  </head>'))
}

// In the order in which the parts come on the screen, the page's own first.
function stylesOf(bundle: Rolldown.OutputBundle, screens: readonly Screen[]): readonly string[] {
  const markup = screens.map((screen) => screen.markup).join('')
  const classes = new Set(
    Array.from(markup.matchAll(/class="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat(),
  )
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []))
    .filter(({ source }) =>
      Array.from(String(source).matchAll(/\.([\w-]+)/g)).some(([, name = '']) => classes.has(name)),
    )
    .map(({ fileName }) => fileName)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
}

function rankOf(style: string): number {
  return style.includes('/ground-') ? 0 : 1
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}
