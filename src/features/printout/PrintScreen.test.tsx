import type { Cancellation } from '#domain/cancellation.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import { LEGS } from '#domain/leg.ts'
import { isRequiredService, questionItemId, serviceItemId } from '#domain/status.ts'
import { cardSaying, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as gate } from '#i18n/gate/zhCN.ts'
import { zhCN as words } from '#i18n/printout/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN, finishedCard, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PrintScreen } from './PrintScreen.tsx'

const CALLS = 'backup.calls'
const CARD: Cancellation = {
  ...cardSaying({
    answers: CANCELLING_ALL_KNOWN,
    marks: { [CALLS]: { said: 'not-applicable', reason: '没打过电话' }, 'backup.texts': { said: 'done' } },
  }),
  notes: { 'backup.texts': { v: '存在电脑里', n: 1, by: 'me' } },
}

describe('the page to print', () => {
  it('[P11] says of each line in words whether it is settled, open or not applicable', async () => {
    await showPage(CARD)
    expect(rowOf(CALLS)).toHaveTextContent(t.status['not-applicable'])
    expect(rowOf(CALLS)).toHaveTextContent('没打过电话')
    expect(rowOf('backup.texts')).toHaveTextContent(t.status.done)
    expect(rowOf('backup.texts')).toHaveTextContent('存在电脑里')
    expect(rowOf('documents.identity')).toHaveTextContent(t.status.todo)
  })

  it('[P11] names what is open and optional too, but of the services only those that were looked at', async () => {
    await showPage(CARD)
    for (const id of ['balance.deposit', 'documents.service-password', 'aftercare.tell-people'])
      expect(rowOf(id)).toHaveTextContent(t.status.todo)
    const optional = guide.services.filter((service) => !isRequiredService(service))
    expect(screen.queryByText(optional[0]?.name ?? '')).not.toBeInTheDocument()
    expect(screen.getByText(words.untouched(optional.length))).toBeVisible()
  })

  it('[P11] says of a line that stands once for each of two numbers which it is about', async () => {
    await showPage(cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, numbers: 'both', plan: 'contract' } }))
    const title = guide.items.find(({ id }) => id === 'aftercare.auto-debit')?.title ?? '-'
    for (const leg of LEGS)
      expect(screen.getByRole('cell', { name: words.fact(t.legs[leg], title) })).toBeVisible()
  })

  it('[P11] tells what was answered, of the card and of each service', async () => {
    await showPage({
      ...cardSaying({
        answers: { ...CANCELLING_ALL_KNOWN, holder: 'company' },
        bindings: {
          wechat: { said: 'not-bound' },
          telegram: { said: 'cannot-move', plan: 'close-account' },
        },
      }),
    })
    const company = guide.questions
      .find(({ id }) => id === 'holder')
      ?.options.find(({ value }) => value === 'company')
    const cancelling = guide.alternatives.find(({ decision }) => decision === 'cancel')
    expect(rowOf('decide.holder')).toHaveTextContent(company?.label ?? '-')
    expect(rowOf(t.decide.decision)).toHaveTextContent(cancelling?.title ?? '-')
    expect(rowOf('unbind.telegram')).toHaveTextContent(t.unbind.plans['close-account'])
  })

  it('[P11] names the services that the number is not bound to in one sentence, and gives those with a note a line', async () => {
    const notBound = { said: 'not-bound' } as const
    await showPage({
      ...cardSaying({
        answers: CANCELLING_ALL_KNOWN,
        bindings: { wechat: notBound, telegram: notBound, taobao: notBound },
      }),
      notes: { 'unbind.telegram': { v: '问过客服', n: 1, by: 'me' } },
    })
    const named = guide.services.filter(({ id }) => id === 'wechat' || id === 'taobao')
    expect(
      screen.getByText(words.notBound(2, named.map(({ name }) => name).reduce(words.joined))),
    ).toBeVisible()
    expect(rowOf('unbind.telegram')).toHaveTextContent(t.unbind.answers['not-bound'])
    expect(rowOf('unbind.telegram')).toHaveTextContent('问过客服')
  })

  it('[N2.2] says that a number is not verified, with everything ticked', async () => {
    await showPage(readyCard(guide, {}))
    expect(screen.getByText(words.notYet)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/完成|已注销|已取消/)
    expect(screen.getByText(t.line.gateOpen)).toBeVisible()
  })

  it('[P11] calls nothing before the gate open once the card is finished, only not recorded', async () => {
    const card = finishedCard(guide, { mainland: SETTLED })
    await showPage({ ...card, answers: { ...card.answers, identity: { v: null, n: 9, by: 'me' } } })
    expect(rowOf('decide.identity')).toHaveTextContent(words.unrecorded)
    const optional = guide.services.filter((service) => !isRequiredService(service))
    expect(screen.getByText(words.servicesUnrecorded(optional.length))).toBeVisible()
    for (const station of STATIONS_BEFORE_GATE) {
      const heading = screen.getByRole('heading', { name: t.stations[station] })
      expect(heading.closest('section')).not.toHaveTextContent(t.status.todo)
    }
  })

  it('[P11] still calls open what is left to do about a card after its number stopped', async () => {
    const card = finishedCard(guide, { mainland: SETTLED })
    await showPage({
      ...card,
      marks: { ...card.marks, 'aftercare.tell-people': { v: null, n: 9, by: 'me' } },
    })
    expect(rowOf('aftercare.tell-people')).toHaveTextContent(t.status.todo)
  })

  it('says that the gate is passed once every number is submitted, as the map does', async () => {
    await showPage(readyCard(guide, { mainland: SUBMITTED }))
    expect(screen.getByText(t.line.gatePassed)).toBeVisible()
    expect(screen.queryByText(t.line.gateOpen)).not.toBeInTheDocument()
  })

  it('[N1.4] lists what was let through the gate, with the reason', async () => {
    const card = readyCard(guide, {})
    await showPage({
      ...card,
      marks: { ...card.marks, [CALLS]: { v: null, n: 9, by: 'me' } },
      overrides: { [CALLS]: { v: '营业厅说查不到了', n: 9, by: 'me' } },
    })
    expect(screen.getByText(gate.risk.said('营业厅说查不到了'))).toBeVisible()
  })

  it('[P11] tells every day that was told of a number', async () => {
    await showPage(
      readyCard(guide, {
        mainland: {
          submission: { channel: 'online', on: '2026-11-10' },
          receipt: { on: '2026-11-11', reference: 'A-7', place: '' },
          promisedBy: '2026-11-20',
          refundBy: '2026-12-20',
          call: { on: '2026-11-19', result: 'not-yet' },
        },
      }),
    )
    const facts = within(
      screen.getByRole('heading', { name: /内地号码/ }).closest('section') ?? document.body,
    )
    expect(facts.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      expect.stringContaining('11月10日'),
      expect.stringContaining('A-7'),
      expect.stringContaining('11月20日'),
      expect.stringContaining('12月20日'),
      expect.stringContaining('11月19日'),
    ])
  })

  it('[P11] opens the print dialogue', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const user = await showPage(CARD)
    await user.click(screen.getByRole('button', { name: words.print }))
    expect(print).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  it('[P15] offers no print button where printing does not work', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
    await showPage(CARD)
    expect(screen.queryByRole('button', { name: words.print })).toBeNull()
    expect(screen.getByText(words.noPrint)).toBeVisible()
  })
})

function showPage(card: Cancellation) {
  return showCard(card, (current) => <PrintScreen card={current} />)
}

function rowOf(item: string): HTMLElement {
  const title = [
    ...guide.items,
    ...guide.questions.map(({ id, text }) => ({ id: questionItemId(id), title: text })),
    ...guide.services.map(({ id, name }) => ({ id: serviceItemId(id), title: name })),
  ].find((each) => each.id === item)?.title
  return screen.getByText(title ?? item).closest('tr') ?? document.body
}
