import { describe, expect, it } from 'vitest'
import type { LegAnswers } from './answers.ts'
import type { IsoDate } from './isoDate.ts'
import { timelineOf } from './timeline.ts'
import { ACKNOWLEDGED, CANCELLING, cardSaying, SETTLED, SUBMITTED } from './tinyGuide.test-support.ts'

const TODAY = '2026-11-24'

describe('the story of a number', () => {
  it('[S1] has every day recorded and every one waited for, oldest first, with today between', () => {
    const said = {
      ...ACKNOWLEDGED,
      promisedBy: '2026-12-01',
      refundBy: '2026-12-24',
      app: { on: '2026-11-20', result: 'problem' },
      call: { on: '2026-11-10', result: 'not-yet' },
    } as const
    expect(story(said)).toEqual([
      '2026-11-01 started',
      '2026-11-02 submitted',
      '2026-11-03 receipt',
      '2026-11-10 verified',
      '2026-11-20 verified',
      '2026-11-24 today',
      '2026-12-01 due',
      '2026-12-24 due',
    ])
  })

  it('[S1] has only its beginning and today while nothing is recorded', () => {
    expect(story({})).toEqual(['2026-11-01 started', '2026-11-24 today'])
  })

  it('[S1] keeps what was recorded on one day in the order of the stages, today after it and what is due last', () => {
    const on = TODAY
    const said = {
      submission: { channel: 'online', on },
      receipt: { on, reference: '', place: '' },
      call: { on, result: 'not-yet' },
      promisedBy: on,
    } as const
    expect(story(said)).toEqual([
      `2026-11-01 started`,
      `${on} submitted`,
      `${on} receipt`,
      `${on} verified`,
      `${on} today`,
      `${on} due`,
    ])
  })

  it('[S2] shows a promise that has passed where it was, as long as it is waited for', () => {
    expect(story({ ...SUBMITTED, promisedBy: '2026-11-09' })).toEqual([
      '2026-11-01 started',
      '2026-11-02 submitted',
      '2026-11-09 due',
      '2026-11-24 today',
    ])
  })

  it('[S2] is without today once the money is settled', () => {
    expect(story(SETTLED).at(-1)).toBe('2026-11-05 settled')
  })

  it('[S1] of two numbers is told apart', () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: SETTLED,
      hongkong: SUBMITTED,
    })
    expect(timelineOf(card, 'hongkong', TODAY).map(({ kind }) => kind)).toEqual([
      'started',
      'submitted',
      'today',
    ])
  })
})

function story(mainland: Partial<LegAnswers>): readonly string[] {
  const today: IsoDate = TODAY
  return timelineOf(cardSaying({ answers: CANCELLING, mainland }), 'mainland', today).map(
    ({ on, kind }) => `${on} ${kind}`,
  )
}
