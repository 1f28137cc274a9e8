import { cacheControl, headersFile, isPage, linkHeader, nginxFile, policy } from '#build/headers.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const PAGE = `<link rel="preload" as="script" href="./assets/first-1.js">
    <link rel="preload" as="style" crossorigin href="./assets/ground-2.css">
    <link rel="modulepreload" crossorigin href="./assets/ground-3.js">`

describe('the headers for hosts', () => {
  it('[U03] tell what the first paint waits for before the page is read', () => {
    const link =
      '<./assets/first-1.js>; rel=preload; as=script, <./assets/ground-2.css>; rel=preload; as=style; crossorigin'
    expect(linkHeader(PAGE)).toBe(link)
    expect(headersFile(PAGE)).toContain(`\n/\n  Cache-Control: no-cache\n  Link: ${link}\n`)
    expect(headersFile(PAGE).split('Link: ')).toHaveLength(3)
    expect(['/', '/?a=1', '/index.html', '/assets/', '/sw.js'].map(isPage)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('[C07] are the same in the nginx file, which is written from them', () => {
    expect(readFileSync('docs/hosting/headers.conf', 'utf8')).toBe(nginxFile())
  })

  it('[C06] let the page use the camera, and never erase what people kept', () => {
    expect(headersFile(PAGE)).toContain('camera=(self)')
    expect(headersFile(PAGE)).not.toContain('Clear-Site-Data')
  })

  it('[C04] trust no address of a script but the worker’s', () => {
    expect(policy('header')).toContain("require-trusted-types-for 'script'; trusted-types xiaoka-worker")
    expect(policy('header')).not.toContain('unsafe')
  })

  it('[U03] keep no page, worker or manifest without asking, and the files named by content for a year', () => {
    const file = headersFile(PAGE)
    for (const name of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) {
      expect(file).toContain(`\n${name}\n  Cache-Control: no-cache\n`)
    }
    expect(file).toContain('\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  it('[U03] keep no answer about a missing file: nginx says how long to keep a part only where there is one', () => {
    const nginx = readFileSync('docs/hosting/nginx.conf', 'utf8')
    const kept = nginx.split('\n').filter((line) => line.includes('add_header Cache-Control'))
    expect(kept.map((line) => line.trim())).toEqual([
      `add_header Cache-Control "${cacheControl('/assets/')}";`,
      `add_header Cache-Control "${cacheControl('/')}" always;`,
    ])
    // In any folder, and no file that is gone is answered with the page.
    expect(nginx).toContain('location ~ /assets/ {\n    try_files $uri =404;')
    expect(nginx).toContain('try_files $uri $uri/ =404;')
  })
})
