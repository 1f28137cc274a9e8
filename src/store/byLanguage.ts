import type { Locale } from '#domain/locale.ts'

const FAILURE_STAYS_MS = 1_000

// Whatever was asked for so far may be on the screen.
const asked = new Set<(locale: Locale) => Promise<unknown>>()

/** Fetches in another language every part of the content asked for so far, so that no screen has to wait when the language changes; one that cannot be had says so itself. */
export async function loadAskedContent(locale: Locale): Promise<void> {
  await Promise.allSettled([...asked].map((load) => load(locale)))
}

/** A part of the content in one language, fetched once; a failed fetch is tried again when asked for a little later. */
export function fetchedOnce<T>(imports: Record<Locale, () => Promise<T>>): (locale: Locale) => Promise<T> {
  const arriving = new Map<Locale, Promise<T>>()
  const load = (locale: Locale): Promise<T> => {
    asked.add(load)
    const earlier = arriving.get(locale)
    if (earlier !== undefined) return earlier
    const promise = imports[locale]()
    arriving.set(locale, promise)
    promise.then(
      // React looks here first, and then shows the content without waiting for a turn of its own.
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      // A screen that waits asks again the moment this fails; it must hear of the failure, not wait anew for ever.
      () => setTimeout(() => arriving.delete(locale), FAILURE_STAYS_MS),
    )
    return promise
  }
  return load
}
