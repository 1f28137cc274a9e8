import { expect, it } from 'vitest'
import { risksLeftOf } from './risksLeft.ts'
import { cardSaying, tinyGuide, tinyService } from './tinyGuide.test-support.ts'

const guide = tinyGuide({
  services: [
    tinyService('bank', {}),
    tinyService('wallet', { money: true }),
    tinyService('mail', { risk: 'high' }),
    tinyService('video', { risk: 'low' }),
  ],
})

it('[B20] names every risk, the gravest first, all of it left to begin with', () => {
  expect(risksLeftOf(guide, cardSaying({}))).toEqual([
    { risk: 'critical', left: 2, total: 2 },
    { risk: 'high', left: 1, total: 1 },
    { risk: 'medium', left: 0, total: 0 },
    { risk: 'low', left: 1, total: 1 },
  ])
})

it('[B20] counts as left what is not settled, and leaves out what is not bound', () => {
  const bindings = {
    bank: { said: 'moved' },
    wallet: { said: 'moved' },
    mail: { said: 'not-bound' },
  } as const
  expect(risksLeftOf(guide, cardSaying({ bindings })).slice(0, 2)).toEqual([
    { risk: 'critical', left: 1, total: 2 },
    { risk: 'high', left: 0, total: 0 },
  ])
})

it('[B20] counts the person’s own apart, where there are any', () => {
  const card = cardSaying({
    ownServices: { 'own-a': '健身房', 'own-b': '牙医' },
    bindings: { 'own-a': { said: 'moved' } },
  })
  expect(risksLeftOf(guide, card).at(-1)).toEqual({ risk: 'own', left: 1, total: 2 })
})

it('[B22] counts a service only for those it can concern', () => {
  const two = tinyGuide({ services: [tinyService('other-number', { when: { numbers: ['both'] } })] })
  const leftFor = (numbers: 'both' | 'hongkong') =>
    risksLeftOf(two, cardSaying({ answers: { numbers } })).map(({ total }) => total)
  expect(leftFor('both')).toEqual([1, 0, 0, 0])
  expect(leftFor('hongkong')).toEqual([0, 0, 0, 0])
})
