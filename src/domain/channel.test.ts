import { describe, expect, it } from 'vitest'
import { channelOf, channelsFor, onlineBarrierOf } from './channel.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

describe('channelsFor', () => {
  it('[H1] leaves the counter alone to a card registered to somebody else [N4.3]', () => {
    const card = cardSaying({ answers: { holder: 'someone-else', bought: 'operator' } })
    expect(channelsFor(card)).toEqual(['counter'])
    expect(onlineBarrierOf(card)).toBe('other-name')
  })

  it('[H1] leaves the counter alone to a card bought from a reseller [N4.3]', () => {
    const card = cardSaying({ answers: { holder: 'self', bought: 'reseller' } })
    expect(channelsFor(card)).toEqual(['counter'])
    expect(onlineBarrierOf(card)).toBe('reseller')
  })

  it.each([
    {},
    { holder: 'self' },
    { holder: 'company' },
    { holder: 'unknown', bought: 'unknown' },
    { holder: 'self', bought: 'operator' },
  ] as const)('[H2] leaves both to a card of which %j is said', (answers) => {
    expect(channelsFor(cardSaying({ answers }))).toEqual(['online', 'counter'])
    expect(onlineBarrierOf(cardSaying({ answers }))).toBeNull()
  })
})

describe('channelOf', () => {
  it('[H3] is the channel chosen', () => {
    expect(channelOf(cardSaying({ mainland: { channel: 'online' } }), 'mainland')).toBe('online')
    expect(channelOf(cardSaying({ mainland: { channel: 'online' } }), 'hongkong')).toBeNull()
  })

  it('[H3] is none once the one chosen is barred, and the same again when the bar falls', () => {
    const chosen = { mainland: { channel: 'online' } } as const
    expect(channelOf(cardSaying({ ...chosen, answers: { bought: 'reseller' } }), 'mainland')).toBeNull()
    expect(channelOf(cardSaying({ ...chosen, answers: { bought: 'operator' } }), 'mainland')).toBe('online')
  })

  it('[H3] stays the counter whatever bars the way online', () => {
    const card = cardSaying({ answers: { holder: 'someone-else' }, hongkong: { channel: 'counter' } })
    expect(channelOf(card, 'hongkong')).toBe('counter')
  })
})
