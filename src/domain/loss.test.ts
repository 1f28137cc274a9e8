import { describe, expect, it } from 'vitest'
import type { Claim } from './guide.ts'
import { lossesFor } from './loss.ts'
import { CANCELLING, cardSaying, tinyGuide, tinyItem, tinyService } from './tinyGuide.test-support.ts'

const GUIDE = tinyGuide({
  items: [
    tinyItem('backup.calls', { station: 'backup' }),
    tinyItem('aftercare.tell-people', {
      station: 'aftercare',
      claims: [claim('mainland', '内地'), claim('hongkong', '香港')],
    }),
  ],
  services: [tinyService('bank', {}), tinyService('chat', {}), tinyService('game', {})],
})

describe('lossesFor', () => {
  it.each(['refund', 'move', 'spend', 'forfeit'] as const)(
    '[Z1] says that the balance is to be: %s',
    (use) => {
      const amount = { cents: 3650, currency: 'CNY' } as const
      const card = cardSaying({ answers: { ...CANCELLING, balance: amount, balanceUse: use } })
      expect(lossesFor(GUIDE, card, 'mainland').balance).toEqual({ use, amount })
    },
  )

  it('[Z1] says so as well where nothing is known of the balance', () => {
    expect(lossesFor(GUIDE, cardSaying({ answers: CANCELLING }), 'mainland').balance).toEqual({
      use: null,
      amount: null,
    })
  })

  it('[Z1] says nothing of a balance of nothing', () => {
    const card = cardSaying({ answers: { ...CANCELLING, balance: { cents: 0, currency: 'HKD' } } })
    expect(lossesFor(GUIDE, card, 'mainland').balance).toBeNull()
  })

  it('[Z2] names the services that cannot be moved, own ones too, with the plan', () => {
    const card = cardSaying({
      answers: CANCELLING,
      ownServices: { 'own-0000-ab': '健身房' },
      bindings: {
        bank: { said: 'cannot-move', plan: 'contact-service' },
        chat: { said: 'moved' },
        game: { said: 'cannot-move', plan: null },
        'own-0000-ab': { said: 'cannot-move', plan: 'close-account' },
      },
    })
    expect(lossesFor(GUIDE, card, 'mainland').leftServices).toEqual([
      { id: 'bank', name: 'bank', plan: 'contact-service' },
      { id: 'own-0000-ab', name: '健身房', plan: 'close-account' },
    ])
  })

  it('[B22] loses no service that cannot concern the person, whatever was said of it before', () => {
    const services = [tinyService('other-number', { when: { numbers: ['both'] } }), tinyService('bank', {})]
    const card = cardSaying({
      answers: CANCELLING,
      bindings: { 'other-number': { said: 'cannot-move', plan: 'close-account' } },
    })
    const losses = lossesFor(tinyGuide({ services }), card, 'mainland')
    expect(losses.leftServices).toEqual([])
    expect(losses.uncheckedServices).toEqual(['bank'])
  })

  it('[Z3] names each risk accepted, with the reason', () => {
    const card = cardSaying({ answers: CANCELLING, overrides: { 'backup.calls': '手机坏了' } })
    expect(lossesFor(GUIDE, card, 'mainland').accepted).toMatchObject([
      { check: { id: 'backup.calls' }, reason: '手机坏了' },
    ])
  })

  it('[Z4] counts the services nobody looked at, but for those whose risk is accepted', () => {
    const card = cardSaying({
      answers: CANCELLING,
      bindings: { chat: { said: 'not-bound' } },
      overrides: { 'unbind.bank': '登不上' },
    })
    expect(lossesFor(GUIDE, card, 'mainland').uncheckedServices).toEqual(['game'])
  })

  it('[Z5] tells what becomes of this number, and not of the other one', () => {
    const card = cardSaying({ answers: { ...CANCELLING, numbers: 'both' } })
    expect(lossesFor(GUIDE, card, 'mainland').reuse.map(({ text }) => text)).toEqual(['内地'])
    expect(lossesFor(GUIDE, card, 'hongkong').reuse.map(({ text }) => text)).toEqual(['香港'])
  })
})

function claim(numbers: 'mainland' | 'hongkong', text: string): Claim {
  return {
    when: { numbers: [numbers, 'both', 'unknown'] },
    text,
    mark: 'unverified',
    source: null,
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
  }
}
