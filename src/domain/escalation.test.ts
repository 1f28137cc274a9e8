import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact, LegAnswers } from './answers.ts'
import { anyCancellation, anyDay } from './anyCancellation.test-support.ts'
import { contactsOf, rungsFor, rungStateOf } from './escalation.ts'
import type { Opening, Rung } from './guide.ts'
import type { IsoDate } from './isoDate.ts'
import { ACKNOWLEDGED, cardSaying, SUBMITTED } from './tinyGuide.test-support.ts'
import { contact } from './contact.test-support.ts'

const OPERATOR = rungThat({ kind: 'at-once' })

const COMPLAINT = rungThat({ kind: 'submitted', days: 15 })

const AUTHORITY = rungThat({ kind: 'complained' })

const APPEAL = rungThat({ kind: 'unanswered', days: 15 })

const SCHEME: Rung = {
  ...rungThat({ kind: 'unanswered', days: 42 }),
  closes: { monthsAfterComplaint: 3, daysAfterRefusal: 28 },
}

describe('rungsFor', () => {
  it('[J1] are those of the number, in their order', () => {
    const other: Rung = { ...APPEAL, id: 'other', leg: 'hongkong' }
    expect(rungsFor([OPERATOR, other, APPEAL], 'mainland')).toEqual([OPERATOR, APPEAL])
    expect(rungsFor([OPERATOR, other, APPEAL], 'hongkong')).toEqual([other])
  })
})

describe('the operator', () => {
  it('[J2] can be turned to at once, whatever was said', () => {
    expect(on('2026-11-01', OPERATOR, {})).toEqual({ isOpen: true, since: '2026-11-01', until: null })
  })
})

describe('a complaint to the operator', () => {
  it('[J2] waits for a submission while there is neither that nor a refusal', () => {
    expect(on('2026-12-31', COMPLAINT, {})).toEqual({
      isOpen: false,
      opensOn: null,
      waitsFor: 'submission',
    })
  })

  it('[J2] is due once more than the usual days have passed since the submission', () => {
    const said = { mainland: SUBMITTED }
    expect(on('2026-11-17', COMPLAINT, said)).toEqual({ isOpen: false, opensOn: '2026-11-18' })
    expect(on('2026-11-18', COMPLAINT, said)).toMatchObject({ isOpen: true, since: '2026-11-18' })
  })

  it.each(['2026-11-10', '2026-12-24'] as const)(
    '[J2] is due the day after the promised day instead, %s',
    (promisedBy) => {
      const said = { mainland: { ...ACKNOWLEDGED, promisedBy } }
      expect(on(promisedBy, COMPLAINT, said).isOpen).toBe(false)
      expect(on('2027-02-01', COMPLAINT, said)).toMatchObject({
        since: promisedBy === '2026-11-10' ? '2026-11-11' : '2026-12-25',
      })
    },
  )

  it.each(['operator', 'operator-complaint'] as const)('[J3] is due on the day %s refuses', (party) => {
    const contacts = { a: contact({ party, outcome: 'refused', on: '2026-11-05' }) }
    expect(on('2026-11-05', COMPLAINT, { contacts })).toMatchObject({ isOpen: true, since: '2026-11-05' })
    expect(on('2026-11-04', COMPLAINT, { contacts }).isOpen).toBe(false)
  })

  it('[J3] is not due because the operator was only asked', () => {
    const contacts = { a: contact({ party: 'operator', outcome: 'waiting' }) }
    expect(on('2026-12-31', COMPLAINT, { contacts }).isOpen).toBe(false)
  })

  it('[J3] is not due because a regulator refused', () => {
    const contacts = { a: contact({ party: 'regulator', outcome: 'refused' }) }
    expect(on('2026-12-31', COMPLAINT, { contacts }).isOpen).toBe(false)
  })

  it('[J3] is due on the day a verification showed a trouble, not by one that says “not yet”', () => {
    const bill = { on: '2026-11-06', result: 'problem' } as const
    const early = { mainland: { ...ACKNOWLEDGED, bill: { ...bill, result: 'not-yet' as const } } }
    expect(on('2026-11-06', COMPLAINT, { mainland: { ...ACKNOWLEDGED, bill } }).isOpen).toBe(true)
    expect(on('2026-11-06', COMPLAINT, early).isOpen).toBe(false)
  })

  it('[J3] counts as due from the day it was made', () => {
    const contacts = { a: contact({ party: 'operator-complaint', on: '2026-11-05' }) }
    expect(on('2026-11-30', COMPLAINT, { contacts })).toMatchObject({ since: '2026-11-05' })
  })
})

describe('an appeal that waits for an answer', () => {
  it('[J4] waits for a complaint, however late the operator is', () => {
    const contacts = { a: contact({ party: 'operator', outcome: 'refused' }) }
    expect(on('2027-11-01', APPEAL, { contacts, mainland: SUBMITTED })).toEqual({
      isOpen: false,
      opensOn: null,
      waitsFor: 'complaint',
    })
  })

  it('[J4] opens on the sixteenth day after the first complaint, not the fifteenth', () => {
    const contacts = {
      later: contact({ party: 'operator-complaint', on: '2026-11-12' }),
      first: contact({ party: 'operator-complaint', on: '2026-11-02' }),
    }
    expect(on('2026-11-17', APPEAL, { contacts })).toEqual({ isOpen: false, opensOn: '2026-11-18' })
    expect(on('2026-11-18', APPEAL, { contacts }).isOpen).toBe(true)
  })

  it('[J4] opens on the day the complaint is refused', () => {
    const contacts = {
      made: contact({ party: 'operator-complaint', on: '2026-11-02' }),
      refused: contact({ party: 'operator-complaint', on: '2026-11-06', outcome: 'refused' }),
    }
    expect(on('2026-11-05', APPEAL, { contacts }).isOpen).toBe(false)
    expect(on('2026-11-06', APPEAL, { contacts }).isOpen).toBe(true)
  })

  it('[J4] takes no notice of the other number’s complaint', () => {
    const contacts = { a: contact({ party: 'operator-complaint', leg: 'hongkong' }) }
    expect(on('2027-11-01', APPEAL, { contacts }).isOpen).toBe(false)
  })
})

describe('a body that only wants the operator asked first', () => {
  it('[J5] opens on the day of the complaint', () => {
    const contacts = { a: contact({ party: 'operator-complaint', on: '2026-11-05' }) }
    expect(on('2026-11-04', AUTHORITY, { contacts })).toEqual({ isOpen: false, opensOn: '2026-11-05' })
    expect(on('2026-11-05', AUTHORITY, { contacts }).isOpen).toBe(true)
    expect(on('2026-11-05', AUTHORITY, {}).isOpen).toBe(false)
  })
})

describe('a body that takes a case up only for a time', () => {
  const made = contact({ party: 'operator-complaint', on: '2026-11-02' })

  it('[J6] does so from six weeks to three months after the first complaint', () => {
    expect(on('2026-12-14', SCHEME, { contacts: { made } }).isOpen).toBe(false)
    expect(on('2026-12-15', SCHEME, { contacts: { made } })).toEqual({
      isOpen: true,
      since: '2026-12-15',
      until: '2027-02-02',
    })
  })

  it('[J6] does so for four weeks after a refusal', () => {
    const refused = contact({ party: 'operator-complaint', on: '2026-11-10', outcome: 'refused' })
    expect(on('2026-11-10', SCHEME, { contacts: { made, refused } })).toEqual({
      isOpen: true,
      since: '2026-11-10',
      until: '2026-12-08',
    })
  })
})

describe('what was solved', () => {
  it('[J7] opens nothing any more, and a new complaint counts from its own day', () => {
    const old = contact({ party: 'operator-complaint', on: '2026-11-02', outcome: 'refused' })
    const solved = contact({ party: 'operator', on: '2026-11-05', outcome: 'solved' })
    const anew = contact({ party: 'operator-complaint', on: '2026-12-01' })
    expect(on('2027-11-01', APPEAL, { contacts: { old, solved } }).isOpen).toBe(false)
    expect(on('2026-12-16', APPEAL, { contacts: { old, solved, anew } })).toEqual({
      isOpen: false,
      opensOn: '2026-12-17',
    })
  })

  it.each(['2026-11-06', '2026-11-07'] as const)(
    '[J7] is a trouble as well, where it was seen by %s',
    (seen) => {
      const solved = contact({ on: '2026-11-07', outcome: 'solved' })
      const call = { on: seen, result: 'problem' } as const
      const mainland = { ...ACKNOWLEDGED, call, promisedBy: '2026-12-24' } as const
      expect(on('2026-11-08', COMPLAINT, { mainland, contacts: { solved } }).isOpen).toBe(false)
    },
  )
})

describe('any rung, whatever was said', () => {
  const anyRung = fc.constantFrom(OPERATOR, COMPLAINT, AUTHORITY, APPEAL, SCHEME)

  it('[J4] never opens before its day, and stays open from then on', () => {
    fc.assert(
      fc.property(anyRung, anyCancellation, anyDay, anyDay, (rung, cancellation, one, other) => {
        const [today, later] = one < other ? [one, other] : [other, one]
        const state = rungStateOf(rung, { cancellation, today })
        const opensOn = state.isOpen ? state.since : state.opensOn
        const days = [today, later, ...(opensOn === null ? [] : [opensOn])]
        const open = days.filter((day) => rungStateOf(rung, { cancellation, today: day }).isOpen)
        expect(open).toEqual(days.filter((day) => opensOn !== null && opensOn <= day))
      }),
    )
  })

  it('[J4] waits for a complaint while none to the operator is noted', () => {
    fc.assert(
      fc.property(anyCancellation, anyDay, (cancellation, today) => {
        const made = contactsOf(cancellation, 'mainland').some(
          ({ contact: { party } }) => party === 'operator-complaint',
        )
        fc.pre(!made)
        for (const rung of [AUTHORITY, APPEAL, SCHEME])
          expect(rungStateOf(rung, { cancellation, today }).isOpen).toBe(false)
      }),
    )
  })
})

function on(
  today: IsoDate,
  rung: Rung,
  said: { readonly contacts?: Readonly<Record<string, Contact>>; readonly mainland?: Partial<LegAnswers> },
) {
  return rungStateOf(rung, { cancellation: cardSaying(said), today })
}

function rungThat(opens: Opening): Rung {
  return {
    id: `rung-${opens.kind}`,
    leg: 'mainland',
    party: 'regulator',
    name: '',
    opens,
    closes: null,
    wants: [],
    claims: [],
  }
}
