import { describe, expect, it } from 'vitest'
import { arrowsBetweenLayers, LAYERS } from './imports.mjs'

const [picture = ''] = Object.values(
  import.meta.glob<string>('/docs/pictures/layers.svg', { query: '?raw', import: 'default', eager: true }),
)
const [page = ''] = Object.values(
  import.meta.glob<string>('/docs/architecture.md', { query: '?raw', import: 'default', eager: true }),
)
const drawn = [...picture.matchAll(/data-from="(\w+)" data-to="(\w+)" data-count="(\d+)"/g)].map(
  ([, from = '', to = '', count = '']) => ({ from, to, count: Number(count) }),
)
const real = arrowsBetweenLayers()

// Small changes need no new picture; what somebody would read from it must still be so.
const MAY_DIFFER = 0.25

describe('the picture of the layers', () => {
  it('shows every arrow there is and no other; `npm run picture` draws it anew', () => {
    expect(drawn.map(({ from, to }) => `${from} → ${to}`)).toEqual(
      real.map(({ from, to }) => `${from} → ${to}`),
    )
  })

  it.each(real)('counts about as many imports as $from has of $to', ({ from, to, count }) => {
    const shown = drawn.find((arrow) => arrow.from === from && arrow.to === to)?.count ?? 0
    expect(Math.abs(shown - count)).toBeLessThanOrEqual(Math.max(3, count * MAY_DIFFER))
  })

  it('leads nowhere up', () => {
    const up = real.filter(({ from, to }) => LAYERS.indexOf(to) < LAYERS.indexOf(from))
    expect(up).toEqual([])
    expect(real.length).toBeGreaterThan(20)
  })

  it('stands on a page that names every layer', () => {
    expect(page).toContain('pictures/layers.svg')
    expect(LAYERS.filter((layer) => !page.includes(`| \`${layer}\` |`))).toEqual([])
  })
})
