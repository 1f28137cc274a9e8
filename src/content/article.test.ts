import type { Answers, Channel } from '#domain/answers.ts'
import { newCancellation } from '#domain/cancellation.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import { howFor } from '#domain/how.ts'
import { guideIn } from '#domain/spokenGuide.ts'
import type { Claim, Item } from './authored.ts'
import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'

const ARTICLE: readonly { readonly row: string; readonly carriedBy: readonly string[] }[] = [
  {
    row: '一 keep it, pause it, or give it up',
    carriedBy: [
      'keep.note-cost',
      'pause.ask',
      'downgrade.ask-plan',
      'port.do-not-cancel',
      'lapse.unbind-first',
    ],
  },
  {
    row: '二 documents of a person',
    carriedBy: ['documents.identity', 'documents.card-number', 'documents.contact', 'documents.bills'],
  },
  {
    row: '二 documents of a company',
    carriedBy: ['documents.business-licence', 'documents.handler-id', 'documents.sealed-letter'],
  },
  {
    row: '三.1 online: official channel, entry, form, photos, submit, breaking off, review',
    carriedBy: [
      'submit.online.official',
      'submit.online.entry',
      'submit.online.form',
      'submit.online.photos',
      'submit.online.send',
      'submit.online.interrupted',
      'submit.online.review',
    ],
  },
  {
    row: '三.2 counter: shop, off-peak, documents, application, receipt',
    carriedBy: [
      'submit.counter.shop',
      'submit.counter.time',
      'submit.counter.bring',
      'submit.counter.apply',
      'submit.counter.check-form',
      'submit.counter.receipt',
    ],
  },
  { row: '四.1 back up', carriedBy: ['backup.calls', 'backup.texts', 'backup.contacts', 'backup.bills'] },
  { row: '四.2 balance', carriedBy: ['balance.check', 'balance.use', 'balance.unpaid'] },
  {
    row: '四.3 unbind banks and payment platforms',
    carriedBy: ['unbind-prep.new-number', 'unbind-prep.lookup', 'unbind-prep.inbox-search'],
  },
  {
    row: '四.4 copies of ID afterwards',
    carriedBy: ['aftercare.id-copies', 'aftercare.sim', 'aftercare.esim'],
  },
]

describe('the article', () => {
  it.each(ARTICLE)('$row is carried', ({ carriedBy }) => {
    const ids = new Set(guide.items.map(({ id }) => id))
    expect(carriedBy.filter((id) => !ids.has(id))).toEqual([])
  })

  it('三 compares both channels', () => {
    for (const { cons, pros } of guide.channels) {
      expect(pros.length).toBeGreaterThan(2)
      expect(cons.length).toBeGreaterThan(2)
    }
  })
})

describe('[S3] documents', () => {
  it('of a person who goes: identity, number, SIM, contact and bills', () => {
    const ids = documentsFor({ holder: 'self', handler: 'holder', sim: 'plastic', debts: 'open' })
    expect(ids).toContain('documents.identity')
    expect(ids).toContain('documents.sim-card')
    expect(ids).toContain('documents.bills')
    expect(ids).not.toContain('documents.business-licence')
    expect(ids).not.toContain('documents.agent-id')
  })

  it('leave the bills out when nothing is owed', () => {
    expect(documentsFor({ holder: 'self', debts: 'none' })).not.toContain('documents.bills')
  })

  it('of a company: licence, handler and sealed letter, no private identity', () => {
    const ids = documentsFor({ holder: 'company', handler: 'holder' })
    expect(ids).toEqual(
      expect.arrayContaining([
        'documents.business-licence',
        'documents.handler-id',
        'documents.sealed-letter',
      ]),
    )
    expect(ids).not.toContain('documents.identity')
  })

  it('of someone who goes for the holder: letter and both identities, each once', () => {
    const ids = documentsFor({ holder: 'self', handler: 'agent' })
    expect(ids).toEqual(
      expect.arrayContaining(['documents.authority-letter', 'documents.owner-id', 'documents.agent-id']),
    )
    expect(ids).not.toContain('documents.identity')
  })

  it('[S3] of someone who goes for the holder of a 3HK line: a copy of the holder’s HKID is enough, as 3HK says', () => {
    const said = { operator: 'three-hk', plan: 'contract', numbers: 'hongkong', handler: 'agent' } as const
    const ids = documentsFor({ holder: 'self', ...said }).filter((id) => id.startsWith('documents.owner-id'))
    expect(ids).toEqual(['documents.owner-id-hongkong'])
    const item = guide.items.find(({ id }) => ids.includes(id))
    expect(item?.form).toBe('original-or-copy')
    const three = ids.flatMap((id) => claimsOf(id, said)).filter(({ text }) => text.en.startsWith('3HK'))
    expect(three.map(({ text }) => text['zh-CN'])).toEqual(['3HK 月费：代办的，机主的香港身份证交复印件。'])
  })

  it('[N4.3] of a card from a reseller: whose it is comes first, with the law', () => {
    expect(documentsFor({ bought: 'reseller' })).toContain('documents.reseller')
    expect(documentsFor({ bought: 'operator' })).not.toContain('documents.reseller')
    const said = claimsOf('documents.reseller', { bought: 'reseller', numbers: 'both' })
    expect(said.filter(({ mark }) => mark === 'official').length).toBeGreaterThan(1)
  })

  it('[N4.3] of a card in another name: its registered holder', () => {
    expect(documentsFor({ holder: 'someone-else' })).toContain('documents.registered-holder')
    expect(documentsFor({ holder: 'self' })).not.toContain('documents.registered-holder')
  })
})

describe('what depends on the card', () => {
  it('[S10] a plastic SIM is destroyed, an eSIM deleted', () => {
    expect(shown('aftercare', { sim: 'plastic' })).toContain('aftercare.sim')
    expect(shown('aftercare', { sim: 'esim' })).not.toContain('aftercare.sim')
    expect(shown('aftercare', { sim: 'esim' })).toContain('aftercare.esim')
  })

  it('[N4.2] a card with two numbers keeps two lists', () => {
    expect(shown('unbind', { numbers: 'both' })).toContain('unbind-prep.second-number')
    expect(shown('unbind', { numbers: 'hongkong' })).not.toContain('unbind-prep.lookup')
  })

  it.each(['self', 'company'] as const)(
    '[S7] [S8] whose 3HK line it is, %s: the form that 3HK takes by fax or mail is a step, and said once',
    (holder) => {
      const steps = guide.items.filter(
        ({ channel, when }) =>
          channel === 'online' &&
          applies(when, personWho({ operator: 'three-hk', plan: 'contract', holder })),
      )
      const saying = steps.filter(({ id }) =>
        claimsOf(id, { operator: 'three-hk', plan: 'contract', holder }).some(({ text }) =>
          text['zh-CN'].includes('传真'),
        ),
      )
      expect(saying.map(({ id }) => id)).toEqual(['submit.online.paper-form'])
    },
  )

  it('[N4.4] Hong Kong prepaid value is said, with source, to be commonly not refunded', () => {
    const said = claimsOf('balance.use', { numbers: 'hongkong', plan: 'prepaid' })
    const sourced = said.filter(({ mark, text }) => mark === 'official' && text.en.includes('not refunded'))
    expect(sourced).toHaveLength(1)
  })

  it('[N4.4] a Hong Kong card is nowhere asked for an account to refund to', () => {
    const said = { numbers: 'hongkong', plan: 'prepaid' } as const
    expect(shown('balance', said)).not.toContain('balance.refund-account')
    expect(shown('balance', { numbers: 'mainland' })).toContain('balance.refund-account')
    const asks = guideIn('zh-CN', guide)
      .items.filter((item) => applies(item.when, personWho(said)))
      .filter((item) =>
        howFor(item, personWho(said), null).some((step) => /退款.*账户|账户.*退款/.test(step)),
      )
    expect(asks.map(({ id }) => id)).toEqual([])
  })

  it.each<Channel>(['online', 'counter'])('[S7] %s has steps of its own', (channel) => {
    expect(guide.items.filter((item) => item.channel === channel).length).toBeGreaterThan(5)
  })
})

type Said = { readonly [Q in keyof Answers]?: Answers[Q] }

function documentsFor(said: Said): readonly string[] {
  return shown('documents', said)
}

function shown(station: Item['station'], said: Said): readonly string[] {
  const person = personWho(said)
  return guide.items
    .filter((item) => item.station === station && applies(item.when, person))
    .map(({ id }) => id)
}

function claimsOf(id: string, said: Said): readonly Claim[] {
  const person = personWho(said)
  return guide.items
    .filter((item) => item.id === id)
    .flatMap(({ claims }) => claims)
    .filter(({ when }) => applies(when, person))
}

function personWho(said: Said): Cancellation {
  const nobody = newCancellation('one', 1, '2026-11-24')
  const answers = Object.fromEntries(Object.entries(said).map(([key, v]) => [key, { v, n: 1, by: 'test' }]))
  return { ...nobody, answers: { ...nobody.answers, ...answers } }
}
