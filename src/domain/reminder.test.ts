import { describe, expect, it } from 'vitest'
import type { Answers, LegAnswers } from './answers.ts'
import { remindersOf } from './reminder.ts'
import { CANCELLING, cardSaying, EFFECTIVE, SETTLED, SUBMITTED } from './tinyGuide.test-support.ts'

const TODAY = '2026-11-24'

describe('days worth a reminder', () => {
  it('[Y1] before a submission are the last useful day for it', () => {
    expect(days({}, { billDay: 1, noticeDays: 0 })).toEqual(['2026-11-30 submit-by'])
    expect(days({}, {})).toEqual([])
  })

  it('[Y1] before it are the same while the numbers are not known', () => {
    const card = cardSaying({ answers: { decision: 'cancel', billDay: 1, noticeDays: 0 } })
    expect(remindersOf(card, TODAY).map(({ kind }) => kind)).toEqual(['submit-by'])
  })

  it('[Y1] after it are none where nothing was promised', () => {
    expect(days(SUBMITTED, { billDay: 1, noticeDays: 0 })).toEqual([])
  })

  it('[Y1] after it are what was promised, the day after each, and the day until which the SIM is kept', () => {
    expect(
      days({ ...SUBMITTED, promisedBy: '2026-12-01', refundBy: '2026-12-24' }, { billDay: 1, noticeDays: 0 }),
    ).toEqual([
      '2026-12-01 promised',
      '2026-12-02 overdue',
      '2026-12-24 refund',
      '2026-12-24 keep-sim',
      '2026-12-25 refund-overdue',
    ])
  })

  it('[Y1] after it has stopped are the next bill and the refund', () => {
    expect(days({ ...EFFECTIVE, promisedBy: '2026-12-01', refundBy: '2026-12-24' }, { billDay: 4 })).toEqual([
      '2026-12-04 last-bill',
      '2026-12-24 refund',
      '2026-12-24 keep-sim',
      '2026-12-25 refund-overdue',
    ])
  })

  it('[Y2] are never in the past; today is still one of them (D07)', () => {
    expect(days({ ...SUBMITTED, promisedBy: '2026-11-23' }, {})).toEqual(['2026-11-24 overdue'])
    expect(days({ ...SUBMITTED, promisedBy: '2026-11-22' }, {})).toEqual([])
    expect(days({ ...SUBMITTED, promisedBy: '2026-11-24' }, {})).toContain('2026-11-24 promised')
  })

  it('[Y1] are none once all is settled', () => {
    expect(days({ ...SETTLED, promisedBy: '2026-12-01' }, { billDay: 4, noticeDays: 0 })).toEqual([])
  })

  it('[Y1] of one day stand in the order of the numbers', () => {
    const promised = { ...SUBMITTED, promisedBy: '2026-12-01' } as const
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: promised,
      hongkong: promised,
    })
    expect(remindersOf(card, TODAY).map(({ kind, leg }) => [kind, leg])).toEqual([
      ['promised', 'mainland'],
      ['promised', 'hongkong'],
      ['keep-sim', null],
      ['overdue', 'mainland'],
      ['overdue', 'hongkong'],
    ])
  })

  it('[Y1] name their number', () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both', billDay: 1, noticeDays: 0 },
      hongkong: { ...SUBMITTED, promisedBy: '2026-12-01' },
    })
    expect(remindersOf(card, TODAY).map(({ kind, leg }) => [kind, leg])).toEqual([
      ['submit-by', null],
      ['promised', 'hongkong'],
      ['keep-sim', null],
      ['overdue', 'hongkong'],
    ])
  })
})

function days(mainland: Partial<LegAnswers>, answers: Partial<Answers>): readonly string[] {
  return remindersOf(cardSaying({ answers: { ...CANCELLING, ...answers }, mainland }), TODAY).map(
    ({ on, kind }) => `${on} ${kind}`,
  )
}
