import { expect, it } from 'vitest'
import { openDependenciesOf, searchFormOf, serviceTiersOf, textsOf } from './inventory.ts'
import { cardSaying, tinyGuide, tinyService } from './tinyGuide.test-support.ts'

it('[B8] groups the services by tier, in the order of the tiers and, within one, of the content', () => {
  const guide = tinyGuide({
    serviceTiers: [
      { tier: 1, title: 'mail', why: 'codes go there' },
      { tier: 3, title: 'banks', why: 'wallets need them' },
      { tier: 5, title: 'shops', why: 'last' },
    ],
    services: [
      tinyService('icbc', { tier: 3 }),
      tinyService('google', { tier: 1 }),
      tinyService('abc', { tier: 3 }),
    ],
  })
  const groups = serviceTiersOf(guide, cardSaying({})).map(({ tier, services }) => [
    tier.title,
    services.map(({ id }) => id),
  ])
  expect(groups).toEqual([
    ['mail', ['google']],
    ['banks', ['icbc', 'abc']],
    ['shops', []],
  ])
})

it('[B22] groups only what can concern the person', () => {
  const guide = tinyGuide({
    serviceTiers: [{ tier: 0, title: 'first', why: '' }],
    services: [tinyService('other-number', { tier: 0, when: { numbers: ['both'] } })],
  })
  const groupsFor = (numbers: 'both' | 'mainland') =>
    serviceTiersOf(guide, cardSaying({ answers: { numbers } })).map(({ services }) => services.length)
  expect(groupsFor('both')).toEqual([1])
  expect(groupsFor('mainland')).toEqual([0])
})

it.each([
  ['nobody looked at it', {}, ['bank']],
  ['it is bound and cannot be moved yet', { said: 'cannot-move', plan: null }, ['bank']],
  ['it was moved', { said: 'moved' }, []],
  ['the number is not bound to it', { said: 'not-bound' }, []],
] as const)('[B12] comes after what it depends on while that is open: %s', (_, said, after) => {
  const wallet = tinyService('wallet', { dependsOn: ['bank'] })
  const guide = tinyGuide({ services: [tinyService('bank', {}), tinyService('shop', {}), wallet] })
  const card = cardSaying('said' in said ? { bindings: { bank: said } } : {})
  expect(openDependenciesOf(guide, card, wallet).map(({ id }) => id)).toEqual(after)
  expect(openDependenciesOf(guide, card, tinyService('shop', {}))).toEqual([])
})

it.each([
  ['ＷｅＣｈａｔ', 'wechat'],
  [' We Chat\u3000', 'wechat'],
  ['微信 支付', '微信支付'],
  ['微信\u00A0支\u200B付', '微信支付'],
  ['', ''],
])('[B9] compares %j as %j', (typed, compared) => {
  expect(searchFormOf(typed)).toBe(compared)
})

it.each([
  ['nothing was said', {}, 'arrive'],
  ['the SIM is lost', { sim: 'lost' }, 'taken-for-dead'],
  ['the line is suspended', { suspended: 'yes' }, 'taken-for-dead'],
  ['the person does not know', { sim: 'lost', texts: 'unknown' }, 'taken-for-dead'],
  ['a lost SIM was replaced', { sim: 'lost', texts: 'arrive' }, 'arrive'],
  ['the card is not at hand', { sim: 'plastic', suspended: 'no', texts: 'dead' }, 'dead'],
] as const)('[B21] knows whether texts arrive where %s', (_, answers, texts) => {
  expect(textsOf(cardSaying({ answers }))).toBe(texts)
})
