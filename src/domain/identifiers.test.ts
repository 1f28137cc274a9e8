import fc from 'fast-check'
import { isValidPhoneNumber } from 'libphonenumber-js/mobile'
import { stdnum } from 'stdnum'
import { describe, expect, it } from 'vitest'
import { checkIdentifier, IDENTIFIER_KINDS, type FormCheck, type IdentifierKind } from './identifiers.ts'
import { passesLuhn } from './identifiers/iccid.ts'

const TODAY = '2026-11-24'

// Vectors of GB 11643, GB 32100 and the Hong Kong ID as published with stdnum (npm), python-stdnum, validator.js and hkid_ops.
const WELL_FORMED: readonly (readonly [IdentifierKind, string])[] = [
  ['mainland-id', '11010519491231002X'],
  ['mainland-id', '440524188001010014'],
  ['mainland-id', '810000199408230021'],
  ['mainland-id', '830000199201300022'],
  ['mainland-id', '360426199101010071'],
  ['company', '91350100M000100Y43'],
  ['company', '91110000101623741K'],
  ['company', '911101066976941872'],
  ['hkid', 'A123456(3)'],
  ['hkid', 'C668668(9)'],
  ['hkid', 'L555555(0)'],
  ['hkid', 'AY987654(6)'],
  ['home-return', 'H1234567800'],
  ['home-return', 'M12345678'],
  ['mainland-mobile', '13800138000'],
  ['hongkong-mobile', '51234567'],
  ['iccid', '89860012345678901234'],
  ['iccid', '8986011234567890983S'],
]

describe('well-formed numbers', () => {
  it.each(WELL_FORMED)('[F21] a %s such as %s is one, chosen or found out', (kind, text) => {
    expect(look(text, kind).verdict).toBe('ok')
    expect(look(text)).toEqual({ verdict: 'ok', kind, remarks: [] })
  })

  it.each([
    ['mainland-mobile', '+86 138-0013-8000'],
    ['mainland-mobile', '0086 138 0013 8000'],
    ['mainland-mobile', '１３８００１３８０００'],
    ['mainland-mobile', '138\u200B0013\n8000'],
    ['hongkong-mobile', '(852) 5123 4567'],
    ['hongkong-mobile', '+852 5123 4567'],
    ['hkid', 'a123456（3）'],
    ['hkid', 'A123456 [3]'],
    ['hkid', 'Ａ１２３４５６（３）'],
    ['mainland-id', '110105 19491231 002x'],
    ['company', '9135 0100 m000 100y 43'],
    ['iccid', '8986 0012 3456 7890 123f'],
  ] as const)('[F22] a %s may be written %j (N02, N03, N05, N06, N10 of the failures)', (kind, text) => {
    expect(look(text)).toMatchObject({ verdict: 'ok', kind })
  })

  it('[F23] every Hong Kong range from 4 to 9 is accepted (N01 of the failures)', () => {
    for (let range = 4000; range <= 9999; range += 1)
      expect(look(`${range}1234`, 'hongkong-mobile').verdict).toBe('ok')
  })

  it.each(['HA1234567', 'MA1234567'])('[F21] the permit %s of other nationality is one', (text) => {
    expect(look(text, 'home-return').verdict).toBe('ok')
  })

  it('[F24] no region of an identity card is refused (N04 of the failures)', () => {
    for (let region = 100_000; region < 1_000_000; region += 9_973) {
      const body = `${region}19900101001`
      const verdicts = Array.from('0123456789X', (check) => look(body + check, 'mainland-id').verdict)
      expect(verdicts.filter((verdict) => verdict === 'ok')).toHaveLength(1)
    }
  })
})

describe('what looks wrong', () => {
  it('[F21] an identity card with a wrong check character is taken for no company’s code', () => {
    expect(look('110105194912310021')).toMatchObject({
      kind: 'mainland-id',
      verdict: 'invalid',
      remarks: [{ problem: 'check' }],
    })
  })

  it('[F21] a company’s code without letters is taken for no identity card', () => {
    expect(look('911101066976941873')).toMatchObject({ kind: 'company', verdict: 'warning' })
  })

  it.each([
    ['mainland-mobile', '1380013800', { problem: 'length', count: 10 }],
    ['mainland-mobile', '12800138000', { problem: 'character', at: 2, character: '2' }],
    ['mainland-mobile', '1380O138000', { problem: 'character', at: 5, character: 'O' }],
    ['hongkong-mobile', '11234567', { problem: 'character', at: 1, character: '1' }],
    ['mainland-id', '110105194912310021', { problem: 'check', level: 'invalid' }],
    ['mainland-id', '110105194902310025', { problem: 'date', at: 7 }],
    ['mainland-id', '110105209902310025', { problem: 'date' }],
    ['mainland-id', '110105209901310025', { problem: 'future' }],
    ['hkid', 'A123456(4)', { problem: 'check', level: 'invalid' }],
    ['hkid', 'AY987654A', { problem: 'check' }],
    ['home-return', 'H1234567', { problem: 'length', count: 8 }],
    ['company', '9135O100M000100Y43', { problem: 'character', at: 5, character: 'O' }],
    ['company', '91350100I000100Y43', { problem: 'character', at: 9, character: 'I' }],
    ['iccid', '12860012345678901234', { problem: 'character', at: 1 }],
    ['iccid', '898600123456', { problem: 'length', count: 12 }],
  ] as const)('[F25] in a %s such as %s is said, and where', (kind, text, remark) => {
    expect(look(text, kind)).toMatchObject({ verdict: 'invalid' })
    expect(look(text, kind).remarks).toContainEqual(expect.objectContaining(remark))
  })

  it.each([
    ['company', '91310115MA1H8R7C6D', 'check-unsure'],
    ['company', '91350211M0000XUF46', 'check-unsure'],
    ['iccid', '8985201234567890123', 'check-unsure'],
    ['iccid', '898600123456789012', 'short'],
    ['mainland-id', '110105491231002', 'old'],
    ['mainland-mobile', '15412345678', 'range'],
    ['hongkong-mobile', '21234567', 'landline'],
  ] as const)(
    '[F26] where validators disagree, a %s such as %s is only warned of (N04, N05, N06, N12 of the failures)',
    (kind, text, problem) => {
      expect(look(text, kind)).toMatchObject({ verdict: 'warning', remarks: [{ problem, level: 'warning' }] })
    },
  )

  it.each(['中国移动', 'hello', '1', '@@@@'])('[F27] %s looks like none of the kinds', (text) => {
    expect(look(text)).toEqual({ verdict: 'invalid', kind: null, remarks: [] })
  })

  it('[F27] nothing typed is empty', () => {
    expect(look(' \u200B\n').verdict).toBe('empty')
  })
})

describe('any text', () => {
  it('[F28] is looked at without throwing, as every kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(null, ...IDENTIFIER_KINDS), (text, kind) => {
        expect(() => look(text, kind)).not.toThrow()
      }),
    )
  })

  it('[F28] leaves no more of itself in the answer than one character', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9A-Z]{6,20}$/),
        fc.constantFrom(null, ...IDENTIFIER_KINDS),
        (text, kind) => {
          for (const { character } of look(text, kind).remarks)
            expect(Array.from(character ?? '').length).toBeLessThan(2)
          expect(JSON.stringify(look(text, kind))).not.toContain(text)
        },
      ),
    )
  })
})

describe('public validators', () => {
  it('[F29] agree about identity cards: stdnum accepts none that is refused here', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('110105', '440524', '810000', '830000', '310104'),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
        fc.stringMatching(/^\d{3}[0-9X]$/),
        (region, born, tail) => {
          const number = region + born.toISOString().slice(0, 10).replaceAll('-', '') + tail
          expect(look(number, 'mainland-id').verdict === 'ok').toBe(isAccepted('CN', 'ric', number))
        },
      ),
    )
  })

  it('[F29] accept no Hong Kong identity card that is refused here', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}\d{6}[0-9A]$/), (number) => {
        fc.pre(isAccepted('HK', 'hkid', number))
        expect(look(number, 'hkid').verdict).toBe('ok')
      }),
    )
  })

  it('[F29] accept no company’s code that is warned of here', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^91110000[0-9A-HJ-NPQRTUWXY]{10}$/), (code) => {
        fc.pre(isAccepted('CN', 'uscc', code))
        expect(look(code, 'company').verdict).toBe('ok')
      }),
    )
  })

  it('[F29] accept no mobile number that is refused or warned of here', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), fc.stringMatching(/^[4-9]\d{7}$/), (mainland, hongkong) => {
        const refused = [
          isValidPhoneNumber(mainland, 'CN') && look(mainland, 'mainland-mobile').verdict !== 'ok',
          isValidPhoneNumber(hongkong, 'HK') && look(hongkong, 'hongkong-mobile').verdict !== 'ok',
        ]
        expect(refused).toEqual([false, false])
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['79927398713', '4242424242424242', '8985203000000000006'])(
    '[F29] %s passes Luhn’s rule',
    (digits) => {
      expect(passesLuhn(digits)).toBe(followsLuhn(digits))
    },
  )
})

// ISO/IEC 7812 as Wikipedia’s worked example goes: from the right, the doubled ones summed by their digits.
function followsLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const counted = index % 2 === 1 ? digit * 2 : digit
    sum += Math.floor(counted / 10) + (counted % 10)
  }
  return sum % 10 === 0
}

function look(text: string, chosen: IdentifierKind | null = null): FormCheck {
  return checkIdentifier(text, { chosen, today: TODAY })
}

function isAccepted(country: 'CN' | 'HK', name: string, text: string): boolean {
  const validator = stdnum[country]?.[name]
  if (validator === undefined) throw new Error(`stdnum knows no ${country} ${name}.`)
  return validator.validate(text).isValid
}
