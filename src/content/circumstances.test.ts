import { CHOICES } from '#domain/answers.ts'
import { changesBy } from '#domain/circumstance.ts'
import { applies } from '#domain/condition.ts'
import { howFor } from '#domain/how.ts'
import { guideIn } from '#domain/spokenGuide.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { describe, expect, it } from 'vitest'
import { circumstances } from './circumstances.ts'
import { guide } from './guide.ts'

const spoken = guideIn('en', guide)
const choices: Readonly<Record<string, readonly string[]>> = CHOICES

// A sub-card and a bundle are one circumstance in the acceptance list and two answers here.
const TWELVE = [
  'lost-sim',
  'broken-phone',
  'abroad',
  'suspended',
  'arrears',
  'inside-term',
  'sub-card',
  'bundle',
  'company',
  'minor',
  'deceased',
  'expired-id',
  'passport',
]

describe('[N16] circumstances', () => {
  it('are the twelve, and others if there are any', () => {
    expect(circumstances.map(({ id }) => id).filter((id) => TWELVE.includes(id))).toEqual(TWELVE)
  })

  it('give answers that can be kept', () => {
    const odd = circumstances.filter(
      ({ question, word, otherwise }) =>
        !choices[question]?.includes(word) ||
        (otherwise !== null && !choices[question]?.includes(otherwise)) ||
        word === otherwise,
    )
    expect(odd).toEqual([])
  })

  const cases = spoken.circumstances.flatMap((circumstance) =>
    (['mainland', 'hongkong', 'both'] as const).map((numbers) => ({
      id: circumstance.id,
      numbers,
      changes: changesBy(
        spoken,
        cardSaying({ answers: { decision: 'cancel', plan: 'contract', numbers } }),
        circumstance,
      ),
    })),
  )

  // With a broken phone no other paper is wanted; a second phone takes the place of one.
  it.each(cases)('$id, $numbers: changes what to bring or prepare', ({ changes }) => {
    const before = changes.added.filter(({ station }) => station !== 'submit' && station !== 'aftercare')
    expect(before.length).toBeGreaterThan(0)
  })

  it.each(cases)('$id, $numbers: changes both channels', ({ changes }) => {
    const channels = new Set(changes.added.flatMap(({ channel }) => channel ?? []))
    expect([...channels].toSorted()).toEqual(['counter', 'online'])
  })

  it.each(cases.filter(({ id }) => !['broken-phone', 'deceased'].includes(id)))(
    '$id, $numbers: says what is known, or what to ask',
    ({ changes }) => {
      const claims = [...changes.claims, ...changes.added.flatMap(({ claims: said }) => said)]
      expect(claims.length).toBeGreaterThan(0)
    },
  )

  it('[N16] of a SIM that is lost have it reported before any paper is got together', () => {
    const card = cardSaying({ answers: { sim: 'lost', abroad: 'yes', bought: 'reseller' } })
    const first = spoken.items.find(({ station, when }) => station === 'documents' && applies(when, card))
    expect(first?.id).toBe('documents.lost-report')
  })

  it('of a holder who died ask nobody to bring the holder', () => {
    const said = cardSaying({ answers: { deceased: 'yes', holder: 'someone-else', handler: 'agent' } })
    const deceased = spoken.circumstances.find(({ id }) => id === 'deceased')
    if (deceased === undefined) throw new Error('There is no such circumstance.')
    expect(changesBy(spoken, said, deceased).dropped.map(({ id }) => id)).toEqual([
      'documents.registered-holder',
      'documents.authority-letter',
      'documents.owner-id',
      'documents.agent-id',
    ])
  })

  it('of a holder who died say nowhere that the holder should go', () => {
    const card = cardSaying({
      answers: {
        deceased: 'yes',
        holder: 'someone-else',
        bought: 'reseller',
        plan: 'prepaid',
        numbers: 'both',
      },
    })
    const lines = spoken.items.filter(({ when }) => applies(when, card))
    const said = lines.flatMap((item) =>
      [item.why, ...howFor(item, card, null)].map((text) => `${item.id}: ${text}`),
    )
    expect(said.filter((text) => /holder to go|let them ask|ask them to go/.test(text))).toEqual([])
  })
})
