import { describe, expect, it } from 'vitest'
import { acceptedReasonOf, mayBeImpossible, PAPERS_THAT_MAY_BE_MISSING, riskStandOf } from './risk.ts'
import { DECISION_ITEM } from './status.ts'
import { cardSaying, tinyGuide, tinyService } from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({ services: [tinyService('bank', { money: true }), tinyService('chat', {})] })
const BANK = { id: 'unbind.bank', station: 'unbind' } as const
const CHAT = { id: 'unbind.chat', station: 'unbind' } as const

describe('mayBeImpossible', () => {
  it.each([
    ['unbind.own-0000-ab', 'unbind'],
    ['unbind-prep.new-number', 'unbind'],
    ['backup.texts', 'backup'],
    ...PAPERS_THAT_MAY_BE_MISSING.map((id) => [id, 'documents'] as const),
  ] as const)('[G10] holds for %s', (id, station) => {
    expect(mayBeImpossible({ id, station })).toBe(true)
  })

  it.each([
    [DECISION_ITEM, 'decide'],
    ['decide.operator', 'decide'],
    ['documents.identity', 'documents'],
    ['documents.owner-id', 'documents'],
    ['documents.bills', 'documents'],
    ['balance.unpaid', 'balance'],
    ['balance.use', 'balance'],
  ] as const)('[G10] does not hold for %s', (id, station) => {
    expect(mayBeImpossible({ id, station })).toBe(false)
  })
})

describe('riskStandOf', () => {
  it('[G12] asks for a code on the new number first where money can be lost', () => {
    expect(riskStandOf(GUIDE, cardSaying({}), BANK)).toBe('code-first')
    expect(riskStandOf(GUIDE, cardSaying({ codeArrived: { bank: true } }), BANK)).toBe('acceptable')
    expect(riskStandOf(GUIDE, cardSaying({ codeArrived: { chat: true } }), BANK)).toBe('code-first')
  })

  it('[G12] asks for no code elsewhere', () => {
    expect(riskStandOf(GUIDE, cardSaying({}), CHAT)).toBe('acceptable')
  })

  it('[G10] is never for what can always be settled', () => {
    expect(riskStandOf(GUIDE, cardSaying({}), { id: 'balance.unpaid', station: 'balance' })).toBe('never')
  })
})

describe('acceptedReasonOf', () => {
  it('[G11] is the reason the person typed', () => {
    const card = cardSaying({ overrides: { 'unbind.chat': '不用了' } })
    expect(acceptedReasonOf(GUIDE, card, CHAT)).toBe('不用了')
  })

  it.each(['', ' ', '\u3000\n'])('[G11] is none where the reason is %j', (reason) => {
    expect(acceptedReasonOf(GUIDE, cardSaying({ overrides: { 'unbind.chat': reason } }), CHAT)).toBeNull()
  })

  it('[G11] is none where nothing was said', () => {
    expect(acceptedReasonOf(GUIDE, cardSaying({}), CHAT)).toBeNull()
  })

  it('[G10] is none for a line that can always be settled, whatever a file says', () => {
    const card = cardSaying({ overrides: { 'balance.unpaid': '不管了' } })
    expect(acceptedReasonOf(GUIDE, card, { id: 'balance.unpaid', station: 'balance' })).toBeNull()
  })
})
