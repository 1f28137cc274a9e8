import { isThere } from '#domain/cancellation.ts'
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
  recordReceipt,
  recordSettlement,
  recordSubmission,
  recordVerification,
  sayBinding,
  sayNotBound,
  writeNote,
} from './actions.ts'
import { dismissOffer, startCard, takeBack } from './cards.ts'
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
import { store } from './store.ts'
import { beginEachAnew, DONE, DAY, card, saidOf } from './acting.test-support.ts'

beginEachAnew()

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
    ['goAhead', (id) => recordGoAhead(id, 'mainland', DAY)],
    ['counter', (id) => chooseChannel(id, 'mainland', 'counter')],
    ['online', (id) => chooseChannel(id, 'hongkong', 'online')],
    ['submission', (id) => recordSubmission(id, 'mainland', { on: DAY, channel: 'online' })],
    ['withdrawn', (id) => recordSubmission(id, 'mainland', null)],
    ['withdrawn', (id) => recordReceipt(id, 'mainland', { receipt: null, promisedBy: null })],
    ['withdrawn', (id) => recordSettlement(id, 'mainland', null)],
    ['withdrawn', (id) => recordVerification(id, 'mainland', { way: 'app', verification: null })],
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
