import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { newCancellation, withSaid, type Cancellation, type Said, type Spoken } from './cancellation.ts'
import { gateFor } from './gate.ts'
import { merge } from './merge.ts'
import { cardSaying, CANCELLING, tinyGuide } from './tinyGuide.test-support.ts'
import { UNNAMED, withoutTexts } from './withoutTexts.ts'

const NEW = newCancellation('card1', 1, '2026-11-01')
const TEXT = '妈妈的 0001'

const WORDY = [
  said('answers', 'name', TEXT),
  said('marks', 'backup.calls', { said: 'not-applicable', reason: TEXT }),
  said('notes', 'backup.calls', TEXT),
  said('ownServices', 'own-0000-ab', TEXT),
  said('overrides', 'balance.check', TEXT),
  said('told', 'balance.check', { on: '2026-11-02', words: TEXT }),
  said('contacts', 'c1', {
    leg: 'mainland',
    on: '2026-11-02',
    party: 'operator',
    means: 'phone',
    outcome: 'waiting',
    words: TEXT,
  }),
  said('mainland', 'receipt', { on: '2026-11-03', reference: TEXT, place: TEXT }),
].reduce((card, say) => say(card), NEW)

describe('a card without texts', () => {
  it('[O1] holds none of the person’s own words', () => {
    expect(JSON.stringify(WORDY).split(TEXT)).toHaveLength(10)
    expect(JSON.stringify(withoutTexts(WORDY))).not.toContain(TEXT)
  })

  it('[O1] keeps every answer, tick, date and binding', () => {
    const card = cardSaying({
      answers: { numbers: 'both', balance: { cents: 3650, currency: 'CNY' } },
      marks: { x: { said: 'done' } },
      bindings: { wechat: { said: 'moved' } },
      mainland: { submission: { channel: 'counter', on: '2026-11-02' } },
    })
    expect(withoutTexts(card)).toEqual(card)
  })

  it('[O1] says the same of a line that does not apply, and when a receipt came', () => {
    const { marks, contacts, mainland } = withoutTexts(WORDY)
    expect(marks['backup.calls']?.v).toEqual({ said: 'not-applicable', reason: '' })
    expect(contacts['c1']?.v).toMatchObject({ party: 'operator', words: '' })
    expect(mainland.receipt?.v).toEqual({ on: '2026-11-03', reference: '', place: '' })
  })

  it('[O1] keeps that a text was taken back', () => {
    const taken = said('notes', 'backup.calls', null)(WORDY)
    expect(withoutTexts(taken).notes).toEqual(taken.notes)
  })

  it('[O2] merged with the card it was made from gives that card, in either order', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        expect(merge(card, withoutTexts(card))).toEqual(card)
        expect(merge(withoutTexts(card), card)).toEqual(card)
      }),
      { numRuns: 500 },
    )
  })

  it('[O3] keeps the gate closed for a service of the person’s own nobody looked at', () => {
    const card = cardSaying({ answers: CANCELLING, ownServices: { 'own-0000-ab': '健身房' } })
    const gate = gateFor(tinyGuide({}), withoutTexts(card))
    expect(gate.open ? [] : gate.waitingFor.map(({ title }) => title)).toContain(UNNAMED)
  })
})

function said<S extends keyof Said, K extends keyof Said[S]>(section: S, key: K, value: Spoken<Said[S][K]>) {
  return (card: Cancellation) => withSaid(card, { section, key, value, by: 'a' })
}
