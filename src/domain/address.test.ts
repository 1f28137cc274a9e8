import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, CARD_PAGES, hashFor, TOOLS, type Address } from './address.ts'
import { LEGS } from './leg.ts'
import { STATIONS } from './guide.ts'

const anyCard = fc.stringMatching(/^[a-z0-9]{1,20}$/)
const anyItem = fc.option(fc.string({ unit: 'grapheme' }), { nil: null })
const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ screen: fc.constantFrom('home', 'settings', 'about', 'transfer', 'search', 'example') }),
  fc.record({ screen: fc.constantFrom(...TOOLS), from: fc.option(anyCard, { nil: null }) }),
  fc.record({ screen: fc.constant('line'), card: anyCard, item: anyItem }),
  fc.record({ screen: fc.constantFrom(...CARD_PAGES), card: anyCard, item: anyItem }),
  fc.record({ screen: fc.constant('escalation'), card: anyCard, leg: fc.constantFrom(...LEGS, null) }),
  fc.record({
    screen: fc.constantFrom(...CARD_PAGES),
    card: anyCard,
    item: anyItem,
    back: fc.constant('check'),
  }),
  fc.record({ screen: fc.constant('check'), card: anyCard }),
  fc.record({
    screen: fc.constant('confirm'),
    card: anyCard,
    leg: fc.option(fc.constantFrom(...LEGS), { nil: null }),
  }),
)

describe('addressOf and hashFor', () => {
  it('[A1] undo each other for every address', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(addressOf(hashFor(address))).toEqual(address)
      }),
    )
  })

  it('[A1] undo each other for whatever stands after the #', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const address = addressOf(text)
        expect(addressOf(hashFor(address))).toEqual(address)
      }),
    )
  })
})

describe('addressOf', () => {
  it.each(['', '#', '#/', '/', '#//'])('[A2] is home for %j', (hash) => {
    expect(addressOf(hash)).toEqual({ screen: 'home' })
  })

  it.each([
    ['#/settings', { screen: 'settings' }],
    ['#/about', { screen: 'about' }],
    ['#/transfer', { screen: 'transfer' }],
    ['#/search', { screen: 'search' }],
    ['#/example', { screen: 'example' }],
    ['#/card/a1', { screen: 'line', card: 'a1', item: null }],
    ['#/card/a1/', { screen: 'line', card: 'a1', item: null }],
    ['#/card/a1?item=decide.plan', { screen: 'line', card: 'a1', item: 'decide.plan' }],
    ['#/card/a1/cost', { screen: 'cost', card: 'a1', item: null }],
    ['#/card/a1/unbind', { screen: 'unbind', card: 'a1', item: null }],
    ['#/card/a1/unbind?item=unbind.wechat', { screen: 'unbind', card: 'a1', item: 'unbind.wechat' }],
    ['#/card/a1/unbind?item=%E7%94%B2%26', { screen: 'unbind', card: 'a1', item: '甲&' }],
    ['#/card/a1/follow-up?other=1', { screen: 'follow-up', card: 'a1', item: null }],
    ['/card/a1', { screen: 'line', card: 'a1', item: null }],
  ])('[A3] reads %s', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
  })

  it.each([
    ['#/tools/official', { screen: 'official', from: null }],
    ['#/tools/official/', { screen: 'official', from: null }],
    ['#/tools/official?card=a1', { screen: 'official', from: 'a1' }],
    ['#/tools/official?card=a1&number=1', { screen: 'official', from: 'a1' }],
    ['#/tools/official?card=%2F..%2F', { screen: 'official', from: null }],
  ])('[A5] reads the tool %s and the card that led there', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
  })

  it.each([
    'xk1.00000000.abc',
    '',
    '%',
    '%E0%A4%A',
    '?d=1#/card/a1',
    '../../x',
    '\u202E',
    'x'.repeat(100_000),
  ])('[A6] opens the transfer whatever the payload holds (%#)', (payload) => {
    expect(addressOf(`#/transfer?d=${payload}`)).toEqual({ screen: 'transfer' })
  })

  it.each([
    ['#/card/a1/escalation', { screen: 'escalation', card: 'a1', leg: null }],
    ['#/card/a1/escalation?leg=hongkong', { screen: 'escalation', card: 'a1', leg: 'hongkong' }],
    ['#/card/a1/escalation?leg=macau', { screen: 'escalation', card: 'a1', leg: null }],
  ])('[A9] reads %s', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
  })

  it.each([
    ['#/card/a1/check', { screen: 'check', card: 'a1' }],
    ['#/card/a1/unbind?back=check', { screen: 'unbind', card: 'a1', item: null, back: 'check' }],
    [
      '#/card/a1/unbind?item=unbind.wechat&back=check',
      { screen: 'unbind', card: 'a1', item: 'unbind.wechat', back: 'check' },
    ],
    ['#/card/a1/unbind?back=elsewhere', { screen: 'unbind', card: 'a1', item: null }],
  ])('[A7] reads %s', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
  })

  it.each([
    ['#/card/a1/confirm', null],
    ['#/card/a1/confirm?leg=mainland', 'mainland'],
    ['#/card/a1/confirm?leg=hongkong', 'hongkong'],
    ['#/card/a1/confirm?leg=elsewhere', null],
  ])('[A8] reads %s', (hash, leg) => {
    expect(addressOf(hash)).toEqual({ screen: 'confirm', card: 'a1', leg })
  })

  it.each(STATIONS)('[A3] knows the station %s of a card', (station) => {
    expect(addressOf(`#/card/a1/${station}`)).toEqual({ screen: station, card: 'a1', item: null })
  })

  it('[A3] knows the page of what makes a case different', () => {
    const address = { screen: 'circumstances', card: 'a1', item: 'circumstance.abroad' }
    expect(addressOf('#/card/a1/circumstances?item=circumstance.abroad')).toEqual(address)
  })

  it.each([
    '#/card',
    '#/card/',
    '#/card/A1',
    '#/card/a1!',
    '#/card/!a1',
    '#/card/a-1/unbind',
    '#/card/a1/elsewhere',
    '#/card/a1/unbind/more',
    '#/settings/a1',
    '#/about/a1',
    '#/tools',
    '#/tools/elsewhere',
    '#/tools/official/a1',
    '#/official',
    '#/constructor',
    '#/card/a1/__proto__',
    '#/%',
    '##/',
    '/#',
    '#/elsewhere/a1/unbind',
  ])('[A4] says of %s that it is unknown, with its text', (hash) => {
    expect(addressOf(hash)).toEqual({ screen: 'unknown', text: hash })
  })

  it('[A4] never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => addressOf(`#/card/a1/unbind?item=${text}`)).not.toThrow()
        expect(() => addressOf(text)).not.toThrow()
      }),
    )
  })
})

describe('hashFor', () => {
  it.each([
    [{ screen: 'home' }, '#/'],
    [{ screen: 'settings' }, '#/settings'],
    [{ screen: 'about' }, '#/about'],
    [{ screen: 'official', from: null }, '#/tools/official'],
    [{ screen: 'official', from: 'a1' }, '#/tools/official?card=a1'],
    [{ screen: 'line', card: 'a1', item: null }, '#/card/a1'],
    [{ screen: 'line', card: 'a1', item: 'decide.plan' }, '#/card/a1?item=decide.plan'],
    [{ screen: 'submit', card: 'a1', item: null }, '#/card/a1/submit'],
    [{ screen: 'unbind', card: 'a1', item: 'a&b=c' }, '#/card/a1/unbind?item=a%26b%3Dc'],
    [{ screen: 'escalation', card: 'a1', leg: null }, '#/card/a1/escalation'],
    [{ screen: 'escalation', card: 'a1', leg: 'mainland' }, '#/card/a1/escalation?leg=mainland'],
    [{ screen: 'check', card: 'a1' }, '#/card/a1/check'],
    [
      { screen: 'decide', card: 'a1', item: 'decide.plan', back: 'check' },
      '#/card/a1/decide?item=decide.plan&back=check',
    ],
    [{ screen: 'confirm', card: 'a1', leg: 'hongkong' }, '#/card/a1/confirm?leg=hongkong'],
    [{ screen: 'unknown', text: '#/no' }, '#/no'],
  ] as const)('[A1] of %j is %s', (address, hash) => {
    expect(hashFor(address)).toBe(hash)
  })
})
