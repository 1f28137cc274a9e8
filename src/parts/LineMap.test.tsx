import type { LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import { cardSaying, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { markItem, sayBinding } from '#store/actions.ts'
import { CANCELLING_ALL_KNOWN, finishedCard, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LineMap } from './LineMap.tsx'

const nothingDone = cardSaying({ answers: CANCELLING_ALL_KNOWN })

describe('the line', () => {
  it('[P10] is a list of six stations and the gate, each with its words', async () => {
    await showMap(nothingDone)
    const stops = within(line())
      .getAllByRole('listitem')
      .filter((stop) => stop.parentElement === line())
    expect(stops).toHaveLength(7)
    for (const stop of stops) expect(stop.textContent).not.toBe('')
    for (const picture of document.querySelectorAll('svg'))
      expect(picture).toHaveAttribute('aria-hidden', 'true')
  })

  it('leads to every station', async () => {
    await showMap(nothingDone)
    const links = within(line())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    for (const station of [
      'decide',
      'documents',
      'backup',
      'balance',
      'unbind',
      'submit',
      'follow-up',
      'aftercare',
    ])
      expect(links).toContain(`#/card/tiny/${station}`)
  })

  it('says of each station how far it is, and counts on at once', async () => {
    await showMap(nothingDone)
    const documents = screen.getByRole('link', { name: t.stations.documents }).parentElement
    const total = Number(/／(\d+)/.exec(documents?.textContent ?? '')?.[1])
    expect(total).toBeGreaterThan(0)
    expect(documents).toHaveTextContent(t.progress({ done: 0, total }))
    act(() => markItem('tiny', 'documents.identity', { said: 'done' }))
    expect(documents).toHaveTextContent(t.progress({ done: 1, total }))
    act(() => markItem('tiny', 'documents.identity', { said: 'not-applicable', reason: 'x' }))
    expect(documents).toHaveTextContent(t.progress({ done: 0, total: total - 1 }))
  })

  it('[P9] says — where nothing applies, never NaN', async () => {
    await showMap(cardSaying({}))
    expect(document.body).not.toHaveTextContent(/NaN|undefined|null|Infinity/)
  })

  it('says what was decided, or that nothing was', async () => {
    await showMap(cardSaying({}))
    expect(within(line()).getByText(t.line.undecided)).toBeVisible()
  })

  it('[N3.2] counts the services that still need a text to the old number', async () => {
    await showMap(nothingDone)
    const left = Number(/\d+/.exec(screen.getByText(/要旧号收短信/).textContent)?.[0])
    act(() => sayBinding('tiny', 'wechat', { said: 'moved' }))
    expect(screen.getByText(t.line.smsLeft(left - 1))).toBeVisible()
  })
})

describe('the gate on the line', () => {
  it('[N1.1] is closed in words, with how many things it waits for', async () => {
    await showMap(nothingDone)
    const gate = gateFor(guide, nothingDone)
    expect(gateMark()).toHaveAttribute('data-gate', 'closed')
    expect(gateMark()).toHaveTextContent(t.line.gateClosed(gate.open ? 0 : gate.waitingFor.length))
  })

  it('[G13] asks for the decision while nothing is decided, and counts nothing', async () => {
    await showMap(cardSaying({}))
    expect(gateMark()).toHaveTextContent(t.line.gateUndecided)
    expect(gateMark()).not.toHaveTextContent(/\d/)
  })

  it('[N1.3] opens in words and picture with the last thing, and shuts again', async () => {
    await showMap(readyCard(guide, {}))
    expect(gateMark()).toHaveAttribute('data-gate', 'open')
    expect(gateMark()).toHaveTextContent(t.line.gateOpen)
    act(() => markItem('tiny', 'documents.identity', null))
    expect(gateMark()).toHaveAttribute('data-gate', 'closed')
    expect(gateMark()).toHaveTextContent(t.line.gateClosed(1))
  })

  it('is passed once every number is submitted, whatever is unticked later', async () => {
    await showMap(readyCard(guide, { mainland: SUBMITTED }))
    expect(gateMark()).toHaveTextContent(t.line.gatePassed)
    act(() => markItem('tiny', 'documents.identity', null))
    expect(gateMark()).toHaveTextContent(t.line.gatePassed)
  })

  it('[N4.2] is not passed while one of two numbers is not submitted', async () => {
    await showMap(readyCard(guide, { answers: { numbers: 'both' }, mainland: SUBMITTED }))
    expect(gateMark()).not.toHaveTextContent(t.line.gatePassed)
    expect(screen.getByText(t.line.legStage(t.legs.mainland, t.stages.submitted))).toBeVisible()
    expect(screen.getByText(t.line.legStage(t.legs.hongkong, t.stages.preparing))).toBeVisible()
  })
})

describe('the mark of where to go on', () => {
  it('[S12] is at one stop, in words as well', async () => {
    await showMap(nothingDone)
    const marked = line().querySelectorAll('[aria-current="step"]')
    expect(Array.from(marked, (stop) => stop.querySelector('a')?.textContent)).toEqual([t.stations.documents])
  })

  it.each<[string, Partial<LegAnswers>, { count: number; late: number }]>([
    ['waiting', { ...SUBMITTED, promisedBy: '9999-12-31' }, { count: 1, late: 0 }],
    ['late', { ...SUBMITTED, promisedBy: '2026-11-03' }, { count: 1, late: 1 }],
  ])('[N7.1] at the follow-up says that something is %s', async (mark, mainland, waits) => {
    await showMap(readyCard(guide, { mainland }))
    expect(line().querySelectorAll(`[data-mark="${mark}"]`)).toHaveLength(1)
    expect(within(line()).getByText(t.line.waits(waits))).toBeVisible()
  })
})

describe('what is drawn solid', () => {
  it.each<[string, Cancellation, number]>([
    ['nothing at first', cardSaying({}), 0],
    ['what is before the gate when all is ready', readyCard(guide, {}), 3],
    ['up to the submission', readyCard(guide, { mainland: SUBMITTED }), 5],
    ['no further once it is effective', readyCard(guide, { mainland: EFFECTIVE }), 5],
    ['up to the follow-up once it is settled', readyCard(guide, { mainland: SETTLED }), 6],
    ['all of it once all is finished', finishedCard(guide, { mainland: SETTLED }), 7],
  ])('is %s', async (_what, card, solid) => {
    await showMap(card)
    expect(line().querySelectorAll(':scope > [data-solid="true"]')).toHaveLength(solid)
  })

  it.each<Partial<LegAnswers>>([{}, SUBMITTED])(
    '[N2.2] never says that the number is cancelled before it was verified: %j',
    async (mainland) => {
      await showMap(finishedCard(guide, { mainland }))
      expect(document.body).not.toHaveTextContent(/已注销|完成|100\s*%/)
      expect(screen.getByText(t.line.lockedUntilEffective)).toBeVisible()
    },
  )
})

function showMap(card: Cancellation) {
  return showCard(card, (each) => <LineMap card={each} />)
}

function line(): HTMLElement {
  return within(screen.getByRole('navigation', { name: t.line.map })).getAllByRole('list')[0] ?? document.body
}

function gateMark(): Element | null {
  return document.querySelector('[data-gate]')
}
