import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { decodeCard, type Decoded } from './decode.ts'
import { encodeCard } from './encode.ts'
import v1 from './fixtures/v1.json?raw'
import v2 from './fixtures/v2.json?raw'
import { VERSION } from './version.ts'

const FIXTURES = import.meta.glob<string>('./fixtures/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('the frozen snapshots', () => {
  it('[S12] are there for every version that was ever released', () => {
    const versions = Array.from({ length: VERSION }, (_, index) => `./fixtures/v${index + 1}.json`)
    expect(Object.keys(FIXTURES)).toEqual(versions)
  })

  it.each(Object.entries(FIXTURES))('[S12] %s loads without a repair', (_name, text) => {
    expect(decodeCard(text)).toMatchObject({ ok: true, repairs: 0 })
  })
})

describe('version 1', () => {
  it('[S12] loads with every word that was said, and when it was saved', () => {
    expect(read(v1).cancellation).toMatchObject(cardIn(v1))
    expect(read(v1).savedAt).toBe('2026-11-22T09:41:07.512Z')
  })

  it('[S12] loads with every mark', () => {
    const { marks, bindings, ownServices } = read(v1).cancellation
    const marked = Object.entries(marks).flatMap(([id, kept]) => (kept?.v?.said === 'done' ? [id] : []))
    expect(marked).toEqual([
      'documents.identity',
      'documents.card-number',
      'documents.contact',
      'backup.calls',
      'backup.texts',
      'balance.check',
      'balance.unpaid',
      'balance.use',
      'balance.auto-topup',
      'unbind-prep.new-number',
      'unbind-prep.lookup',
      'mainland.submit.online.official',
      'mainland.submit.online.photos',
      'hongkong.submit.counter.receipt',
    ])
    expect(marks['balance.deposit']?.v).toBeNull()
    expect(marks['backup.contacts']?.v).toEqual({
      said: 'not-applicable',
      reason: '联系人都在手机里，卡上是空的 🈳',
    })
    expect(bindings['icbc']?.v).toEqual({ said: 'cannot-move', plan: 'contact-service' })
    expect(Object.keys(bindings)).toHaveLength(16)
    expect(ownServices['own-0000-h3kz']?.v).toBe('楼下健身房 🏋️')
  })

  it('[S12] loads with both numbers on their way', () => {
    const { mainland, hongkong } = read(v1).cancellation
    expect(mainland.settlement?.v).toEqual({ on: '2026-11-21', kind: 'refunded' })
    expect(hongkong.receipt?.v).toEqual({
      on: '2026-11-12',
      reference: '第 3 號櫃位 / 0117',
      place: '旺角西洋菜南街分店',
    })
    expect(hongkong.bill?.v).toEqual({ on: '2026-11-22', result: 'problem' })
  })
})

describe('version 2', () => {
  it('[S12] loads with every word that was said, and when it was saved', () => {
    expect(read(v2).cancellation).toEqual(cardIn(v2))
    expect(read(v2).savedAt).toBe('2026-11-22T09:41:07.512Z')
  })

  it('[S12] loads with what it added to version 1', () => {
    const { answers, signedIn, overrides, told, contacts, mainland } = read(v2).cancellation
    expect(answers.bought?.v).toBe('reseller')
    expect(answers.billDay?.v).toBe(31)
    expect(answers.monthlyFee?.v).toEqual({ cents: 4900, currency: 'HKD' })
    expect(signedIn['alipay']?.v).toBe(true)
    expect(overrides['unbind.icbc']?.v).toBe('银行说要等新号码到了才能改 🏦')
    expect(told['operator.cmhk']?.v).toEqual({ on: '2026-11-20', words: '客服说月底前一天也可以交' })
    expect(contacts['m4kq']?.v?.outcome).toBe('promised')
    expect(mainland.refundBy?.v).toBe('2026-12-10')
  })
})

describe('the newest version', () => {
  it('[S12] is what we write, but for blanks', () => {
    const newest = FIXTURES[`./fixtures/v${VERSION}.json`] ?? ''
    const { cancellation, savedAt } = read(newest)
    const written: unknown = JSON.parse(encodeCard(cancellation, savedAt ?? ''))
    expect(written).toEqual(JSON.parse(newest))
  })
})

function read(text: string): Extract<Decoded, { ok: true }> {
  const decoded = decodeCard(text)
  if (!decoded.ok) throw new Error(decoded.problem)
  return decoded
}

function cardIn(text: string): object {
  return v.parse(v.pipe(v.string(), v.parseJson(), v.object({ card: v.looseObject({}) })), text).card
}
