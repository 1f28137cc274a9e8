import type { Locale } from '#domain/locale.ts'
import { use } from 'react'
import { useFirstWords } from './context.ts'

const FAILURE_STAYS_MS = 1_000

/** Words of one part of the app, fetched with the screen that shows them so that a first visit does not pay for them. */
export type WordGroup<W> = {
  readonly load: (locale: Locale) => Promise<W>
  /** The words in each language, whichever is in use; all set out together. */
  readonly loadEvery: () => Readonly<Record<Locale, Promise<W>>>
  readonly ifLoaded: (locale: Locale) => W | null
}

// The language last asked for, in which the words of whatever screen comes next will be wanted.
let latest: Locale | null = null

// Whatever was asked for so far may be on the screen.
const asked = new Set<(locale: Locale) => Promise<unknown>>()

/** Words that are fetched once for each language; a failed fetch is tried again when asked for a little later. */
export function wordGroup<W>(imports: Record<Locale, () => Promise<W>>): WordGroup<W> {
  const loading = new Map<Locale, Promise<W>>()
  const loaded = new Map<Locale, W>()
  const load = (locale: Locale): Promise<W> => {
    asked.add(load)
    latest = locale
    return fetchIn(locale)
  }
  const fetchIn = (locale: Locale): Promise<W> => {
    const earlier = loading.get(locale)
    if (earlier !== undefined) return earlier
    const promise = imports[locale]()
    loading.set(locale, promise)
    promise.then(
      (words) => {
        loaded.set(locale, words)
        // React looks here first, and then shows the words without waiting for a turn of its own.
        return Object.assign(promise, { status: 'fulfilled', value: words })
      },
      // A screen that waits asks again the moment this fails; it must hear of the failure, not wait anew for ever.
      () => setTimeout(() => loading.delete(locale), FAILURE_STAYS_MS),
    )
    return promise
  }
  // A group is made when the script of its screen arrives: all of them set out together, none waits for a component to ask.
  if (latest !== null) load(latest).catch(() => undefined)
  const loadEvery = () => ({ 'zh-CN': fetchIn('zh-CN'), 'zh-HK': fetchIn('zh-HK'), en: fetchIn('en') })
  return { ifLoaded: (locale) => loaded.get(locale) ?? null, load, loadEvery }
}

/** Fetches in another language every group asked for so far, so that no screen has to wait when the language changes; one that cannot be had says so itself. */
export async function loadAskedGroups(locale: Locale): Promise<void> {
  await Promise.allSettled([...asked].map((load) => load(locale)))
}

/** The words of a group in the language everything is shown in; the component waits until they have arrived. */
export function useGroup<W>(group: WordGroup<W>): W {
  const { locale } = useFirstWords()
  return use(group.load(locale))
}
