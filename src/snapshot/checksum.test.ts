import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksumOf } from './checksum.ts'

describe('checksumOf', () => {
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('gives of %j what the published FNV-1a gives', (text, sum) => {
    expect(checksumOf(text)).toBe(sum)
  })

  it('gives eight hexadecimal digits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(checksumOf(text)).toMatch(/^[0-9a-f]{8}$/)
      }),
    )
  })

  it('[I17] is another one when a single character is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.constantFrom('中', '文', '😀'),
        (text, at, sign) => {
          const place = at % text.length
          const changed = text.slice(0, place) + sign + text.slice(place + 1)
          expect(checksumOf(changed)).not.toBe(checksumOf(text))
        },
      ),
    )
  })

  it('[I17] is another one when characters change places', () => {
    expect(checksumOf('注销')).not.toBe(checksumOf('销注'))
  })
})
