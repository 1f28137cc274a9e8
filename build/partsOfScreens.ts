import type { Rolldown } from 'vite'
import type { Locale } from '#domain/locale.ts'

/** What the page's first script asks for at once, each file by its address from the page (src/app/firstPaint.ts). */
export type PartsOfScreens = {
  /** The words of the shell and the first screen. */
  readonly first: Readonly<Record<Locale, readonly string[]>>
  /** All other words and the content. */
  readonly later: Readonly<Record<Locale, readonly string[]>>
  /** What reads kept texts. */
  readonly kept: readonly string[]
  /** Scripts and styles on which every screen of a card stands. */
  readonly card: readonly string[]
}

/** Where the build has put what the screens are made of. */
export function partsOf(bundle: Rolldown.OutputBundle): PartsOfScreens {
  const filesOf = (source: string) => filesBehind(source, bundle)
  return {
    first: byLocale((locale) => filesOf(`/src/i18n/first/${fileNameOf(locale)}`)),
    later: byLocale((locale) => [
      ...filesOf(`/src/i18n/${fileNameOf(locale)}`),
      ...filesOf(`guide-in-${locale}`),
    ]),
    kept: filesOf('/src/snapshot/kept.ts'),
    // What a screen needs besides is little, and differs from screen to screen.
    card: filesOf('/CardList.tsx').slice(1),
  }
}

/** A script by the end of its source's path, with the styles and scripts that come with it and not with the page; each by its address from the page. */
export function filesBehind(source: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
  const start = chunks.find(({ isEntry }) => isEntry)
  const atOnce = new Set(start === undefined ? [] : closureOf(start, bundle))
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source) === true)
  if (chunk === undefined) throw new Error(`${source} is not among the built files.`)
  return closureOf(chunk, bundle)
    .filter((name) => !atOnce.has(name))
    .map((name) => `./${name}`)
}

// A script, the styles that come with it, and the same of whatever it cannot run without.
function closureOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  const names = new Set([chunk.fileName])
  for (const name of names) {
    const file = bundle[name]
    if (file?.type !== 'chunk') continue
    for (const each of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) names.add(each)
  }
  return [...names]
}

/** Something for each language. */
export function byLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return { 'zh-CN': of('zh-CN'), 'zh-HK': of('zh-HK'), en: of('en') }
}

function fileNameOf(locale: Locale): string {
  return `${locale.replace('-', '')}.ts`
}
