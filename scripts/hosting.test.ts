import { headersFile, nginxFile, policy } from '#build/headers.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('the headers for hosts', () => {
  it('[C07] are the same in the nginx file, which is written from them', () => {
    expect(readFileSync('docs/hosting/headers.conf', 'utf8')).toBe(nginxFile())
  })

  it('[C06] let the page use the camera, and never erase what people kept', () => {
    expect(headersFile()).toContain('camera=(self)')
    expect(headersFile()).not.toContain('Clear-Site-Data')
  })

  it('[C04] trust no address of a script but the worker’s', () => {
    expect(policy('header')).toContain("require-trusted-types-for 'script'; trusted-types xiaoka-worker")
    expect(policy('header')).not.toContain('unsafe')
  })

  it('[U03] keep no page, worker or manifest without asking, and the files named by content for a year', () => {
    const file = headersFile()
    for (const name of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) {
      expect(file).toContain(`\n${name}\n  Cache-Control: no-cache\n`)
    }
    expect(file).toContain('\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })
})
