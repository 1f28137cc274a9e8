import { expect, it } from 'vitest'
import { newCancellation } from './cancellation.ts'
import { latestCardOf } from './latestCard.ts'

const CARDS = ['a', 'ab', 'abc'].map((id, index) => newCancellation(id, index + 1, '2026-11-01'))

it.each([
  ['#/card/ab', 'ab'],
  ['#/card/ab/unbind?item=unbind.wechat', 'ab'],
  ['#/tools/official?card=ab', 'ab'],
  ['#/card/a/check', 'a'],
  ['#/card/gone', 'abc'],
  ['#/settings', 'abc'],
  [null, 'abc'],
])('[N10] the card that was last at hand after %j is %s', (place, id) => {
  expect(latestCardOf(CARDS, place)?.id).toBe(id)
})

it('there is none where there are no cards', () => {
  expect(latestCardOf([], '#/card/ab')).toBeUndefined()
})
