import { isThere, type Cancellation, type Registers } from '#domain/cancellation.ts'
import { ownServicesOf } from '#domain/status.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  answerQuestion,
  chooseBalanceUse,
  chooseChannel,
  chooseDecision,
  deleteCard,
  dismissOffer,
  markItem,
  nameCard,
  recordBalance,
  recordReceipt,
  recordSettlement,
  recordSubmission,
  recordVerification,
  sayBinding,
  sayNotBound,
  startCard,
  takeBack,
  takeUp,
  writeNote,
} from './actions.ts'
import { chooseLocale, rememberPlace } from './choices.ts'
import {
  acceptRisk,
  addOwnService,
  recordGoAhead,
  removeOwnService,
  renameOwnService,
  sayCodeArrived,
  saySignedIn,
  sayTexts,
} from './gateActions.ts'
import { INITIAL_STATE, store } from './store.ts'

const DONE = { said: 'done' } as const
const DAY = '2026-11-24'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] })
  takeUp(INITIAL_STATE)
  dismissOffer()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a new card', () => {
  it('says nothing yet, and began today', () => {
    const id = startCard()
    expect(card(id)).toMatchObject({ id, life: 1, ordinal: 1, startedOn: DAY, clock: 0, answers: {} })
  })

  it('[P6] has an id of its own and the next place among the cards, deleted ones included', () => {
    const ids = [startCard(), startCard(), startCard()]
    deleteCard(ids[2] ?? '', '')
    ids.push(startCard())
    expect(new Set(ids).size).toBe(4)
    expect(ids.map((id) => card(id).ordinal)).toEqual([1, 2, 3, 4])
  })

  it('has an id that its address and the saved format accept', () => {
    for (let count = 0; count < 50; count += 1) expect(startCard()).toMatch(/^[a-z0-9]{8}$/)
  })
})

describe('what is said', () => {
  it('stands where it was said, and nothing else changes', () => {
    const id = startCard()
    const other = startCard()
    const before = card(other)
    answerQuestion(id, 'numbers', 'both')
    chooseDecision(id, 'cancel')
    recordBalance(id, { cents: 3650, currency: 'HKD' })
    chooseBalanceUse(id, 'refund')
    markItem(id, 'documents.identity', DONE)
    sayBinding(id, 'wechat', { said: 'moved' })
    chooseChannel(id, 'hongkong', 'online')
    recordSubmission(id, 'hongkong', { channel: 'online', on: DAY })
    recordVerification(id, 'hongkong', { way: 'call', verification: { on: DAY, result: 'ok' } })
    recordSettlement(id, 'hongkong', { on: DAY, kind: 'refunded' })
    expect(saidOf(card(id))).toEqual({
      answers: {
        numbers: 'both',
        decision: 'cancel',
        balance: { cents: 3650, currency: 'HKD' },
        balanceUse: 'refund',
      },
      marks: { 'documents.identity': DONE },
      notes: {},
      bindings: { wechat: { said: 'moved' } },
      ownServices: {},
      mainland: {},
      hongkong: {
        channel: 'online',
        submission: { channel: 'online', on: DAY },
        call: { on: DAY, result: 'ok' },
        settlement: { on: DAY, kind: 'refunded' },
      },
    })
    expect(card(other)).toBe(before)
  })

  it('each counts one further', () => {
    const id = startCard()
    markItem(id, 'a', DONE)
    markItem(id, 'b', DONE)
    expect(card(id).marks['a']?.n).toBe(1)
    expect(card(id).marks['b']?.n).toBe(2)
  })

  it('about a card that is not there is dropped, and nothing is offered', () => {
    const before = store.getState()
    markItem('nobody', 'a', DONE)
    writeNote('nobody', 'a', 'x')
    addOwnService('nobody', 'x')
    deleteCard('nobody', 'x')
    expect(store.getState()).toEqual(before)
  })
})

describe('names and notes', () => {
  it('a name loses its outer blanks', () => {
    const id = startCard()
    nameCard(id, '  妈妈的 月费卡 \n')
    expect(card(id).answers.name?.v).toBe('妈妈的 月费卡')
  })

  it('[X01] a note is kept as it was typed, blanks and all', () => {
    const id = startCard()
    const text = ' <img src=x onerror=alert(1)> \u202E\u200B 👩‍👩‍👧 \n'
    writeNote(id, 'a', text)
    expect(card(id).notes['a']?.v).toBe(text)
  })

  it('an empty note is none', () => {
    const id = startCard()
    writeNote(id, 'a', 'x')
    writeNote(id, 'a', '')
    expect(card(id).notes['a']?.v).toBeNull()
  })
})

describe('own services', () => {
  it('[N3.4] are listed in the order in which they were added', () => {
    const id = startCard()
    const names = Array.from({ length: 12 }, (_, index) => `service ${index}`)
    for (const name of names) addOwnService(id, name)
    expect(ownServicesOf(card(id)).map((each) => each.name)).toEqual(names)
  })

  it('[N3.4] stay in order after one was removed and another added', () => {
    const id = startCard()
    for (const name of ['one', 'two', 'three']) addOwnService(id, name)
    removeOwnService(id, ownServicesOf(card(id))[0]?.id ?? '')
    addOwnService(id, '  four ')
    expect(ownServicesOf(card(id)).map((each) => each.name)).toEqual(['two', 'three', 'four'])
  })

  it('[P8] removed come back with their answer when that is taken back', () => {
    const id = startCard()
    addOwnService(id, 'one')
    const service = ownServicesOf(card(id))[0]?.id ?? ''
    sayBinding(id, service, { said: 'moved' })
    removeOwnService(id, service)
    expect(ownServicesOf(card(id))).toEqual([])
    takeBack()
    expect(ownServicesOf(card(id))).toEqual([{ id: service, name: 'one' }])
    expect(card(id).bindings[service]?.v).toEqual({ said: 'moved' })
  })
})

describe('the offer to take back', () => {
  it.each<[string, (id: string) => void]>([
    ['answer', (id) => chooseDecision(id, 'keep')],
    ['answer', (id) => recordBalance(id, null)],
    ['answer', (id) => chooseBalanceUse(id, 'spend')],
    ['mark', (id) => markItem(id, 'a', DONE)],
    ['binding', (id) => sayBinding(id, 'wechat', null)],
    ['bindings', (id) => sayNotBound(id, ['wechat', 'qq'])],
    ['own-service', (id) => removeOwnService(id, 'own-0000-aaaa')],
    ['binding', (id) => saySignedIn(id, 'wechat', true)],
    ['binding', (id) => sayCodeArrived(id, 'wechat', true)],
    ['binding', (id) => renameOwnService(id, 'own-0000-aaaa', 'x')],
    ['answer', (id) => sayTexts(id, 'dead')],
    ['mark', (id) => acceptRisk(id, 'backup.calls', 'x')],
    ['leg', (id) => recordGoAhead(id, 'mainland', DAY)],
    ['leg', (id) => chooseChannel(id, 'mainland', 'counter')],
    ['leg', (id) => recordSubmission(id, 'mainland', null)],
    ['leg', (id) => recordReceipt(id, 'mainland', { receipt: null, promisedBy: null })],
    ['leg', (id) => recordSettlement(id, 'mainland', null)],
    ['leg', (id) => recordVerification(id, 'mainland', { way: 'app', verification: null })],
    ['delete-card', (id) => deleteCard(id, 'x')],
  ])('[P8] names a deed of the kind %s', (kind, deed) => {
    deed(startCard())
    expect(store.getState().offer?.deed.kind).toBe(kind)
  })

  it('is not made for typing and for questions, which are their own way back', () => {
    const id = startCard()
    nameCard(id, 'x')
    writeNote(id, 'a', 'x')
    answerQuestion(id, 'plan', 'prepaid')
    addOwnService(id, 'x')
    expect(store.getState().offer).toBeNull()
  })

  it('has a new number each time, so that its time starts anew', () => {
    const id = startCard()
    markItem(id, 'a', DONE)
    const first = store.getState().offer?.number
    markItem(id, 'b', DONE)
    expect(store.getState().offer?.number).not.toBe(first)
  })

  it('[P8] brings back what was said before, or nothing where nothing was', () => {
    const id = startCard()
    markItem(id, 'a', { said: 'not-applicable', reason: 'why' })
    markItem(id, 'a', DONE)
    takeBack()
    expect(card(id).marks['a']?.v).toEqual({ said: 'not-applicable', reason: 'why' })
    sayBinding(id, 'wechat', { said: 'moved' })
    takeBack()
    expect(card(id).bindings['wechat']?.v).toBeNull()
  })

  it('[P8] takes a whole group back at once, and leaves what was answered before', () => {
    const id = startCard()
    sayBinding(id, 'alipay-cn', { said: 'moved' })
    sayNotBound(id, ['wechat', 'qq', 'weibo'])
    expect(store.getState().offer?.deed).toEqual({ kind: 'bindings', count: 3 })
    takeBack()
    expect(Object.values(card(id).bindings).map((kept) => kept?.v ?? null)).toEqual([
      { said: 'moved' },
      null,
      null,
      null,
    ])
  })

  it('[P8] takes a receipt and the day promised with it back together', () => {
    const id = startCard()
    recordReceipt(id, 'mainland', {
      receipt: { on: DAY, reference: 'A1', place: '' },
      promisedBy: '2026-12-01',
    })
    expect(saidOf(card(id))).toMatchObject({
      mainland: { receipt: { reference: 'A1' }, promisedBy: '2026-12-01' },
    })
    takeBack()
    expect(card(id).mainland.receipt?.v).toBeNull()
    expect(card(id).mainland.promisedBy?.v).toBeNull()
  })

  it('leaves alone what was said since', () => {
    const id = startCard()
    markItem(id, 'a', DONE)
    writeNote(id, 'a', 'since')
    takeBack()
    expect(card(id).marks['a']?.v).toBeNull()
    expect(card(id).notes['a']?.v).toBe('since')
  })

  it('[A02] stands once: taking back twice takes back one act', () => {
    const id = startCard()
    markItem(id, 'a', DONE)
    markItem(id, 'b', DONE)
    takeBack()
    takeBack()
    expect(card(id).marks['a']?.v).toEqual(DONE)
    expect(card(id).marks['b']?.v).toBeNull()
    expect(store.getState().offer).toBeNull()
  })

  it('let go changes nothing', () => {
    const id = startCard()
    markItem(id, 'a', DONE)
    dismissOffer()
    takeBack()
    expect(card(id).marks['a']?.v).toEqual(DONE)
  })
})

describe('deleting a card', () => {
  it('[P6] leaves none of its words', () => {
    const id = startCard()
    nameCard(id, 'secret')
    writeNote(id, 'a', 'secret')
    deleteCard(id, 'secret')
    expect(isThere(card(id))).toBe(false)
    expect(JSON.stringify(card(id))).not.toContain('secret')
  })

  it('[A01] names it, and brings it back whole', () => {
    const id = startCard()
    nameCard(id, 'Mum')
    markItem(id, 'a', DONE)
    const before = saidOf(card(id))
    deleteCard(id, 'Mum')
    expect(store.getState().offer?.deed).toEqual({ kind: 'delete-card', name: 'Mum' })
    takeBack()
    expect(isThere(card(id))).toBe(true)
    expect(saidOf(card(id))).toEqual(before)
  })

  it('[P6] leaves the others the very same', () => {
    const one = startCard()
    const two = startCard()
    const before = card(two)
    deleteCard(one, '')
    takeBack()
    expect(card(two)).toBe(before)
  })

  it('[A01] can be done and undone again and again', () => {
    const id = startCard()
    markItem(id, 'a', DONE)
    for (let round = 0; round < 3; round += 1) {
      deleteCard(id, '')
      takeBack()
    }
    expect(isThere(card(id))).toBe(true)
    expect(card(id).marks['a']?.v).toEqual(DONE)
  })
})

it('[P5] a language is chosen without touching anything else', () => {
  const id = startCard()
  markItem(id, 'a', DONE)
  const { cards } = store.getState()
  chooseLocale('en')
  rememberPlace('#/about')
  expect(store.getState()).toMatchObject({ locale: 'en', place: '#/about' })
  expect(store.getState().cards).toBe(cards)
})

function card(id: string): Cancellation {
  const found = store.getState().cards[id]
  if (found === undefined) throw new Error(`no card ${id}`)
  return found
}

// The words alone, without counters and writers.
function saidOf({ answers, marks, notes, bindings, ownServices, mainland, hongkong }: Cancellation): unknown {
  const sections: Readonly<Record<string, Registers<Record<string, unknown>>>> = {
    answers,
    marks,
    notes,
    bindings,
    ownServices,
    mainland,
    hongkong,
  }
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      name,
      Object.fromEntries(Object.entries(section).map(([key, kept]) => [key, kept?.v])),
    ]),
  )
}
