import { describe, expect, it } from 'vitest'
import { LEGS } from '#domain/leg.ts'
import { rungs } from './rungs.ts'

describe('[N11] the ladders', () => {
  it.each(LEGS)('of the %s number leads from the operator by a complaint to somebody above it', (leg) => {
    const parties = rungs.filter((rung) => rung.leg === leg).map(({ party }) => party)
    expect(parties.slice(0, 2)).toEqual(['operator', 'operator-complaint'])
    expect(parties.length).toBeGreaterThan(2)
    expect(parties.slice(2).every((party) => party === 'regulator' || party === 'consumer-body')).toBe(true)
  })

  it('give every step its opening rule, what it wants and what it rests on', () => {
    expect(rungs.filter(({ wants }) => wants.length === 0)).toEqual([])
    expect(rungs.filter(({ claims }) => claims.length === 0)).toEqual([])
  })

  it('of the mainland waits 15 days, and says its 5 months and 2 years', () => {
    const appeal = rungs.find(({ id }) => id === 'escalation.mainland.appeal')
    expect(appeal?.opens).toEqual({ kind: 'unanswered', days: 15 })
    expect(appeal?.claims.some(({ text }) => /5 months.*2 years/.test(text.en))).toBe(true)
  })

  it('of Hong Kong opens mediation after six weeks for HK$300 and a fee of HK$50', () => {
    const scheme = rungs.find(({ id }) => id === 'escalation.hongkong.ccss')
    expect(scheme?.opens).toEqual({ kind: 'unanswered', days: 42 })
    expect(scheme?.claims.some(({ text }) => /HK\$300.*HK\$50/.test(text.en))).toBe(true)
  })

  it('[N14] name the appeal site that only others described, and do not link it', () => {
    const claims = rungs.flatMap((rung) => rung.claims)
    const named = claims.filter(({ text }) => text['zh-CN'].includes('yhssglxt.miit.gov.cn'))
    expect(named.map(({ mark, source }) => [mark, source?.url])).toEqual([['secondary', null]])
    const linked = claims.filter(({ source }) => source?.url !== null && source !== null)
    expect(linked.every(({ mark }) => mark === 'official')).toBe(true)
  })
})
