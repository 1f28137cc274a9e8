import { addressOf } from '#domain/address.ts'
import type { Decision } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { itemsFor, questionItemId } from '#domain/status.ts'
import { ACKNOWLEDGED, cardSaying, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN, finishedCard, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LineScreen } from './LineScreen.tsx'

describe('the one thing to do next', () => {
  it.each<[string, Cancellation, string]>([
    ['to decide', cardSaying({}), '/decide'],
    [
      'the first open question',
      cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, numbers: 'unknown' } }),
      `/decide?item=${questionItemId('numbers')}`,
    ],
    ['the first document', cardSaying({ answers: CANCELLING_ALL_KNOWN }), '/documents?item='],
    ['to submit', readyCard(guide, {}), '/submit'],
    ['the receipt', readyCard(guide, { mainland: SUBMITTED }), '/follow-up'],
    ['the verification', readyCard(guide, { mainland: ACKNOWLEDGED }), '/follow-up'],
    ['the money', readyCard(guide, { mainland: EFFECTIVE }), '/follow-up'],
    ['aftercare', readyCard(guide, { mainland: SETTLED }), '/aftercare'],
    ['to look back', finishedCard(guide, { mainland: SETTLED }), '/closing'],
  ])('[S12] is %s, the only primary act', async (_what, card, path) => {
    await showScreen(card)
    const primary = [...document.querySelectorAll('[data-primary]')]
    expect(primary).toHaveLength(1)
    expect(primary[0]?.getAttribute('href')).toContain(`#/card/tiny${path}`)
  })
})

describe('where it stands', () => {
  it('[N2.2] with everything ticked is ready, and not cancelled', async () => {
    await showScreen(readyCard(guide, {}))
    expect(screen.getByRole('heading', { name: t.line.readyTitle })).toBeVisible()
    expect(screen.getByText(t.line.readyText)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/已注销|完成了|100\s*%/)
  })

  it.each<[string, Cancellation]>([
    ['while something is open', cardSaying({ answers: CANCELLING_ALL_KNOWN })],
    ['once it is submitted', readyCard(guide, { mainland: SUBMITTED })],
  ])('is not called ready %s', async (_when, card) => {
    await showScreen(card)
    expect(screen.queryByText(t.line.readyTitle)).not.toBeInTheDocument()
  })

  it('is finished when every number is, and not before', async () => {
    await showScreen(finishedCard(guide, { mainland: SETTLED }))
    expect(screen.getByRole('heading', { name: t.line.finishedTitle })).toBeVisible()
  })

  it('[N4.2] is not finished while the other number is open', async () => {
    await showScreen(
      finishedCard(guide, { answers: { numbers: 'both' }, mainland: SETTLED, hongkong: EFFECTIVE }),
    )
    expect(screen.queryByText(t.line.finishedTitle)).not.toBeInTheDocument()
  })
})

describe('beside the line', () => {
  it.each([cardSaying({}), finishedCard(guide, { mainland: SETTLED })])(
    '[N12] stands when things were last saved and taken away, whatever became of the card (%#)',
    async (card) => {
      await showScreen(card)
      expect(screen.getByText(t.settings.neverSaved)).toBeVisible()
      expect(screen.getByText(t.settings.neverExported)).toBeVisible()
    },
  )

  it.each<[string, Cancellation, boolean]>([
    ['while it is prepared', readyCard(guide, {}), true],
    ['while it is waited for', readyCard(guide, { mainland: SUBMITTED }), true],
    ['when all is over', finishedCard(guide, { mainland: SETTLED }), false],
  ])('[N16] is the way to say that the case is different, %s', async (_when, card, isThere) => {
    await showScreen(card)
    expect(document.querySelectorAll('a[href="#/card/tiny/circumstances"]')).toHaveLength(isThere ? 1 : 0)
  })
})

describe('another way than cancelling', () => {
  it.each<Decision>(['keep', 'pause', 'downgrade', 'port', 'lapse'])(
    '[N1.5] shows the way to %s instead of the line, and no step of cancelling',
    async (decision) => {
      const card = readyCard(guide, { answers: { decision } })
      await showScreen(card)
      const shown = Array.from(
        document.querySelectorAll<HTMLElement>('[data-item]'),
        (row) => row.dataset['item'],
      )
      expect(shown).toEqual(itemsFor(guide, card, 'alternative').map((item) => item.id))
      expect(shown.length).toBeGreaterThan(0)
      expect(document.querySelector('[data-gate]')).toBeNull()
      expect(screen.queryByRole('navigation', { name: t.line.map })).not.toBeInTheDocument()
    },
  )

  it('[S2] to port says not to cancel first', async () => {
    await showScreen(readyCard(guide, { answers: { decision: 'port' } }))
    expect(document.querySelector('[data-item="port.do-not-cancel"]')).not.toBeNull()
  })

  it('can be reconsidered', async () => {
    await showScreen(readyCard(guide, { answers: { decision: 'keep' } }))
    const links = screen.getAllByRole('link', { name: t.line.reconsider })
    const places = links.map((link) => addressOf(link.getAttribute('href') ?? '').screen)
    expect(places).toEqual(['decide', 'decide'].slice(0, places.length))
  })

  it('is said to be done when it is', async () => {
    const user = await showScreen(cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, decision: 'port' } }))
    expect(screen.queryByText(t.line.otherWayReady)).not.toBeInTheDocument()
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(screen.getByText(t.line.otherWayReady)).toBeVisible()
  })

  it('[L9] does not hide a number that was submitted already', async () => {
    await showScreen(readyCard(guide, { answers: { decision: 'keep' }, mainland: SUBMITTED }))
    const line = screen.getByRole('navigation', { name: t.line.map })
    expect(within(line).getByText(t.line.legStage(t.legs.mainland, t.stages.submitted))).toBeVisible()
  })
})

function showScreen(card: Cancellation): Promise<UserEvent> {
  return showCard(card, (each) => <LineScreen card={each} item={null} />)
}
