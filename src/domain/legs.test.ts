import { describe, expect, it } from 'vitest'
import type { Condition } from './guide.ts'
import { concernsLeg, legItemId, legOfRow } from './legs.ts'
import { LEGS, type Leg } from './leg.ts'

describe('what is said on a card with two numbers', () => {
  it.each<[Condition, readonly Leg[]]>([
    [{}, LEGS],
    [{ plan: ['prepaid'] }, LEGS],
    [{ numbers: ['mainland', 'both', 'unknown'] }, ['mainland']],
    [{ numbers: ['hongkong', 'both', 'unknown'] }, ['hongkong']],
    [{ numbers: ['mainland', 'hongkong'] }, LEGS],
    [{ numbers: ['both'] }, LEGS],
    [{ numbers: ['both', 'unknown'] }, LEGS],
  ])('[C4] under %j concerns %j', (when, legs) => {
    expect(LEGS.filter((leg) => concernsLeg(when, leg))).toEqual(legs)
  })

  it('[C4] is known by the row beside which it stands', () => {
    for (const leg of LEGS) expect(legOfRow(legItemId(leg, 'submit.x'), 'submit.x')).toBe(leg)
    expect(legOfRow('documents.x', 'documents.x')).toBeNull()
  })
})
