import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { extname } from 'node:path'

/** How a host answers; changing a field while it runs is what a new release, a bad host or a hotel network does. */
export type Host = {
  /** The folder with the release that is out, or `null` for a host that answers nothing at all. */
  root: string | null
  /** Answers every unknown address with the page, as hosts of single-page apps do. */
  isForgiving: boolean
  /** Answers every address with this page, as a hotel's network does before one signs in. */
  portal: string | null
  /** Files that did not make it to the host. */
  missing: readonly string[]
  /** What it sends with every answer. */
  headers: Record<string, string>
  /** The folder of the host in which the app stands, from slash to slash. */
  readonly folder: string
  readonly address: string
  readonly asked: string[]
  readonly stop: () => Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Starts a host of static files on this machine. */
export async function startHost(root: string, folder = '/'): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    host.asked.push(pathname)
    void answerOf(host, pathname).then(({ status, type, body }) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...host.headers,
      })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The host has no port.')
  const host: Host = {
    root,
    isForgiving: false,
    portal: null,
    missing: [],
    headers: {},
    folder,
    address: `http://127.0.0.1:${place.port}${folder}`,
    asked: [],
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return host
}

type Answer = { readonly status: number; readonly type: string; readonly body: string | Uint8Array }

async function answerOf(host: Host, pathname: string): Promise<Answer> {
  const html = 'text/html; charset=utf-8'
  if (host.portal !== null) return { status: 200, type: html, body: host.portal }
  const nothing: Answer = { status: 404, type: 'text/plain', body: 'Not found' }
  if (host.root === null || !pathname.startsWith(host.folder)) return nothing
  const name = pathname.slice(host.folder.length) || 'index.html'
  try {
    if (host.missing.includes(name)) throw new Error('Not uploaded')
    return {
      status: 200,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      body: await readFile(`${host.root}/${name}`),
    }
  } catch {
    // Not there: what then happens is a matter of the host.
    if (!host.isForgiving) return nothing
    return { status: 200, type: html, body: await readFile(`${host.root}/index.html`) }
  }
}
