import { ownServicesOf } from '#domain/status.ts'
import { describe, expect, it } from 'vitest'
import {
  answerQuestion,
  chooseBalanceUse,
  chooseChannel,
  chooseDecision,
  deleteCard,
  markItem,
  nameCard,
  recordBalance,
  recordSettlement,
  recordSubmission,
  recordVerification,
  sayBinding,
  writeNote,
} from './actions.ts'
import { startCard, takeBack } from './cards.ts'
import { chooseLocale, rememberPlace } from './choices.ts'
import { addOwnService, removeOwnService } from './gateActions.ts'
import { store } from './store.ts'
import { beginEachAnew, DONE, DAY, card, saidOf } from './acting.test-support.ts'

beginEachAnew()

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

it('[P5] a language is chosen without touching anything else', () => {
  const id = startCard()
  markItem(id, 'a', DONE)
  const { cards } = store.getState()
  chooseLocale('en')
  rememberPlace('#/about')
  expect(store.getState()).toMatchObject({ locale: 'en', place: '#/about' })
  expect(store.getState().cards).toBe(cards)
})
