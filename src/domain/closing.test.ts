import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LegAnswers } from './answers.ts'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { closingOf, proofsOf } from './closing.ts'
import { legsOf } from './legs.ts'
import { isVerified } from './lifecycle.ts'
import {
  ACKNOWLEDGED,
  CANCELLING,
  cardSaying,
  EFFECTIVE,
  SETTLED,
  SUBMITTED,
  tinyGuide,
  tinyItem,
} from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({ items: [tinyItem('aftercare.sim', { station: 'aftercare' })] })
const SIM_DEALT_WITH = { 'aftercare.sim': { said: 'done' } } as const

describe('closingOf', () => {
  it.each<[Partial<LegAnswers>, string, string]>([
    [{}, 'preparing', 'submit'],
    [SUBMITTED, 'submitted', 'follow-up'],
    [ACKNOWLEDGED, 'acknowledged', 'follow-up'],
    [EFFECTIVE, 'effective', 'follow-up'],
    [SETTLED, 'settled', 'aftercare'],
  ])('[J12] after %j lacks what comes after %s, made good at %s', (mainland, stage, station) => {
    expect(closingOf(GUIDE, cardSaying({ answers: CANCELLING, mainland }))).toEqual({
      isReady: false,
      lacking: [{ leg: 'mainland', stage, station }],
    })
  })

  it('[J12] is ready once every number is finished, and not with one of two', () => {
    const answers = { ...CANCELLING, numbers: 'both' } as const
    const one = cardSaying({ answers, mainland: SETTLED, hongkong: SUBMITTED, marks: SIM_DEALT_WITH })
    const both = cardSaying({ answers, mainland: SETTLED, hongkong: SETTLED, marks: SIM_DEALT_WITH })
    expect(closingOf(GUIDE, one)).toMatchObject({ isReady: false, lacking: [{ leg: 'hongkong' }] })
    expect(closingOf(GUIDE, both)).toEqual({ isReady: true, legs: ['mainland', 'hongkong'] })
  })

  it('[J12] is never ready for a number that was not verified, whatever was said', () => {
    fc.assert(
      fc.property(anyCancellation, (cancellation) => {
        const closing = closingOf(GUIDE, cancellation)
        const unverified = legsOf(cancellation).filter((leg) => !isVerified(cancellation[leg]))
        expect(closing.isReady && unverified.length > 0).toBe(false)
      }),
    )
  })

  it('[J13] is not ready where nothing is being cancelled or no number is known', () => {
    expect(closingOf(GUIDE, cardSaying({}))).toEqual({ isReady: false, lacking: [] })
    expect(closingOf(GUIDE, cardSaying({ answers: { decision: 'keep', numbers: 'both' } }))).toEqual({
      isReady: false,
      lacking: [],
    })
    expect(closingOf(GUIDE, cardSaying({ answers: { decision: 'cancel' } }))).toEqual({
      isReady: false,
      lacking: [],
    })
  })
})

describe('proofsOf', () => {
  it('[J14] are the verifications that went well, the earliest first', () => {
    const card = cardSaying({
      mainland: {
        call: { on: '2026-11-09', result: 'ok' },
        app: { on: '2026-11-04', result: 'problem' },
        bill: { on: '2026-11-05', result: 'ok' },
        lookup: { on: '2026-11-06', result: 'not-yet' },
      },
    })
    expect(proofsOf(card, 'mainland').map(({ way }) => way)).toEqual(['bill', 'call'])
    expect(proofsOf(card, 'hongkong')).toEqual([])
    const inOrder = cardSaying({
      mainland: { call: { on: '2026-11-04', result: 'ok' }, bill: { on: '2026-11-09', result: 'ok' } },
    })
    expect(proofsOf(inOrder, 'mainland').map(({ way }) => way)).toEqual(['call', 'bill'])
  })

  it('[J14] of the same day stand in the order in which they are asked for', () => {
    const stopped = { on: '2026-11-05', result: 'ok' } as const
    const sameDay = cardSaying({ mainland: { bill: stopped, lookup: stopped, app: stopped, call: stopped } })
    expect(proofsOf(sameDay, 'mainland').map(({ way }) => way)).toEqual(['call', 'app', 'bill', 'lookup'])
  })
})
