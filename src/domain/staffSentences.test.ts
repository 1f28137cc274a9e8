import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { STAFF_SENTENCES, staffSentencesFor, type StaffSentence } from './staffSentences.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

const ALWAYS = ['nothing-new', 'receipt', 'refused']

describe('what to say at the counter', () => {
  it('[Y21] begins with the request for each number and ends with the proof, for anybody', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const said = staffSentencesFor(card)
        expect(said[0]).toMatch(/^give-up/)
        expect(said.at(-4)).toMatch(/^balance/)
        expect(said.slice(-3)).toEqual(ALWAYS)
        expect(new Set(said).size).toBe(said.length)
        expect(said).toEqual(STAFF_SENTENCES.filter((each) => said.includes(each)))
      }),
    )
  })

  it.each<[Answers['numbers'], StaffSentence[]]>([
    ['unknown', ['give-up']],
    ['mainland', ['give-up-mainland']],
    ['hongkong', ['give-up-hongkong']],
    ['both', ['give-up-mainland', 'give-up-hongkong', 'two-numbers']],
  ])('[Y22] asks for the numbers %s each by itself', (numbers, requests) => {
    expect(requestsOf({ numbers })).toEqual(requests)
  })

  it.each<[Partial<Answers>, StaffSentence]>([
    [{ holder: 'company' }, 'company'],
    [{ holder: 'someone-else' }, 'someone-else'],
    [{ handler: 'agent' }, 'agent'],
    [{ bought: 'reseller' }, 'reseller'],
    [{ deceased: 'yes' }, 'deceased'],
    [{ minor: 'yes' }, 'minor'],
    [{ expired: 'yes' }, 'expired'],
    [{ identity: 'passport' }, 'passport'],
    [{ sim: 'esim' }, 'esim'],
    [{ sim: 'lost' }, 'lost'],
    [{ texts: 'dead' }, 'no-texts'],
    [{ phone: 'broken' }, 'no-texts'],
    [{ suspended: 'yes' }, 'suspended'],
    [{ bundle: 'sub-card' }, 'sub-card'],
    [{ bundle: 'bundle' }, 'bundle'],
    [{ plan: 'contract', term: 'inside' }, 'term'],
    [{ debts: 'open' }, 'debts'],
    [{ plan: 'prepaid', numbers: 'hongkong' }, 'registration'],
    [{ plan: 'prepaid', numbers: 'both' }, 'registration'],
  ])('[Y23] with %j it says so, and otherwise not', (answers, sentence) => {
    expect(staffSentencesFor(cardSaying({ answers }))).toContain(sentence)
    expect(staffSentencesFor(cardSaying({}))).not.toContain(sentence)
  })

  it.each([
    { plan: 'prepaid', numbers: 'mainland' },
    { plan: 'contract', numbers: 'hongkong' },
  ] as const)('[Y23] asks for no registration to be removed with %j', (answers) => {
    expect(staffSentencesFor(cardSaying({ answers }))).not.toContain('registration')
  })

  it('[Y23] never speaks of a term of a prepaid card', () => {
    expect(staffSentencesFor(cardSaying({ answers: { plan: 'prepaid', term: 'inside' } }))).not.toContain(
      'term',
    )
  })

  it('[Y23] asks when the last bill comes, but not of a prepaid card, which has none', () => {
    expect(balanceOf('contract')).toEqual(['balance'])
    expect(balanceOf('unknown')).toEqual(['balance'])
    expect(balanceOf('prepaid')).toEqual(['balance-prepaid'])
  })

  it('[Y23] lets whoever acts for a company say so once', () => {
    const said = staffSentencesFor(cardSaying({ answers: { holder: 'company', handler: 'agent' } }))
    expect(said).toContain('company')
    expect(said).not.toContain('agent')
  })

  it('[Y24] says “I am the holder” only of the holder in person', () => {
    const self = { holder: 'self', handler: 'holder' } as const
    expect(staffSentencesFor(cardSaying({ answers: self }))).toContain('self')
    for (const other of [
      { handler: 'agent' },
      { holder: 'company' },
      { deceased: 'yes' },
      { minor: 'yes' },
    ] as const) {
      expect(staffSentencesFor(cardSaying({ answers: { ...self, ...other } }))).not.toContain('self')
    }
  })
})

function requestsOf(answers: Partial<Answers>): readonly StaffSentence[] {
  return staffSentencesFor(cardSaying({ answers })).filter((each) => /^(give-up|two)/.test(each))
}

function balanceOf(plan: Answers['plan']): readonly StaffSentence[] {
  return staffSentencesFor(cardSaying({ answers: { plan } })).filter((each) => each.startsWith('balance'))
}
