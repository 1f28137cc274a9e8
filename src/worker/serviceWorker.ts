// Keeps every file of one build, so that the page opens without a network. It never takes over by itself.
import type { Locale } from '#domain/locale.ts'
import { firstLocale } from '#store/firstLocale.ts'

declare const self: ServiceWorkerGlobalScope
declare const BUILT: Built

/** Each built file with its digest, those of one language under its name; written in by build/offline.ts. */
export type Built = {
  readonly version: string
  readonly files: Files
  readonly byLanguage: Readonly<Record<Locale, Files>>
}
type Files = Readonly<Record<string, string>>

const { version, files, byLanguage }: Built = BUILT
const SCOPE = self.registration.scope
// Others may share this origin: only caches of this scope are ours.
const PREFIX = `xiaoka ${SCOPE} `
const CACHE = PREFIX + version
const AT_ONCE = 6
const NEEDED = { ...files, ...byLanguage[firstLocale(null, self.navigator.languages)] }
const DIGESTS = new Map([NEEDED, ...Object.values(byLanguage)].flatMap((each) => Object.entries(each)))

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOlder(), self.clients.claim()]))
})

// The person agreed to the new version.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const name = nameOf(event.request)
  if (name !== null) event.respondWith(answer(name, event.request))
})

// The page itself is known by the folder it stands in; hosts redirect its file name there.
function nameOf({ url, method }: Request): string | null {
  const address = url.split(/[?#]/)[0] ?? ''
  if (method !== 'GET' || !address.startsWith(SCOPE)) return null
  const name = address.slice(SCOPE.length).replace(/^index\.html$/, '')
  return DIGESTS.has(name) || name.startsWith('assets/') ? name : null
}

// First this build, for which nobody waits until the others are looked for; then the one before, whose page may still be open in another tab.
async function answer(name: string, request: Request): Promise<Response> {
  const kept = (await keptIn([CACHE], name)) ?? (await keptIn(await earlierCaches(), name))
  if (kept !== null) return kept
  try {
    if (DIGESTS.has(name)) return await keep(name)
  } catch {
    // Not the file of this build, or no room: the host may know better.
  }
  return fetch(request)
}

async function keepAll(): Promise<void> {
  await keepEach(Object.keys(NEEDED))
  try {
    await keepEach([...DIGESTS.keys()])
  } catch {
    // Another language is no reason to do without the one that is read.
  }
}

async function keepEach(names: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  const kept = new Set((await cache.keys()).map(({ url }) => url.slice(SCOPE.length)))
  const left = names.filter((name) => !kept.has(name))
  const keepNext = async (): Promise<void> => {
    const name = left.shift()
    if (name === undefined) return
    await keep(name)
    await keepNext()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext))
}

// A hotel network's page, a half-finished upload or a changed file does not have the digest and is refused.
async function keep(name: string): Promise<Response> {
  const integrity = DIGESTS.get(name) ?? ''
  const get = (cache: RequestCache) => fetch(SCOPE + name, { integrity, cache })
  const isNamedByContent = name.startsWith('assets/')
  const response =
    (await keptIn(isNamedByContent ? await earlierCaches() : [], name)) ??
    (await get(isNamedByContent ? 'default' : 'no-cache').catch(() => get('reload')))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  await (await caches.open(CACHE)).put(SCOPE + name, response.clone())
  return response
}

async function keptIn(names: readonly string[], file: string): Promise<Response | null> {
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- the first that has it, and there are two at most
    const kept = await (await caches.open(name)).match(SCOPE + file, { ignoreVary: true })
    if (kept !== undefined) return kept
  }
  return null
}

// Newest first.
async function earlierCaches(): Promise<string[]> {
  return (await caches.keys()).filter((each) => each.startsWith(PREFIX) && each !== CACHE).toReversed()
}

async function forgetOlder(): Promise<void> {
  await Promise.all((await earlierCaches()).slice(1).map((each) => caches.delete(each)))
}
