import { describe, expect, it } from 'vitest'
import { withSaid, type Cancellation } from './cancellation.ts'
import { gateFor } from './gate.ts'
import { CANCELLING, cardSaying, tinyGuide, tinyService } from './tinyGuide.test-support.ts'
import { GUIDE, READY, waitingFor } from './gateGuide.test-support.ts'

describe('a risk that is accepted', () => {
  it('[G9] opens the gate, which names the line and the reason', () => {
    const open = withSaid(READY, { section: 'marks', key: 'backup.calls', value: null, by: 'me' })
    const accepted = accepting(open, 'backup.calls', '手机坏了')
    const gate = gateFor(GUIDE, accepted)
    expect(gate.open).toBe(true)
    expect(gate.accepted).toMatchObject([
      { check: { id: 'backup.calls', status: 'todo' }, reason: '手机坏了' },
    ])
  })

  it('[G9] is still named while something else keeps the gate closed', () => {
    const card = accepting(cardSaying({ answers: CANCELLING }), 'backup.calls', '手机坏了')
    const gate = gateFor(GUIDE, card)
    expect(waitingFor(GUIDE, card)).not.toContain('backup.calls')
    expect(gate.open).toBe(false)
    expect(gate.accepted.map(({ check }) => check.id)).toEqual(['backup.calls'])
  })

  it('[G9] shuts the gate again when it is taken back', () => {
    const open = withSaid(READY, { section: 'marks', key: 'backup.calls', value: null, by: 'me' })
    const back = withSaid(accepting(open, 'backup.calls', '手机坏了'), {
      section: 'overrides',
      key: 'backup.calls',
      value: null,
      by: 'me',
    })
    expect(waitingFor(GUIDE, back)).toEqual(['backup.calls'])
  })

  it('[G9] is named no more once the line is settled after all', () => {
    expect(gateFor(GUIDE, accepting(READY, 'backup.calls', '手机坏了')).accepted).toEqual([])
  })

  it.each(['decide.operator', 'decide.decision', 'documents.identity', 'balance.check'])(
    '[G10] cannot be that of %s',
    (id) => {
      const open = cardSaying({ answers: CANCELLING })
      expect(waitingFor(GUIDE, accepting(open, id, '不管了'))).toEqual(waitingFor(GUIDE, open))
    },
  )

  it('[G12] at a bank counts only once a code has reached the new number', () => {
    const guide = tinyGuide({ services: [tinyService('bank', { money: true })] })
    const card = accepting(cardSaying({ answers: CANCELLING }), 'unbind.bank', '旧卡已经停了')
    expect(waitingFor(guide, card)).toEqual(['unbind.bank'])
    const arrived = withSaid(card, { section: 'codeArrived', key: 'bank', value: true, by: 'me' })
    expect(gateFor(guide, arrived).open).toBe(true)
    const back = withSaid(arrived, { section: 'codeArrived', key: 'bank', value: null, by: 'me' })
    expect(waitingFor(guide, back)).toEqual(['unbind.bank'])
  })
})

function accepting(card: Cancellation, key: string, value: string): Cancellation {
  return withSaid(card, { section: 'overrides', key, value, by: 'me' })
}
