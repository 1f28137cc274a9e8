import { anyCancellation } from '#domain/anyCancellation.test-support.ts'
import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCard } from './decode.ts'
import { encodeCard } from './encode.ts'
import { VERSION } from './version.ts'

const SAVED_AT = '2026-11-24T08:00:00.000Z'
const NEW = newCancellation('card1', 1, '2026-11-01')

/** Writing that has broken other programs, as people paste it into notes and names. */
const NAUGHTY = [
  ' ',
  'undefined',
  'null',
  'NaN',
  '1e400',
  '-0',
  '0x0',
  '__proto__',
  'constructor',
  '"',
  "'",
  '\\',
  '\\u0000',
  '\u0000',
  '\u0001\u0007\u001B[31m',
  '\n\r\t\v\f\u0085',
  '\u2028\u2029',
  '\uFEFFbom',
  '\u200B\u200C\u200D\u2060',
  '\u202Eevil\u202C',
  '\u2066left\u2069 العربية עברית',
  '\uD800',
  '\uDC00\uD800',
  'a\uDFFF',
  '\uFFFF\uFFFE\uFFFD',
  '😀👨‍👩‍👧‍👦🏳️‍🌈🇭🇰👍🏽',
  '😀'.repeat(500),
  'Z̸̡̢̛̗̘̙a̷͇͈͉l͊͋g̶͎͏͐o͓͔',
  'İıſß ﬁ ǅ',
  '𠮷野家 𰻝𰻝麵 龘靐齉',
  '壹元。「引號」、『引號』——……',
  '한글 ᄒ\u1161\u11AB กำ ਖ਼',
  '<script>alert(1)</script>',
  '</script><!--',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert`1`>',
  'javascript:alert(1)',
  '" onfocus="alert(1)" autofocus="',
  '{{constructor.constructor("return 1")()}}',
  '${7*7} #{7*7} <%= 7 %>',
  "'; DROP TABLE cards; --",
  '$(touch /tmp/x) `id` | cat',
  '../../../etc/passwd%00',
  '%s%n%d %x',
  '=1+1;@SUM(A1)',
  '&lt;&#0;&amp;',
  '2026-11-24',
  '{"v":{"said":"done"},"n":1,"by":"a"}',
  'http://a/%%30%30',
  '𝕋𝕙𝕖 ｑｕｉｃｋ ⒝⒭⒪⒲⒩',
]

describe('encodeCard', () => {
  it('[S12] writes the app, the version, the time and the card, and nothing else', () => {
    const written: unknown = JSON.parse(encodeCard(NEW, SAVED_AT))
    expect(written).toEqual({ app: 'xiaoka', version: VERSION, savedAt: SAVED_AT, card: { ...NEW } })
  })

  it('[S12] is undone by decodeCard, for any card', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        expect(decodeCard(encodeCard(card, SAVED_AT))).toEqual({
          ok: true,
          cancellation: card,
          savedAt: SAVED_AT,
          repairs: 0,
        })
      }),
      { numRuns: 500 },
    )
  })

  it('[S01] is never taken for a whole card when cut anywhere', () => {
    fc.assert(
      fc.property(
        anyCancellation,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (card, share) => {
          const text = encodeCard(card, SAVED_AT)
          expect(decodeCard(text.slice(0, Math.floor(text.length * share))).ok).toBe(false)
        },
      ),
    )
  })

  it('[S04] never makes decodeCard throw when a part of it is exchanged', () => {
    fc.assert(
      fc.property(
        anyCancellation,
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 3 }),
        (card, place, text) => {
          const whole = encodeCard(card, SAVED_AT)
          const at = place % whole.length
          expect(() => decodeCard(whole.slice(0, at) + text + whole.slice(at + 1))).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(NAUGHTY)('[S14] keeps %j as it was written, wherever it stands', (text) => {
    const card = saying(text)
    expect(decodeCard(encodeCard(card, SAVED_AT))).toEqual({
      ok: true,
      cancellation: card,
      savedAt: SAVED_AT,
      repairs: 0,
    })
  })
})

function saying(text: string): Cancellation {
  const by = 'me'
  const named = withSaid(NEW, { section: 'answers', key: 'name', value: text, by })
  const noted = withSaid(named, { section: 'notes', key: 'x', value: text, by })
  const owned = withSaid(noted, { section: 'ownServices', key: 'own-0000-ab', value: text, by })
  const reason = { said: 'not-applicable', reason: text } as const
  const marked = withSaid(owned, { section: 'marks', key: 'x', value: reason, by })
  const receipt = { on: '2026-11-10', reference: text, place: text } as const
  return withSaid(marked, { section: 'hongkong', key: 'receipt', value: receipt, by })
}
