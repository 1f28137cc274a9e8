import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import {
  chooseChannel,
  deleteCard,
  markItem,
  recordReceipt,
  recordSettlement,
  recordSubmission,
  recordVerification,
  sayBinding,
  sayNotBound,
} from '#store/actions.ts'
import { recordPromise } from '#store/promises.ts'
import { recordGoAhead, removeOwnService } from '#store/gateActions.ts'
import { store } from '#store/store.ts'
import { kept, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Undo } from './Undo.tsx'

const OFFERED_MS = 20_000
const RECEIPT = { on: '2026-11-03', reference: '', place: '' } as const
const STOPPED = { on: '2026-11-10', result: 'ok' } as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the offer to take back', () => {
  it('is not there before anything was done', async () => {
    await showUndo()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each([
    [t.undo.mark, () => markItem('tiny', 'a', null)],
    [t.undo.binding, () => sayBinding('tiny', 'wechat', { said: 'moved' })],
    [t.undo.bindings(2), () => sayNotBound('tiny', ['wechat', 'qq'])],
    [t.undo.ownService, () => removeOwnService('tiny', 'own-0000-aa')],
    [t.undo.online, () => chooseChannel('tiny', 'mainland', 'online')],
    [t.undo.counter, () => chooseChannel('tiny', 'mainland', 'counter')],
    [t.undo.submission, () => recordSubmission('tiny', 'mainland', { channel: 'online', on: '2026-11-02' })],
    [t.undo.receipt, () => recordReceipt('tiny', 'mainland', { receipt: RECEIPT, promisedBy: null })],
    [t.undo.promise, () => recordPromise('tiny', 'mainland', { promised: 'refundBy', on: '2026-12-01' })],
    [
      t.undo.verification,
      () => recordVerification('tiny', 'mainland', { way: 'call', verification: STOPPED }),
    ],
    [t.undo.settlement, () => recordSettlement('tiny', 'mainland', { on: '2026-11-20', kind: 'refunded' })],
    [t.undo.goAhead, () => recordGoAhead('tiny', 'mainland', '2026-11-02')],
    [t.undo.withdrawn, () => recordReceipt('tiny', 'mainland', { receipt: null, promisedBy: null })],
    [t.undo.withdrawn, () => recordSubmission('tiny', 'mainland', null)],
    [t.undo.deleteCard('妈妈的卡'), () => deleteCard('tiny', '妈妈的卡')],
  ])('[P8] says politely what was done: %s', async (words, deed) => {
    await showUndo()
    act(deed)
    expect(screen.getByRole('status')).toHaveTextContent(words)
  })

  it('[P10] says the same again when the same is done again', async () => {
    await showUndo()
    tick()
    const said = screen.getByRole('status').firstElementChild
    act(() => markItem('tiny', 'b', null))
    expect(screen.getByRole('status')).toHaveTextContent(t.undo.mark)
    expect(screen.getByRole('status').firstElementChild).not.toBe(said)
  })

  it('[P8] takes the act back, and is gone', async () => {
    const user = await showUndo()
    tick()
    await user.click(screen.getByRole('button', { name: t.undo.takeBack }))
    expect(kept('tiny').marks['a']?.v).toBeNull()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('[P8] is reached and used by keyboard', async () => {
    const user = await showUndo()
    tick()
    await user.tab()
    expect(screen.getByRole('button', { name: t.undo.takeBack })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(kept('tiny').marks['a']?.v).toBeNull()
  })

  it('[P10] gives the focus back to where the person came from', async () => {
    const user = await showCard(cardSaying({}), () => (
      <>
        <input aria-label="here" />
        <Undo />
      </>
    ))
    tick()
    await user.tab()
    await user.tab()
    await user.tab()
    expect(screen.getByRole('button', { name: t.undo.dismiss })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('textbox', { name: 'here' })).toHaveFocus()
  })

  it('can be put away, and the act stays', async () => {
    const user = await showUndo()
    tick()
    await user.click(screen.getByRole('button', { name: t.undo.dismiss }))
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(kept('tiny').marks['a']?.v).toEqual({ said: 'done' })
  })
})

describe('the time for taking back', () => {
  it('[P8] is twenty seconds', async () => {
    await showUndo()
    tick()
    pass(OFFERED_MS - 1_000)
    expect(offered()).toBe(true)
    pass(1_000)
    expect(offered()).toBe(false)
    expect(kept('tiny').marks['a']?.v).toEqual({ said: 'done' })
  })

  it('begins anew with the next act', async () => {
    await showUndo()
    tick()
    pass(OFFERED_MS - 1_000)
    tick()
    pass(OFFERED_MS - 1_000)
    expect(offered()).toBe(true)
  })

  it('[P8] does not pass while the offer is focused, and passes again afterwards', async () => {
    const user = await showUndo()
    tick()
    await user.tab()
    pass(10 * OFFERED_MS)
    expect(offered()).toBe(true)
    act(() => screen.getByRole('button', { name: t.undo.takeBack }).blur())
    pass(OFFERED_MS)
    expect(offered()).toBe(false)
  })

  it('does not pass while the offer is pointed at', async () => {
    await showUndo()
    tick()
    fireEvent.pointerOver(screen.getByRole('status'))
    pass(10 * OFFERED_MS)
    expect(offered()).toBe(true)
    fireEvent.pointerOut(screen.getByRole('status'))
    pass(OFFERED_MS)
    expect(offered()).toBe(false)
  })

  it('does not pass while the offer is focused and a pointer comes by', async () => {
    const user = await showUndo()
    tick()
    await user.tab()
    fireEvent.pointerOver(screen.getByRole('status'))
    fireEvent.pointerOut(screen.getByRole('status'))
    pass(10 * OFFERED_MS)
    expect(offered()).toBe(true)
  })

  it('passes for the next offer after one was used by keyboard', async () => {
    const user = await showUndo()
    tick()
    await user.tab()
    await user.keyboard('{Enter}')
    tick()
    pass(OFFERED_MS)
    expect(offered()).toBe(false)
  })
})

function showUndo(): Promise<UserEvent> {
  return showCard(cardSaying({}), () => <Undo />)
}

function tick(): void {
  act(() => markItem('tiny', 'a', { said: 'done' }))
}

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

function offered(): boolean {
  return store.getState().offer !== null
}
