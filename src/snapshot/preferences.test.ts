import { SHORTCUTS, TEXT_SIZES, THEMES } from '#domain/appearance.ts'
import { LOCALES } from '#domain/locale.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePreferences } from './preferences.ts'
import { encodePreferences, HINTS } from './preferenceValues.ts'

const NONE = {
  locale: null,
  place: null,
  exportedAt: null,
  hintsRead: [],
  theme: 'system',
  textSize: 'normal',
  shortcuts: 'on',
}

describe('decodePreferences', () => {
  it('[S12] undoes encodePreferences', () => {
    const anyPreferences = fc.record({
      locale: fc.constantFrom(...LOCALES, null),
      place: fc.option(fc.string({ unit: 'binary', maxLength: 290 }).map((text) => `#/${text}`)),
      exportedAt: fc.constantFrom(null, '2026-11-24T08:00:00.000Z'),
      hintsRead: fc.subarray([...HINTS]),
      theme: fc.constantFrom(...THEMES),
      textSize: fc.constantFrom(...TEXT_SIZES),
      shortcuts: fc.constantFrom(...SHORTCUTS),
    })
    fc.assert(
      fc.property(anyPreferences, (kept) => {
        expect(decodePreferences(encodePreferences(kept))).toEqual(kept)
      }),
    )
  })

  it.each([null, '', 'null', '5', '"x"', '{"locale":', '<html>', '[]', '{}'])(
    '[S03] reads %j as nothing chosen',
    (text) => {
      expect(decodePreferences(text)).toEqual(NONE)
    },
  )

  it.each(['fr', 'zh', 'ZH-CN', 5, {}, ['en']])(
    '[S04] does not know the language %j, and keeps the place',
    (locale) => {
      expect(decodePreferences(JSON.stringify({ locale, place: '#/about' }))).toEqual({
        ...NONE,
        place: '#/about',
      })
    },
  )

  it.each(['', '/about', 'https://example.org/#/', ' #/', 5, {}, `#/${'x'.repeat(299)}`])(
    '[S04] goes to no place like %j, and keeps the language',
    (place) => {
      expect(decodePreferences(JSON.stringify({ locale: 'zh-HK', place }))).toEqual({
        ...NONE,
        locale: 'zh-HK',
      })
    },
  )

  it.each(['', 'DARK', 'sepia', 5, null])(
    '[P13] knows no appearance %j, and keeps the language',
    (appearance) => {
      const text = JSON.stringify({ locale: 'en', theme: appearance, textSize: appearance })
      expect(decodePreferences(text)).toEqual({ ...NONE, locale: 'en' })
    },
  )

  it('[S04] keeps a place of three hundred characters', () => {
    const place = `#/${'x'.repeat(298)}`
    expect(decodePreferences(JSON.stringify({ place }))).toEqual({ ...NONE, place })
  })

  it('[S06] takes nothing else along', () => {
    const text = '{"__proto__":{"polluted":1},"locale":"en","place":null,"cards":{}}'
    const kept = decodePreferences(text)
    expect(kept).toEqual({ ...NONE, locale: 'en' })
    expect(Object.keys(kept)).toEqual(Object.keys(NONE))
    expect('polluted' in kept).toBe(false)
  })
})
