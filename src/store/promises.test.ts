import { describe, expect, it } from 'vitest'
import { newCancellation } from '#domain/cancellation.ts'
import { takeBack, takeUpCard } from './cards.ts'
import { recordCosts } from './costs.ts'
import { recordPromise } from './promises.ts'
import { store } from './store.ts'

const NOTHING = { monthlyFee: null, billDay: null, noticeDays: null, termEndsOn: null }

describe('a promised day', () => {
  it('[N7.1] is kept for one number and one promise, and taken back alone', () => {
    const id = begin()
    recordPromise(id, 'mainland', { promised: 'promisedBy', on: '2026-12-01' })
    recordPromise(id, 'mainland', { promised: 'refundBy', on: '2026-12-24' })
    takeBack()
    expect(card(id).mainland.promisedBy?.v).toBe('2026-12-01')
    expect(card(id).mainland.refundBy?.v).toBeNull()
    expect(card(id).hongkong).toEqual({})
  })
})

describe('the figures of the cost', () => {
  it('[N17] are kept together and taken back together', () => {
    const id = begin()
    recordCosts(id, { ...NOTHING, billDay: 31, noticeDays: 0 })
    expect(card(id).answers).toMatchObject({ billDay: { v: 31 }, noticeDays: { v: 0 } })
    takeBack()
    expect(card(id).answers).toMatchObject({ billDay: { v: null }, noticeDays: { v: null } })
  })

  it('[N17] that are as before are not said again', () => {
    const id = begin()
    const fee = { cents: 4900, currency: 'HKD' } as const
    recordCosts(id, { ...NOTHING, monthlyFee: fee })
    const { clock } = card(id)
    recordCosts(id, { ...NOTHING, monthlyFee: { ...fee } })
    expect(card(id).clock).toBe(clock)
    expect(card(id).answers.billDay).toBeUndefined()
  })
})

function begin(): string {
  takeUpCard(newCancellation('promising', 1, '2026-11-01'))
  return 'promising'
}

function card(id: string) {
  const found = store.getState().cards[id]
  if (found === undefined) throw new Error(`The store has no card ${id}.`)
  return found
}
