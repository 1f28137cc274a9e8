// @vitest-environment node
import { anyCancellation } from '#domain/anyCancellation.test-support.ts'
import { newCancellation, withSaid } from '#domain/cancellation.ts'
import { withoutTexts } from '#domain/withoutTexts.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64UrlOf } from './base64Url.ts'
import { checksumOf } from './checksum.ts'
import { decodeFile, encodeFile } from './file.ts'
import { decodeLink, encodeLink, LARGEST_UNFOLDED, linkTo, payloadIn, payloadOf } from './link.ts'
import { deflated } from './inflate.ts'
import { VERSION } from './version.ts'

const AT = '2026-11-24T08:00:00.000Z'
const CARD = withSaid(newCancellation('one', 1, '2026-11-01'), {
  section: 'marks',
  key: 'backup.calls',
  value: { said: 'done' },
  by: 'abc',
})

describe('a link', () => {
  it('[N13] carries exactly what a file carries, texts or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCancellation, { maxLength: 2 }), async (cards) => {
        const named = cards.map((card, index) => ({ ...card, id: `card${index}` }))
        for (const each of [named, named.map(withoutTexts)]) {
          // oxlint-disable-next-line no-await-in-loop -- the two are compared one after the other
          expect(await decodeLink(await encodeLink(each))).toEqual(decodeFile(encodeFile(each, AT)))
        }
      }),
    )
  })

  it('[N13] is short: a case with a hundred answers fits a code that a phone can read', async () => {
    const card = Array.from({ length: 100 }, (_, index) => `bindings-${index}`).reduce(
      (each, key) =>
        withSaid(each, { section: 'bindings', key, value: { said: 'not-bound' }, by: 'k3f9x2ab' }),
      CARD,
    )
    expect((await encodeLink([card])).length).toBeLessThan(1_000)
  })

  it('consists of letters that every address and message leaves alone', async () => {
    expect(await encodeLink([CARD])).toMatch(/^xk1\.[0-9a-f]{8}\.[\w-]+$/)
  })

  it('is found again in the address it makes and in a message around it', async () => {
    const payload = await encodeLink([CARD])
    const link = linkTo('https://example.org/xiaoka/?from=chat#/settings', payload)
    expect(link).toBe(`https://example.org/xiaoka/#/transfer?d=${payload}`)
    expect(payloadOf(new URL(link).hash)).toBe(payload)
    expect(payloadIn(`接着办：${link}，用浏览器打开`)).toBe(payload)
    expect(payloadIn(payload)).toBe(payload)
    expect(payloadIn(`Open ${link}. Then go on.`)).toBe(payload)
    // Cut right behind its version it is still one, to be told as damaged.
    expect(payloadIn('https://example.org/#/transfer?d=xk1.')).toBe('xk1.')
  })

  it('is not seen where there is none', () => {
    expect(payloadOf('#/transfer')).toBeNull()
    expect(payloadOf('')).toBeNull()
    expect(payloadIn('https://example.org/?d=1')).toBeNull()
    expect(payloadIn('foxk1.abc')).toBeNull()
  })
})

describe('a link that cannot be taken in', () => {
  it('[Q03] is damaged when one sign is changed, wherever', async () => {
    const payload = await encodeLink([CARD])
    for (let at = 4; at < payload.length; at += 1) {
      const changed = `${payload.slice(0, at)}${payload[at] === 'a' ? 'b' : 'a'}${payload.slice(at + 1)}`
      // oxlint-disable-next-line no-await-in-loop -- one sign after the other
      expect(await decodeLink(changed)).toEqual({ ok: false, problem: 'damaged' })
    }
  })

  it('[Q03] is damaged when it was cut, wherever', async () => {
    const payload = await encodeLink([CARD])
    for (let length = 5; length < payload.length; length += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one length after the other
      expect(await decodeLink(payload.slice(0, length))).toEqual({ ok: false, problem: 'damaged' })
    }
  })

  it('[Q05] is refused before a bomb goes off, having read little of it', async () => {
    const bomb = base64UrlOf(await deflated('0'.repeat(50_000_000)))
    expect(bomb.length).toBeLessThan(80_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await decodeLink(payloadOfBody(bomb))).toEqual({ ok: false, problem: 'too-large' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  })

  it('[Q05] is read up to the limit and not beyond', async () => {
    const most = base64UrlOf(await deflated(' '.repeat(LARGEST_UNFOLDED)))
    expect(await decodeLink(payloadOfBody(most))).toEqual({ ok: false, problem: 'damaged' })
    const more = base64UrlOf(await deflated(' '.repeat(LARGEST_UNFOLDED + 1)))
    expect(await decodeLink(payloadOfBody(more))).toEqual({ ok: false, problem: 'too-large' })
    expect(await decodeLink(payloadOfBody('a'.repeat(LARGEST_UNFOLDED + 1)))).toEqual({
      ok: false,
      problem: 'too-large',
    })
  })

  it('[Q08] comes from a newer saved format or a newer link format: update first', async () => {
    expect(await decodeLink(await payloadOfText(`[${VERSION + 1},["one",1,1,"2026-11-01",[],{}]]`))).toEqual({
      ok: false,
      problem: 'newer',
    })
    expect(await decodeLink('xk2.00000000.abc')).toEqual({ ok: false, problem: 'newer' })
    expect(await decodeLink('xk12.00000000.abc')).toEqual({ ok: false, problem: 'newer' })
    expect(payloadIn('?d=xk12.00000000.abc')).toBe('xk12.00000000.abc')
  })

  it.each([
    ['', 'not-ours'],
    ['https://example.org', 'not-ours'],
    ['eyJhIjoxfQ', 'not-ours'],
    ['xk1', 'damaged'],
    ['xk1.', 'damaged'],
    ['xk0.811c9dc5.', 'damaged'],
    ['xk1.811c9dc5.', 'damaged'],
  ])('[Q02] %j is refused as %s', async (payload, problem) => {
    expect(await decodeLink(payload)).toEqual({ ok: false, problem })
  })

  it('[Q02] is not ours with anything in front, and damaged in a format that never was', async () => {
    const payload = await encodeLink([CARD])
    expect(await decodeLink(`a${payload}`)).toEqual({ ok: false, problem: 'not-ours' })
    expect(await decodeLink(payload.replace('xk1', 'xk0'))).toEqual({ ok: false, problem: 'damaged' })
  })

  it.each([
    'null',
    '{}',
    '"x"',
    '[2,5]',
    '[2,null]',
    '[2,[]]',
    '[2,["one",1,1,"2026-11-01",[],{"marks":[["a"]]}]',
    `[2,${'['.repeat(50_000)}${']'.repeat(50_000)}]`,
    '[2',
  ])('[Q03] a link that holds no list of cards is damaged (%#)', async (text) => {
    expect(await decodeLink(await payloadOfText(text))).toEqual({ ok: false, problem: 'damaged' })
  })

  it('[Q03] is damaged when its bytes are no text', async () => {
    const latin1 = base64UrlOf(Uint8Array.from([0x01, 0x01, 0x00, 0xfe, 0xff, 0xe9]))
    expect(await decodeLink(payloadOfBody(latin1))).toEqual({ ok: false, problem: 'damaged' })
    expect(await decodeLink(payloadOfBody('AAAAA'))).toEqual({ ok: false, problem: 'damaged' })
    expect(await decodeLink(payloadOfBody('%%'))).toEqual({ ok: false, problem: 'damaged' })
  })

  it('reaches no object of the page by names such as __proto__, and counts them as left out', async () => {
    const text =
      '[2,["one",1,1,"2026-11-01",["a"],{"__proto__":["x",1,1,0],"marks":["__proto__",{"said":"done"},1,0,"constructor",{"said":"done"},1,0,"ok",{"said":"done"},1,0]}]]'
    const decoded = await decodeLink(await payloadOfText(text))
    expect(decoded).toMatchObject({ ok: true, repairs: 2 })
    expect(decoded.ok && Object.keys(decoded.cards['one']?.marks ?? {})).toEqual(['ok'])
    expect(Reflect.get({}, 'said')).toBeUndefined()
    expect(Reflect.get({}, 'x')).toBeUndefined()
  })

  it('leaves out what is unusable and says how much, as a file does', async () => {
    const text =
      '[2,["one",1,1,"2026-11-01",["a"],{"marks":["x",{"said":"maybe"},1,0,"y",{"said":"done"},"z",0,"w",{"said":"done"}],"answers":5}],5]'
    expect(await decodeLink(await payloadOfText(text))).toMatchObject({ ok: true, repairs: 5 })
  })

  it('never throws, whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `xk1.${text}`),
          fc.base64String().map(payloadOfBody),
        ),
        async (text) => {
          payloadIn(text)
          payloadOf(text)
          expect((await decodeLink(text)).ok).toBe(false)
        },
      ),
    )
  })

  it('never throws, whatever JSON was packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const decoded = await decodeLink(await payloadOfText(text))
        expect(decoded.ok ? Object.keys(decoded.cards) : []).toEqual([])
      }),
    )
  })
})

function payloadOfBody(body: string): string {
  return `xk1.${checksumOf(body)}.${body}`
}

async function payloadOfText(text: string): Promise<string> {
  return payloadOfBody(base64UrlOf(await deflated(text)))
}
