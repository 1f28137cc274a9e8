import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import postcss from 'postcss'
import type { CSSModulesOptions, Plugin, Rolldown } from 'vite'
import { CARD_TO_BE, DAY_TO_BE, MOMENT_TO_BE } from '#app/cardToBe.ts'
import type { EarlyCard } from '#app/earlyStart.ts'
import { canBeAbout } from '#app/rulesFor.ts'
import { hashFor } from '#domain/address.ts'
import { newCancellation } from '#domain/cancellation.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { classicScript } from './classicScript.ts'
import { firstScreens, type FirstScreens } from './firstScreens.ts'
import { byLocale, filesBehind, partsOf } from './partsOfScreens.ts'

/** Puts the first screen, in each language, into the head of the page, and behind it a small script that shows the right one (docs/decisions/first-paint.md). */
export function firstPaint(modules: CSSModulesOptions): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const screens = await firstScreens(modules)
        const page = await readFile(`${dir}/index.html`, 'utf8')
        const early = await earlyCard(dir, bundle, screens)
        const script = await classicScript('src/app/firstPaint.ts', {
          PARTS: JSON.stringify({ ...partsOf(bundle), early }),
        })
        const first = await written(dir, 'first', script)
        const styles = stylesOf(bundle, screens)
        await writeFile(`${dir}/index.html`, withFirstScreens(page, { script: first, styles, screens }))
      },
    },
  }
}

// The questions stand beside the page, not in it: few press before the app has arrived, and all would wait for them.
async function earlyCard(
  dir: string,
  bundle: Rolldown.OutputBundle,
  screens: readonly FirstScreens[],
): Promise<EarlyCard> {
  const sheets = filesBehind('/DecideScreen.tsx', bundle).flatMap((name) => sheetIn(bundle, name))
  const pages = screens.map(async ({ locale, question }) => {
    const styles = escaped(rulesAbout(question, sheets))
    const text = `<!doctype html><meta charset="utf-8">${question}<template>${styles}</template>`
    return [locale, `./${await written(dir, `question-${locale}`, text, 'html')}`] as const
  })
  const addresses = Object.fromEntries(await Promise.all(pages))
  return {
    text: encodeCard(newCancellation(CARD_TO_BE, 1, DAY_TO_BE), MOMENT_TO_BE),
    place: hashFor({ screen: 'decide', card: CARD_TO_BE, item: null }),
    pages: byLocale((locale) => addresses[locale] ?? ''),
  }
}

// The text of a style sheet, its name given by the address from the page; nothing where it is none.
function sheetIn(bundle: Rolldown.OutputBundle, address: string): readonly string[] {
  const file = bundle[address.replace('./', '')]
  return file?.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
}

// Of these sheets the rules that can be about something in the markup.
function rulesAbout(markup: string, sheets: readonly string[]): string {
  const classes = classesIn(markup)
  const rules = sheets.flatMap((sheet) => postcss.parse(sheet).nodes.map(String))
  const about = rules.filter((rule) => canBeAbout(classes, rule)).join('')
  // They are given to the page as a text (lastView.ts), which has no address for others to be found from.
  if (/url\((?!["']?data:)/.test(about)) throw new Error('The first question’s styles ask for a file.')
  return about
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

async function written(dir: string, name: string, text: string, kind = 'js'): Promise<string> {
  const file = `assets/${name}-${digestOf(text)}.${kind}`
  await writeFile(`${dir}/${file}`, text)
  return file
}

// What is painted first is asked for first, since answers come in the order of asking: the script that shows the first screen,
// then the styles, those of parts whose script comes later among them. The script does not stop the reading of the page, but nothing is
// drawn before it has run, and it runs before the app; the screens stand in templates, where they are neither drawn nor found.
function withFirstScreens(
  page: string,
  files: {
    readonly script: string
    readonly styles: readonly string[]
    readonly screens: readonly FirstScreens[]
  },
): string {
  const first = [
    `<link rel="preload" as="script" href="./${files.script}">`,
    ...files.styles.map((file) => `<link rel="preload" as="style" crossorigin href="./${file}">`),
    `<script defer blocking="render" src="./${files.script}"></script>`,
  ]
  const last = [
    ...files.styles.map((file) => `<link rel="stylesheet" crossorigin data-page href="./${file}">`),
    ...files.screens.map(({ locale, home }) => `<template data-in="${locale}">${home}</template>`),
  ]
  const start = '<script type="module"'
  if (!page.includes(start)) throw new Error('index.html has no script to start with.')
  return page
    .replaceAll(/\n\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(start, () => [...first, start].join('\n    '))
    .replace(/\s*<\/head>/, () => ['', ...last].join('\n    ').concat('\n  </head>'))
}

// In the order in which the parts come on the screen, the page's own first.
function stylesOf(bundle: Rolldown.OutputBundle, screens: readonly FirstScreens[]): readonly string[] {
  const markup = screens.map(({ home }) => home).join('')
  const classes = classesIn(markup)
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []))
    .filter(({ source }) =>
      Array.from(String(source).matchAll(/\.([\w-]+)/g)).some(([, name = '']) => classes.has(name)),
    )
    .map(({ fileName }) => fileName)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
}

function classesIn(markup: string): ReadonlySet<string> {
  return new Set(Array.from(markup.matchAll(/class="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat())
}

function rankOf(style: string): number {
  return style.includes('/ground-') ? 0 : 1
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}
