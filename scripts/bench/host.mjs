import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { runnerImport } from 'vite'

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webmanifest', 'application/manifest+json'],
])

/**
 * Serves a folder as a host should: brotli, the project's own headers, and an answer of 304 for what did not change.
 * @param {string} folder
 */
export async function serve(folder) {
  const { HEADERS, cacheControl, isPage, linkHeader } = (await runnerImport('/build/headers.ts')).module
  /** @type {Map<string, ReturnType<typeof packed>>} */
  const files = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, String(value))
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found')
      return
    }
    if (isPage(pathname)) response.setHeader('Link', linkHeader(readFileSync(path, 'utf8')))
    const file = files.get(path) ?? packed(path)
    files.set(path, file)
    response.setHeader('Cache-Control', cacheControl(pathname))
    response.setHeader('ETag', file.etag)
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end()
      return
    }
    response.writeHead(200, file.headers).end(file.body)
  })
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(undefined))
  })
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The host has no port.')
  return {
    address: `http://127.0.0.1:${at.port}/`,
    /** @returns {void} */
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/**
 * A file as it goes over the network.
 * @param {string} path
 */
function packed(path) {
  const raw = readFileSync(path)
  const type = TYPES.get(extname(path)) ?? 'application/octet-stream'
  const isText = !type.startsWith('image/png') && !type.startsWith('application/octet')
  const body = isText ? brotliCompressSync(raw) : raw
  return {
    body,
    etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
    headers: {
      'Content-Type': type,
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
    },
  }
}
