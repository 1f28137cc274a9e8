import { describe, expect, it } from 'vitest'
import { withSaid } from './cancellation.ts'
import { legItemId } from './legs.ts'
import {
  checksFor,
  DECISION_ITEM,
  isRequiredService,
  isSettled,
  questionItemId,
  serviceItemId,
  statusOfBinding,
  statusOfMark,
  statusOfService,
} from './status.ts'
import { cardSaying, tinyGuide, tinyService } from './tinyGuide.test-support.ts'

describe('statusOfMark', () => {
  it('[I1] is done or not applicable as marked', () => {
    expect(statusOfMark({ said: 'done' })).toBe('done')
    expect(statusOfMark({ said: 'not-applicable', reason: '我没有合约' })).toBe('not-applicable')
  })

  it('[I1] is open where nothing was marked or the mark was taken back', () => {
    expect(statusOfMark(undefined)).toBe('todo')
    expect(statusOfMark(null)).toBe('todo')
  })
})

describe('statusOfBinding', () => {
  it('[B1] is open where nobody looked or the word was taken back', () => {
    expect(statusOfBinding(undefined)).toBe('todo')
    expect(statusOfBinding(null)).toBe('todo')
  })

  it('[B2] is done once the number was moved or the account closed', () => {
    expect(statusOfBinding({ said: 'moved' })).toBe('done')
    expect(statusOfBinding({ said: 'closed' })).toBe('done')
  })

  it('[B3] does not apply where the number is not bound', () => {
    expect(statusOfBinding({ said: 'not-bound' })).toBe('not-applicable')
  })

  it('[B4] stays open where the number cannot be moved and no plan is chosen', () => {
    expect(statusOfBinding({ said: 'cannot-move', plan: null })).toBe('todo')
  })

  it.each(['keep-paying', 'close-account', 'contact-service'] as const)(
    '[B4] is done with the plan %s',
    (plan) => {
      expect(statusOfBinding({ said: 'cannot-move', plan })).toBe('done')
    },
  )
})

describe('statusOfService', () => {
  const bank = { id: 'bank', money: true }
  const moved = { bank: { said: 'moved' } } as const
  const signedIn = { bank: true } as const

  it('[B10] keeps a money service open after moving the number, until the person has signed in', () => {
    expect(statusOfService(bank, cardSaying({ bindings: moved }))).toBe('todo')
    expect(statusOfService(bank, cardSaying({ bindings: moved, signedIn }))).toBe('done')
  })

  it('[B10] asks for no signing in where no money can be lost', () => {
    expect(statusOfService({ id: 'bank', money: false }, cardSaying({ bindings: moved }))).toBe('done')
  })

  it.each([
    [{ said: 'closed' }, 'done'],
    [{ said: 'not-bound' }, 'not-applicable'],
    [{ said: 'cannot-move', plan: 'contact-service' }, 'done'],
    [{ said: 'cannot-move', plan: null }, 'todo'],
  ] as const)('[B10] asks for no signing in where nothing was moved: %j is %s', (binding, status) => {
    expect(statusOfService(bank, cardSaying({ bindings: { bank: binding } }))).toBe(status)
  })

  it('[B11] does not count the second tick of a service that was not moved, and keeps it for later', () => {
    const ticked = cardSaying({ signedIn })
    expect(statusOfService(bank, ticked)).toBe('todo')
    const word = { section: 'bindings', key: 'bank', value: { said: 'moved' }, by: 'me' } as const
    expect(statusOfService(bank, withSaid(ticked, word))).toBe('done')
  })

  it('[B10] opens again when the signing in is taken back', () => {
    const ticked = cardSaying({ bindings: moved, signedIn })
    const back = withSaid(ticked, { section: 'signedIn', key: 'bank', value: null, by: 'me' })
    expect(statusOfService(bank, back)).toBe('todo')
  })

  it('[B10] asks nothing of the kind for a service the person added', () => {
    const own = {
      ownServices: { 'own-0000-ab': '健身房' },
      bindings: { 'own-0000-ab': { said: 'moved' } },
    } as const
    expect(checksFor(tinyGuide({}), cardSaying(own), 'unbind').map((check) => check.status)).toEqual(['done'])
  })
})

describe('isSettled', () => {
  it('[I2] holds for what is done or does not apply', () => {
    expect(isSettled('done')).toBe(true)
    expect(isSettled('not-applicable')).toBe(true)
  })

  it('[I2] does not hold for what is open or locked', () => {
    expect(isSettled('todo')).toBe(false)
    expect(isSettled('locked')).toBe(false)
  })
})

describe('isRequiredService', () => {
  it('[B5] holds for core services of critical or high risk', () => {
    expect(isRequiredService(tinyService('bank', { risk: 'critical' }))).toBe(true)
    expect(isRequiredService(tinyService('chat', { risk: 'high' }))).toBe(true)
  })

  it('[B5] does not hold for lower risks', () => {
    expect(isRequiredService(tinyService('shop', { risk: 'medium' }))).toBe(false)
    expect(isRequiredService(tinyService('game', { risk: 'low' }))).toBe(false)
  })

  it('[B5] does not hold for services that are not core', () => {
    expect(isRequiredService(tinyService('bank', { core: false }))).toBe(false)
  })
})

describe('the ids of rows', () => {
  it('[I7] are made of the station and the thing', () => {
    expect(questionItemId('plan')).toBe('decide.plan')
    expect(serviceItemId('wechat')).toBe('unbind.wechat')
    expect(DECISION_ITEM).toBe('decide.decision')
    expect(legItemId('mainland', 'submit.online.form')).toBe('mainland.submit.online.form')
    expect(legItemId('hongkong', 'submit.online.form')).toBe('hongkong.submit.online.form')
  })
})
