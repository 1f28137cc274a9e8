import { withoutContents } from '#domain/cancellation.ts'
import { describe, expect, it } from 'vitest'
import { encodeCard } from './encode.ts'
import { decodeFile } from './file.ts'
import { AT, ONE, TWO, read, noted } from './exported.test-support.ts'
import { VERSION } from './version.ts'

describe('a rescue', () => {
  it('[S17] is read like an export: every card, as it stood in memory where it did', () => {
    const later = noted(ONE, 'x', 'not saved yet')
    const text = JSON.stringify({
      app: 'xiaoka',
      stored: {
        'xiaoka.card.one': encodeCard(ONE, AT),
        'xiaoka.card.two': encodeCard(TWO, AT),
        'xiaoka.preferences': '{"locale":"en"}',
      },
      inMemory: [encodeCard(later, AT)],
    })
    expect(decodeFile(text)).toEqual({
      ok: true,
      cards: { one: later, two: TWO },
      repairs: 0,
      isAltered: false,
    })
  })

  it('[S17] with texts that cannot be read leaves those out and counts them', () => {
    const text = rescueOf({ 'xiaoka.card.one': encodeCard(ONE, AT), 'xiaoka.card.bad': '{"app":"xia' })
    expect(decodeFile(text)).toEqual({ ok: true, cards: { one: ONE }, repairs: 1, isAltered: false })
  })

  it('[S17] of deleted cards keeps them deleted', () => {
    const { cards } = read(rescueOf({ 'xiaoka.card.one': encodeCard(withoutContents(ONE), AT) }))
    expect(cards).toMatchObject({ one: { life: 2, notes: {} } })
  })

  it('[S17] of nothing but damage is damaged', () => {
    expect(decodeFile(rescueOf({ 'xiaoka.card.bad': '{' }))).toEqual({ ok: false, problem: 'damaged' })
  })

  it('[I06] with a card of a newer version is newer', () => {
    const newer = encodeCard(TWO, AT).replace(`"version":${VERSION}`, `"version":${VERSION + 1}`)
    const text = rescueOf({ 'xiaoka.card.one': encodeCard(ONE, AT), 'xiaoka.card.two': newer })
    expect(decodeFile(text)).toEqual({ ok: false, problem: 'newer' })
  })

  it('[S17] of what is stored alone, or in memory alone, is one as well', () => {
    const stored = { 'xiaoka.card.one': encodeCard(ONE, AT) }
    expect(read(JSON.stringify({ app: 'xiaoka', stored })).cards).toEqual({ one: ONE })
    const inMemory = [encodeCard(ONE, AT)]
    expect(read(JSON.stringify({ app: 'xiaoka', inMemory })).cards).toEqual({ one: ONE })
  })

  it('[I08] with values of other kinds does not throw', () => {
    const text = JSON.stringify({
      app: 'xiaoka',
      stored: { 'xiaoka.card.one': 5, x: null },
      inMemory: [7, null],
    })
    expect(decodeFile(text)).toEqual({ ok: true, cards: {}, repairs: 0, isAltered: false })
  })
})

function rescueOf(stored: Readonly<Record<string, string>>): string {
  return JSON.stringify({ app: 'xiaoka', stored, inMemory: [] })
}
