import { checkIdentifier, type IdentifierKind } from '#domain/identifiers.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import isIdentityCard from 'validator/es/lib/isIdentityCard.js'
import isLuhnNumber from 'validator/es/lib/isLuhnNumber.js'
import isMobilePhone from 'validator/es/lib/isMobilePhone.js'
import { passesLuhn } from './iccid.ts'

// Values that public libraries publish in their own tests or descriptions, with the library each comes from. Mobile numbers are compared by
// running two libraries instead, libphonenumber in `identifiers.test.ts` and validator.js below.
const VALID: readonly (readonly [IdentifierKind, string, readonly string[]])[] = [
  ['mainland-id', 'validator.js', ['235407195106112745', '210203197503102721', '520323197806058856']],
  ['mainland-id', 'hutool', ['321083197812162119', '150102198807303035', '33010219200403064X']],
  ['mainland-id', 'id-validator', ['440308199901101512', '500154199301135886', '11010119900307803X']],
  // Of the residence permit for people from Hong Kong, Macao and Taiwan; the first two are the specimens of the police of Beijing.
  ['mainland-id', 'id-validator', ['810000199408230021', '830000199201300022']],
  ['mainland-id', 'hutool', ['81000019980902013X', '820000200009100032', '830000200209060065']],
  [
    'hkid',
    'validator.js',
    ['OV290326[A]', 'Q803337[0]', 'Z0977986', 'W520128(7)', 'A494866[4]', 'ag293013(9)'],
  ],
  ['hkid', 'idnumbers', ['TP1490258', 'D360546A']],
  ['hkid', 'hutool', ['P174468(6)']],
  ['hkid', 'hkid-check-digit', ['CA182361(1)']],
  ['home-return', 'util-helpers', ['h3203117707', 'M3203117707', 'H32031177', 'm32031177']],
  ['home-return', 'idnumber-js', ['H12345678', 'H1234567890', 'M12345678', 'HA1234567']],
  ['company', 'python-stdnum', ['91110000600037341L', '9 1 110000 600037341L']],
  ['company', 'hutool', ['91310110666007217T']],
  ['company', 'js-xxx', ['9144030071526726XG']],
  ['iccid', 'Veritas', ['8914800000000000006']],
  ['iccid', 'jhelper', ['89860619140023790346']],
]

const INVALID: readonly (readonly [IdentifierKind, string, readonly string[]])[] = [
  [
    'mainland-id',
    'validator.js',
    [
      '160323197806058856',
      '010203197503102721',
      '520323297806058856',
      '520323197802318856',
      '235407195106112742',
      '135407195106112742',
      '235407207006112742',
      'xx1234567',
    ],
  ],
  ['mainland-id', 'hutool', ['201511221897205960', '3301022011022000D6']],
  [
    'hkid',
    'validator.js',
    ['A1234567890', '98765432', 'O962472(9)', 'M4578601', 'X731324[8]', 'RH265886(3)'],
  ],
  ['hkid', 'idnumbers', ['LL2557369A', 'TP1490253']],
  ['home-return', 'util-helpers', ['h130701199310', 'H13070119931030228X', 'm520302198912097948']],
  ['home-return', 'idnumber-js', ['H1234567', 'X12345678']],
  ['company', 'python-stdnum', ['12345', 'A1110000600037341L']],
  // A real code of the pilot years, of which it is said; it is only warned of.
  ['company', 'hutool', ['91350211M00013FA1N']],
  ['company', 'js-xxx', ['12312312312']],
  ['iccid', 'Veritas', ['8914800000000000001']],
]

describe('values that public libraries publish', () => {
  it.each(VALID.flatMap(([kind, library, texts]) => texts.map((text) => [kind, library, text] as const)))(
    '[F29] as a %s by %s: %s is well formed (N12)',
    (kind, _library, text) => {
      expect(verdictOf(text, kind)).toBe('ok')
    },
  )

  it.each(INVALID.flatMap(([kind, library, texts]) => texts.map((text) => [kind, library, text] as const)))(
    '[F29] as no %s by %s: %s is not called well formed (N12)',
    (kind, _library, text) => {
      expect(verdictOf(text, kind)).not.toBe('ok')
    },
  )

  it('[F29] stand for at least two libraries each (N12)', () => {
    const kinds = new Set(VALID.map(([kind]) => kind))
    const once = [...kinds].filter(
      (kind) => new Set(VALID.flatMap(([each, library]) => (each === kind ? [library] : []))).size < 2,
    )
    expect(once).toEqual([])
  })
})

describe('validator.js', () => {
  it('[F29] accepts no identity card that is refused here (N12)', () => {
    const anyTail = fc.stringMatching(/^\d{3}[0-9X]$/)
    const anyDay = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2020-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        fc.constantFrom('110105', '440524', '810000', '310104'),
        anyDay,
        anyTail,
        (region, born, tail) => {
          const number = region + born.toISOString().slice(0, 10).replaceAll('-', '') + tail
          fc.pre(isIdentityCard(number, 'zh-CN'))
          expect(verdictOf(number, 'mainland-id')).toBe('ok')
        },
      ),
    )
  })

  it('[F29] agrees about every Hong Kong identity card (N12)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}\d{6}[0-9A]$/), (number) => {
        expect(verdictOf(number, 'hkid') === 'ok').toBe(isIdentityCard(number, 'zh-HK'))
      }),
      { numRuns: 1_000 },
    )
  })

  it('[F29] accepts no mobile number that is refused here (N12)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), fc.stringMatching(/^\d{8}$/), (mainland, hongkong) => {
        const refused = [
          isMobilePhone(mainland, 'zh-CN') && verdictOf(mainland, 'mainland-mobile') === 'invalid',
          isMobilePhone(hongkong, 'zh-HK') && verdictOf(hongkong, 'hongkong-mobile') !== 'ok',
        ]
        expect(refused).toEqual([false, false])
      }),
      { numRuns: 1_000 },
    )
  })

  it('[F29] agrees about Luhn’s rule, by which the number of a SIM is looked at (N12)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2,20}$/), (digits) => {
        expect(passesLuhn(digits)).toBe(isLuhnNumber(digits))
      }),
    )
  })
})

function verdictOf(text: string, chosen: IdentifierKind): string {
  return checkIdentifier(text, { chosen, today: '2026-11-24' }).verdict
}
