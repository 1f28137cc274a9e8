import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingHeight, letterHeightFor, placesFor } from './stamp.ts'

const side = fc.integer({ min: 1, max: 2_000 })

describe('where the words stand', () => {
  it('[N15] no corner is free of them, however the photo is shaped', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 50, max: 900 }), (width, height, step) => {
        const places = placesFor({ width, height }, { x: step, y: step / 3 })
        const reach = Math.hypot(width, height) / 2
        for (const [x, y] of [
          [reach, 0],
          [-reach, 0],
          [0, reach],
          [0, -reach],
        ] as const) {
          const nearest = Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)))
          expect(nearest).toBeLessThanOrEqual(step)
        }
      }),
    )
  })

  it('[N15] they are few enough to draw at once', () => {
    expect(placesFor({ width: 2_000, height: 2_000 }, { x: 400, y: 80 }).length).toBeLessThan(500)
  })

  it('[N15] their letters grow with the photo and stay readable on a small one', () => {
    expect(letterHeightFor({ width: 100, height: 100 })).toBe(12)
    expect(letterHeightFor({ width: 2_000, height: 1_300 })).toBe(50)
  })

  it('[N15] long words are written smaller, so that they are seen whole, but never too small to read', () => {
    const photo = { width: 2_000, height: 1_300 }
    expect(fittingHeight(photo, 1_900)).toBe(50)
    expect(fittingHeight(photo, 2_500)).toBe(40)
    expect(fittingHeight({ width: 200, height: 200 }, 5_000)).toBe(12)
  })
})
