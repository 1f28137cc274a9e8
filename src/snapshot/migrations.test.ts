import { describe, expect, it } from 'vitest'
import { decodeCardWith } from './decode.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { VERSION } from './version.ts'

const UNREADABLE = { ok: false, problem: 'unreadable' }
const CARD = { id: 'card1', life: 1, ordinal: 1, startedOn: '2026-11-01', marks: {} }
const FIRST = JSON.stringify({ app: 'xiaoka', version: 1, card: CARD })

const renameName: Migration = (snapshot) => ({ ...snapshot, card: { ...CARD, id: 'second' } })
const renameAgain: Migration = (snapshot) => ({ ...snapshot, card: { ...CARD, id: 'third' } })
const fail: Migration = () => {
  throw new Error('a bug in a migration')
}

describe('MIGRATIONS', () => {
  it('[S11] lead from every earlier version to the next, without a gap and without strangers', () => {
    const earlier = Array.from({ length: VERSION - 1 }, (_, index) => String(index + 1))
    expect(Object.keys(MIGRATIONS)).toEqual(earlier)
  })
})

describe('decodeCardWith', () => {
  it('[S12] runs each migration once, from the version saved to ours', () => {
    const format = { version: 3, migrations: { 1: renameName, 2: renameAgain } }
    expect(decodeCardWith(format, FIRST)).toMatchObject({
      ok: true,
      repairs: 0,
      cancellation: { id: 'third' },
    })
  })

  it('[S12] runs no migration that leads to the version saved', () => {
    const format = { version: 2, migrations: { 1: fail } }
    expect(decodeCardWith(format, FIRST.replace('"version":1', '"version":2'))).toMatchObject({ ok: true })
  })

  it('[S12] hands one migration what the one before made', () => {
    const seen: unknown[] = []
    const look: Migration = (snapshot) => {
      seen.push(snapshot['card'])
      return snapshot
    }
    decodeCardWith({ version: 3, migrations: { 1: renameName, 2: look } }, FIRST)
    expect(seen).toEqual([{ ...CARD, id: 'second' }])
  })

  it('[S10] is unreadable when a migration throws', () => {
    expect(decodeCardWith({ version: 2, migrations: { 1: fail } }, FIRST)).toEqual(UNREADABLE)
    expect(decodeCardWith({ version: 3, migrations: { 1: renameName, 2: fail } }, FIRST)).toEqual(UNREADABLE)
  })

  it('[S10] is unreadable when a migration makes something that is no card', () => {
    expect(decodeCardWith({ version: 2, migrations: { 1: () => ({}) } }, FIRST)).toEqual(UNREADABLE)
  })

  it('[S11] is unreadable when a step is missing', () => {
    expect(decodeCardWith({ version: 3, migrations: { 2: renameAgain } }, FIRST)).toEqual(UNREADABLE)
    expect(decodeCardWith({ version: 3, migrations: { 1: renameName } }, FIRST)).toEqual(UNREADABLE)
  })

  it('[S08] migrates nothing when the version says nothing', () => {
    const text = JSON.stringify({ app: 'xiaoka', card: CARD })
    expect(decodeCardWith({ version: 2, migrations: { 1: fail } }, text)).toMatchObject({
      ok: true,
      repairs: 1,
    })
  })

  it('[S09] is newer only beyond the version of the format', () => {
    const format = { version: 2, migrations: { 1: renameName } }
    expect(decodeCardWith(format, FIRST.replace('"version":1', '"version":2'))).toMatchObject({ ok: true })
    expect(decodeCardWith(format, FIRST.replace('"version":1', '"version":3'))).toEqual({
      ok: false,
      problem: 'newer',
    })
  })
})
