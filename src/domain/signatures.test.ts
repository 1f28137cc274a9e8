import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { anyCancellation } from './anyCancellation.test-support.ts'
import {
  identitiesFor,
  signaturesFor,
  standingOf,
  type IdentityOf,
  type Signature,
  type Standing,
} from './signatures.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

describe('who signs at the counter', () => {
  it.each<[Partial<Answers>, Signature[]]>([
    [{}, ['holder']],
    [{ holder: 'self', handler: 'holder' }, ['holder']],
    [{ holder: 'someone-else', handler: 'holder' }, ['holder']],
    [{ holder: 'self', handler: 'agent' }, ['agent', 'holder']],
    [{ holder: 'company' }, ['handler', 'seal']],
    [{ holder: 'company', handler: 'agent', minor: 'yes', deceased: 'yes' }, ['handler', 'seal']],
    [{ minor: 'yes' }, ['guardian']],
    [{ deceased: 'yes', handler: 'agent' }, ['relative']],
  ])('[Y25] with %j it is %j', (answers, signatures) => {
    expect(signaturesFor(cardSaying({ answers }))).toEqual(signatures)
  })

  it.each<[Partial<Answers>, IdentityOf[]]>([
    [{}, ['holder']],
    [{ holder: 'someone-else', handler: 'holder' }, ['holder']],
    [{ holder: 'self', handler: 'agent' }, ['holder', 'agent']],
    [{ holder: 'company', handler: 'agent', deceased: 'yes' }, ['company', 'handler']],
    [{ minor: 'yes' }, ['holder', 'guardian']],
    [{ deceased: 'yes', handler: 'agent' }, ['holder', 'relative']],
  ])('[Y26] with %j the numbers of documents written down are those of %j', (answers, identities) => {
    expect(identitiesFor(cardSaying({ answers }))).toEqual(identities)
  })

  it.each<[Partial<Answers>, Standing]>([
    [{}, 'holder'],
    [{ holder: 'self', handler: 'holder' }, 'holder'],
    [{ holder: 'company', handler: 'agent', deceased: 'yes' }, 'company'],
    [{ holder: 'self', handler: 'agent' }, 'for-holder'],
    [{ holder: 'self', minor: 'yes' }, 'for-holder'],
    [{ holder: 'someone-else', deceased: 'yes' }, 'for-holder'],
    [{ holder: 'someone-else', handler: 'holder' }, 'user'],
  ])('[Y27] with %j a complaint is written as %s', (answers, standing) => {
    expect(standingOf(cardSaying({ answers }))).toBe(standing)
  })

  it('[Y25] is somebody, and nobody twice, for anybody', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const signatures = signaturesFor(card)
        expect(signatures.length).toBeGreaterThan(0)
        expect(new Set(signatures).size).toBe(signatures.length)
      }),
    )
  })
})
