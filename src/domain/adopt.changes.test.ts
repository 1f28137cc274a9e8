import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adopt, changesBetween } from './adopt.ts'
import { withoutContents } from './cancellation.ts'
import { WAYS, anyCards, NEW, noted } from './adopting.test-support.ts'

describe('changesBetween', () => {
  it('[E8] names what is added, changed and deleted with how much of it, and what stays the same', () => {
    const before = {
      same: noted({ ...NEW, id: 'same' }, 'x', '1'),
      changed: noted(noted({ ...NEW, id: 'changed' }, 'x', '1'), 'y', '1'),
      deleted: noted(noted({ ...NEW, id: 'deleted' }, 'x', '1'), 'y', '2'),
    }
    const after = {
      same: noted(before.same, 'x', '1'),
      changed: noted(noted(noted(before.changed, 'x', '2'), 'y', null), 'z', '3'),
      deleted: withoutContents(before.deleted),
      added: noted({ ...NEW, id: 'added' }, 'x', '1'),
    }
    expect(changesBetween(before, after)).toEqual([
      { card: after.same, kind: 'same', count: 0 },
      { card: after.changed, kind: 'changed', count: 3 },
      { card: before.deleted, kind: 'deleted', count: 2 },
      { card: after.added, kind: 'added', count: 1 },
    ])
  })

  it('[E8] names the cards in their order, wherever they come from', () => {
    const third = { ...NEW, id: 'third', ordinal: 3 }
    const first = { ...NEW, id: 'first', ordinal: 1 }
    const second = { ...NEW, id: 'second', ordinal: 2 }
    const named = changesBetween({ third, first }, { third, first, second })
    expect(named.map(({ card }) => card.id)).toEqual(['first', 'second', 'third'])
  })

  it('[E8] counts a card that comes back as added, and one that stays deleted not at all', () => {
    const card = noted(NEW, 'x', '1')
    const deleted = withoutContents(card)
    const back = { ...card, life: 3 }
    expect(changesBetween({ one: deleted }, { one: back })).toEqual([{ card: back, kind: 'added', count: 1 }])
    expect(changesBetween({ one: deleted }, { one: deleted })).toEqual([])
    expect(changesBetween({}, { one: deleted })).toEqual([])
  })

  it('[E8] counts a word taken back, or said again alike, as nothing', () => {
    const silent = noted(noted(NEW, 'x', '1'), 'x', null)
    expect(changesBetween({ one: NEW }, { one: silent })).toEqual([{ card: silent, kind: 'same', count: 0 }])
    expect(changesBetween({}, { one: silent })).toEqual([{ card: silent, kind: 'added', count: 0 }])
  })

  it.each(WAYS)('[E8] finds nothing when the same is taken in again: %s', (how) => {
    fc.assert(
      fc.property(anyCards, anyCards, (current, incoming) => {
        const once = adopt(current, incoming, { how, by: 'me' })
        const again = changesBetween(once, adopt(once, incoming, { how, by: 'me' }))
        expect(again.map((change) => change.kind)).toEqual(again.map(() => 'same'))
      }),
    )
  })
})
