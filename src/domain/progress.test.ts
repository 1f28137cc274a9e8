import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf } from './progress.ts'
import type { Check, Status } from './status.ts'

const anyCheck: fc.Arbitrary<Check> = fc.record({
  id: fc.string(),
  station: fc.constant('documents'),
  title: fc.constant(null),
  required: fc.boolean(),
  status: fc.constantFrom('todo', 'done', 'not-applicable', 'locked'),
})

describe('progressOf', () => {
  it('[P1] counts required lines only', () => {
    expect(progressOf([line('done'), line('todo'), { ...line('done'), required: false }])).toEqual({
      done: 1,
      total: 2,
    })
  })

  it('[P2] leaves out of the total what does not apply', () => {
    expect(progressOf([line('done'), line('not-applicable')])).toEqual({ done: 1, total: 1 })
  })

  it('[P3] is nothing of nothing where nothing applies', () => {
    expect(progressOf([line('not-applicable')])).toEqual({ done: 0, total: 0 })
    expect(progressOf([])).toEqual({ done: 0, total: 0 })
  })

  it('[P4] counts open and locked lines in the total and not as done', () => {
    expect(progressOf([line('todo'), line('locked')])).toEqual({ done: 0, total: 2 })
  })

  it('[P3] never has more done than there is, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.array(anyCheck), (checks) => {
        const { done, total } = progressOf(checks)
        expect(done).toBeGreaterThanOrEqual(0)
        expect(done).toBeLessThanOrEqual(total)
        expect(total).toBeLessThanOrEqual(checks.length)
      }),
    )
  })
})

function line(status: Status): Check {
  return { id: status, station: 'documents', title: null, required: true, status }
}
