import { describe, expect, it } from 'vitest'
import { withSaid } from './cancellation.ts'
import { applies, wordSaid } from './condition.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

describe('applies', () => {
  it('[C1] always holds without questions', () => {
    expect(applies({}, cardSaying({}))).toBe(true)
  })

  it('[C2] holds when the answer is one of the words', () => {
    const card = cardSaying({ answers: { numbers: 'both' } })
    expect(applies({ numbers: ['mainland', 'both'] }, card)).toBe(true)
  })

  it('[C2] does not hold when the answer is another word', () => {
    const card = cardSaying({ answers: { numbers: 'hongkong' } })
    expect(applies({ numbers: ['mainland', 'both'] }, card)).toBe(false)
  })

  it('[C2] does not hold when only some of its questions were answered so', () => {
    const card = cardSaying({ answers: { numbers: 'hongkong', plan: 'contract' } })
    expect(applies({ numbers: ['hongkong'], plan: ['prepaid'] }, card)).toBe(false)
  })

  it('[C2] never holds when no word is accepted', () => {
    expect(applies({ plan: [] }, cardSaying({ answers: { plan: 'prepaid' } }))).toBe(false)
  })

  it.each([
    [{ numbers: ['both'] }, { numbers: 'both' }],
    [{ plan: ['prepaid'] }, { plan: 'prepaid' }],
    [{ term: ['inside'] }, { term: 'inside' }],
    [{ need: ['codes'] }, { need: 'codes' }],
    [{ holder: ['company'] }, { holder: 'company' }],
    [{ identity: ['hkid'] }, { identity: 'hkid' }],
    [{ sim: ['lost'] }, { sim: 'lost' }],
    [{ handler: ['agent'] }, { handler: 'agent' }],
    [{ debts: ['open'] }, { debts: 'open' }],
    [{ bought: ['reseller'] }, { bought: 'reseller' }],
    [{ texts: ['dead'] }, { texts: 'dead' }],
    [{ phone: ['broken'] }, { phone: 'broken' }],
    [{ abroad: ['yes'] }, { abroad: 'yes' }],
    [{ suspended: ['yes'] }, { suspended: 'yes' }],
    [{ bundle: ['sub-card'] }, { bundle: 'sub-card' }],
    [{ minor: ['yes'] }, { minor: 'yes' }],
    [{ deceased: ['yes'] }, { deceased: 'yes' }],
    [{ expired: ['yes'] }, { expired: 'yes' }],
    [{ operator: ['cmhk'] }, { operator: 'cmhk' }],
    [{ decision: ['keep'] }, { decision: 'keep' }],
  ] as const)('[C2] looks at the question of %j', (when, answers) => {
    expect(applies(when, cardSaying({ answers }))).toBe(true)
    expect(applies(when, cardSaying({}))).toBe(false)
  })

  it('[C3] counts a question not answered as unknown', () => {
    expect(applies({ plan: ['unknown'] }, cardSaying({}))).toBe(true)
  })
})

describe('wordSaid', () => {
  it('[C2] is the word of the answer', () => {
    expect(wordSaid('operator', cardSaying({ answers: { operator: 'cmhk' } }))).toBe('cmhk')
  })

  it('[C3] is unknown where nothing was said', () => {
    expect(wordSaid('operator', cardSaying({}))).toBe('unknown')
  })

  it('[C3] is unknown where the answer was taken back', () => {
    const answered = cardSaying({ answers: { plan: 'prepaid' } })
    const withdrawn = withSaid(answered, { section: 'answers', key: 'plan', value: null, by: 'me' })
    expect(wordSaid('plan', withdrawn)).toBe('unknown')
  })
})
