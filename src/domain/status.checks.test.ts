import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation, anyId, anyMark } from './anyCancellation.test-support.ts'
import { withSaid, type Binding } from './cancellation.ts'
import { checksFor, itemsFor, ownServicesOf } from './status.ts'
import {
  CANCELLING,
  cardSaying,
  tinyGuide,
  tinyItem,
  tinyQuestion,
  tinyService,
} from './tinyGuide.test-support.ts'

describe('itemsFor', () => {
  const guide = tinyGuide({
    items: [
      tinyItem('documents.bills', { when: { debts: ['open', 'unknown'] } }),
      tinyItem('backup.calls', { station: 'backup' }),
      tinyItem('documents.identity', {}),
    ],
  })

  it('[I3] lists the lines of the station in the order of the content', () => {
    expect(idsOf(itemsFor(guide, cardSaying({}), 'documents'))).toEqual([
      'documents.bills',
      'documents.identity',
    ])
  })

  it('[I3] leaves out a line whose condition does not hold', () => {
    const card = cardSaying({ answers: { debts: 'none' } })
    expect(idsOf(itemsFor(guide, card, 'documents'))).toEqual(['documents.identity'])
  })
})

describe('checksFor a station of ticks', () => {
  const guide = tinyGuide({
    items: [tinyItem('documents.identity', {}), tinyItem('documents.contact', { required: false })],
    services: [tinyService('wechat', {})],
  })

  it('[I3] gives each line its title, its weight and its status', () => {
    const card = cardSaying({ marks: { 'documents.contact': { said: 'done' } } })
    expect(checksFor(guide, card, 'documents')).toEqual([
      {
        id: 'documents.identity',
        station: 'documents',
        title: 'documents.identity',
        required: true,
        status: 'todo',
      },
      {
        id: 'documents.contact',
        station: 'documents',
        title: 'documents.contact',
        required: false,
        status: 'done',
      },
    ])
  })

  it('[I6] gives none for submission and follow-up, even with steps in the content', () => {
    const steps = tinyGuide({ items: [tinyItem('submit.online.form', { station: 'submit' })] })
    expect(checksFor(steps, cardSaying({ answers: CANCELLING }), 'submit')).toEqual([])
    expect(checksFor(steps, cardSaying({ answers: CANCELLING }), 'follow-up')).toEqual([])
  })

  it('[I8] is the same after marking once and after marking twice', () => {
    const stations = ['documents', 'balance'] as const
    const lines = tinyGuide({
      items: [tinyItem('documents.identity', {}), tinyItem('balance.check', { station: 'balance' })],
    })
    fc.assert(
      fc.property(anyCancellation, anyId, fc.option(anyMark), (card, key, value) => {
        const mark = { section: 'marks', key, value, by: 'me' } as const
        const once = withSaid(card, mark)
        const twice = withSaid(once, mark)
        for (const station of stations)
          expect(checksFor(lines, twice, station)).toEqual(checksFor(lines, once, station))
      }),
    )
  })
})

describe('checksFor the decision', () => {
  const guide = tinyGuide({
    questions: [
      tinyQuestion('numbers', {}),
      tinyQuestion('term', { when: { plan: ['contract'] }, required: false }),
      tinyQuestion('operator', { part: 'describing' }),
    ],
  })

  it('[I4] lists the deciding questions and then the decision', () => {
    expect(checksFor(guide, cardSaying({}), 'decide')).toEqual([
      {
        id: 'decide.numbers',
        station: 'decide',
        title: 'numbers',
        required: true,
        status: 'todo',
      },
      { id: 'decide.decision', station: 'decide', title: null, required: true, status: 'todo' },
    ])
  })

  it('[I4] lists the describing questions as well once cancelling was chosen', () => {
    const card = cardSaying({ answers: { decision: 'cancel' } })
    expect(idsOf(checksFor(guide, card, 'decide'))).toEqual([
      'decide.numbers',
      'decide.operator',
      'decide.decision',
    ])
  })

  it('[I4] asks nothing about cancelling on another way', () => {
    const card = cardSaying({ answers: { decision: 'keep' } })
    expect(idsOf(checksFor(guide, card, 'decide'))).toEqual(['decide.numbers', 'decide.decision'])
  })

  it('[I3] lists a question only while its condition holds', () => {
    const card = cardSaying({ answers: { plan: 'contract' } })
    const term = checksFor(guide, card, 'decide').find((check) => check.id === 'decide.term')
    expect(term).toMatchObject({ required: false, status: 'todo' })
  })

  it('[I5] keeps a question open while the answer is unknown', () => {
    const card = cardSaying({ answers: { numbers: 'unknown' } })
    expect(checksFor(guide, card, 'decide')[0]?.status).toBe('todo')
  })

  it('[I5] settles a question with an answer, and the decision with a choice', () => {
    const card = cardSaying({ answers: { numbers: 'both', decision: 'keep' } })
    expect(checksFor(guide, card, 'decide').map((check) => check.status)).toEqual(['done', 'done'])
  })
})

describe('checksFor unbinding', () => {
  const guide = tinyGuide({
    items: [tinyItem('unbind-prep.new-number', { station: 'unbind' })],
    services: [tinyService('wechat', {}), tinyService('game', { risk: 'low' })],
  })

  it('[B7] lists the lines, then the known services, then the own ones', () => {
    const card = cardSaying({ ownServices: { 'own-0000-ab': '健身房' } })
    expect(idsOf(checksFor(guide, card, 'unbind'))).toEqual([
      'unbind-prep.new-number',
      'unbind.wechat',
      'unbind.game',
      'unbind.own-0000-ab',
    ])
  })

  it('[B22] lists a service only for those it can concern', () => {
    const two = tinyGuide({
      services: [tinyService('other-number', { when: { numbers: ['both', 'unknown'] } })],
    })
    const listedFor = (numbers: 'both' | 'mainland' | 'unknown') =>
      idsOf(checksFor(two, cardSaying({ answers: { numbers } }), 'unbind'))
    expect(listedFor('both')).toEqual(['unbind.other-number'])
    expect(listedFor('unknown')).toEqual(['unbind.other-number'])
    expect(listedFor('mainland')).toEqual([])
  })

  it('[B5] requires a service by its risk and names it as the content does', () => {
    const [, wechat, game] = checksFor(guide, cardSaying({}), 'unbind')
    expect(wechat).toEqual({
      id: 'unbind.wechat',
      station: 'unbind',
      title: 'wechat',
      required: true,
      status: 'todo',
    })
    expect(game).toMatchObject({ required: false })
  })

  it('[B6] requires an own service and names it with the words typed', () => {
    const card = cardSaying({ ownServices: { 'own-0000-ab': '<img onerror>🏋️' } })
    expect(checksFor(guide, card, 'unbind').at(-1)).toEqual({
      id: 'unbind.own-0000-ab',
      station: 'unbind',
      title: '<img onerror>🏋️',
      required: true,
      status: 'todo',
    })
  })

  it('[B2] shows what became of known and own services alike', () => {
    const bindings: Record<string, Binding> = {
      wechat: { said: 'moved' },
      game: { said: 'not-bound' },
      'own-0000-ab': { said: 'closed' },
    }
    const card = cardSaying({ ownServices: { 'own-0000-ab': '健身房' }, bindings })
    expect(checksFor(guide, card, 'unbind').map((check) => check.status)).toEqual([
      'todo',
      'done',
      'not-applicable',
      'done',
    ])
  })

  it('[I3] lists no services at other stations', () => {
    expect(checksFor(guide, cardSaying({}), 'backup')).toEqual([])
  })
})

describe('ownServicesOf', () => {
  it('[B7] lists them oldest first, however they are stored', () => {
    const card = cardSaying({
      ownServices: { 'own-0002-aa': '丙', 'own-0000-zz': '甲', 'own-0001-mm': '乙' },
    })
    expect(ownServicesOf(card)).toEqual([
      { id: 'own-0000-zz', name: '甲' },
      { id: 'own-0001-mm', name: '乙' },
      { id: 'own-0002-aa', name: '丙' },
    ])
  })

  it('[B7] leaves out one that was taken away', () => {
    const added = cardSaying({ ownServices: { 'own-0000-ab': '健身房' } })
    const taken = withSaid(added, { section: 'ownServices', key: 'own-0000-ab', value: null, by: 'me' })
    expect(ownServicesOf(taken)).toEqual([])
  })
})

function idsOf(lines: readonly { readonly id: string }[]): string[] {
  return lines.map((line) => line.id)
}
