import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addressOf } from '#domain/address.ts'

const icon = v.object({ src: v.string(), sizes: v.string(), purpose: v.optional(v.string()) })
const manifest = v.parse(
  v.object({
    name: v.string(),
    description: v.string(),
    id: v.string(),
    icons: v.array(icon),
    shortcuts: v.array(v.object({ name: v.string(), url: v.string(), icons: v.array(icon) })),
  }),
  JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')),
)
const page = readFileSync('index.html', 'utf8')

describe('what the app is called where it is kept or passed on', () => {
  it('has an icon of every kind, and every one is there', () => {
    const icons = [manifest.icons, ...manifest.shortcuts.map((each) => each.icons)].flat()
    expect(icons.map((each) => each.purpose)).toContain('maskable')
    expect(icons.filter(({ src }) => !existsSync(`public/${src}`))).toEqual([])
    expect(existsSync('public/icons/apple-touch-180.png')).toBe(true)
  })

  it('has one mark, beside its name and in its icons', () => {
    const shapes = readFileSync('public/favicon.svg', 'utf8').match(/ (?:d|cx|cy|r)="[^"]+"/g) ?? []
    expect(shapes).toHaveLength(6)
    const header = readFileSync('src/app/Header.tsx', 'utf8')
    expect(shapes.filter((shape) => !header.includes(shape))).toEqual([])
  })

  it('has shortcuts that lead to screens', () => {
    for (const { url } of manifest.shortcuts) expect(addressOf(url.slice(2)).screen).not.toBe('unknown')
  })

  it('is the same on the page, in the manifest and in what others see of a shared address', () => {
    expect(page).toContain(`<title>${manifest.name}</title>`)
    expect(page).toContain(`<meta property="og:title" content="${manifest.name}" />`)
    expect(page).toContain(`<meta name="description" content="${manifest.description}" />`)
  })

  it('brings no picture from elsewhere', () => {
    expect(page).not.toMatch(/https?:/)
  })
})
