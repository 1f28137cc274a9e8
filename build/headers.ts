import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin, PreviewServer } from 'vite'

// The one place where the headers are written: from here come dist/_headers, the nginx file, the page's own copy and what `npm start` sends.
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'xiaoka-worker',
}

/** The content security policy; a copy inside the page cannot say who may frame it. */
export function policy(place: 'header' | 'page'): string {
  return Object.entries(POLICY)
    .filter(([name]) => place === 'header' || name !== 'frame-ancestors')
    .map((each) => each.join(' '))
    .join('; ')
}

/** What every answer of the host carries. There is no Clear-Site-Data among them: it would erase people's records. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy('header'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), clipboard-write=(self), web-share=(self), geolocation=(), microphone=(), payment=(), usb=(), bluetooth=(), serial=(), hid=(), midi=(), display-capture=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
}

/** Files named by their content never change; everything else is asked for again at each visit. */
export function cacheControl(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** What the first paint waits for, told before the browser reads the page: the preloads that stand in it (firstPaint.ts), as a `Link` header. */
export function linkHeader(page: string): string {
  return Array.from(page.matchAll(/<link rel="preload" as="(\w+)"( crossorigin)? href="([^"]+)">/g))
    .map(([, kind, mode = '', file]) => `<${file}>; rel=preload; as=${kind}${mode && '; crossorigin'}`)
    .join(', ')
}

/** The headers in the form that Netlify and Cloudflare Pages read, for this page. */
export function headersFile(page: string): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines,
    ...['', 'index.html'].flatMap((name) => [
      `/${name}`,
      `  Cache-Control: ${cacheControl(name)}`,
      `  Link: ${linkHeader(page)}`,
    ]),
    ...['sw.js', 'manifest.webmanifest'].flatMap((name) => [
      `/${name}`,
      `  Cache-Control: ${cacheControl(name)}`,
    ]),
    '/assets/*',
    `  Cache-Control: ${cacheControl('/assets/')}`,
    '',
  ].join('\n')
}

/** The headers in the form that nginx reads; an `add_header` in a location drops those around it, hence one file for all. */
export function nginxFile(): string {
  return Object.entries(HEADERS)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('')
}

/** Writes the headers beside the build, puts the policy into the page, and lets `npm start` answer as a host should. */
export function headers(): Plugin {
  return {
    name: 'headers',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const page = await readFile(`${dir}/index.html`, 'utf8')
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy('page')}" />`
        // First of all: what stands before it would not be governed by it.
        await writeFile(`${dir}/index.html`, page.replace('<head>', `<head>\n    ${meta}`))
        await writeFile(`${dir}/_headers`, headersFile(page))
      },
    },
    configurePreviewServer,
  }
}

function configurePreviewServer(server: PreviewServer): void {
  const { root, build } = server.config
  server.middlewares.use((request, response, next) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (isPage(request.url ?? '')) {
      response.setHeader('Link', linkHeader(readFileSync(resolve(root, build.outDir, 'index.html'), 'utf8')))
    }
    const setHeader = response.setHeader.bind(response)
    // The server has its own idea of how long a file may be kept.
    response.setHeader = (name, value) =>
      setHeader(name, name.toLowerCase() === 'cache-control' ? cacheControl(request.url ?? '') : value)
    setHeader('Cache-Control', cacheControl(request.url ?? ''))
    next()
  })
}

/** Whether the page is what stands at this address. */
export function isPage(url: string): boolean {
  return /^\/(?:index\.html)?(?:\?|$)/.test(url)
}
