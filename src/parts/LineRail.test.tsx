import { cardSaying, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as tools } from '#i18n/tools/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LineRail } from './LineRail.tsx'
import { LineStrip } from './LineStrip.tsx'

const underWay = cardSaying({ answers: CANCELLING_ALL_KNOWN })

describe('the line beside a screen', () => {
  it('[P10] leads to every station by name', async () => {
    await showCard(underWay, (card) => <LineRail card={card} />)
    const rail = screen.getByRole('navigation', { name: t.line.map })
    const names = within(rail)
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(names).toEqual([
      t.stations.decide,
      t.stations.documents,
      t.stations.backup,
      t.stations.balance,
      t.stations.unbind,
      t.stations.submit,
      t.stations['follow-up'],
      t.stations.aftercare,
    ])
    expect(within(rail).getByText(t.gateName)).toBeVisible()
  })

  it('[N1.5] has a stop for each of the three checks, and marks the one that is next', async () => {
    const before = readyCard(guide, {})
    const card = { ...before, marks: { ...before.marks, 'backup.calls': { v: null, n: 2, by: 'me' } } }
    await showCard(card, (shown) => <LineRail card={shown} />)
    const rail = screen.getByRole('navigation', { name: t.line.map })
    expect(rail.querySelectorAll('[class*="node"]')).toHaveLength(8)
    const here = rail.querySelector('[data-mark="here"]')
    expect(here?.parentElement?.children[0]).toBe(here)
    expect(here?.parentElement?.children).toHaveLength(3)
  })

  it('[N1.5] is not there on another way than cancelling; the tools are, and come back to the card', async () => {
    await showCard(cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, decision: 'port' } }), (card) => (
      <LineRail card={card} />
    ))
    expect(screen.queryByRole('navigation', { name: t.line.map })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: tools.links.packet.name })).toHaveAttribute(
      'href',
      '#/tools/packet?card=tiny',
    )
  })
})

describe('the line at the head of a page', () => {
  it('[P11] names the six stops and the gate, and is no way anywhere', async () => {
    await showCard(readyCard(guide, { mainland: SUBMITTED }), (card) => <LineStrip card={card} look="head" />)
    expect(screen.getAllByRole('listitem').map((stop) => stop.textContent)).toEqual([
      t.stations.decide,
      t.stations.documents,
      t.checksStation,
      t.gateName,
      t.stations.submit,
      t.stations['follow-up'],
      t.stations.aftercare,
    ])
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})
