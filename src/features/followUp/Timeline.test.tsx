import type { LegAnswers } from '#domain/answers.ts'
import { ACKNOWLEDGED, CANCELLING, cardSaying, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as words } from '#i18n/waiting/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Timeline } from './Timeline.tsx'

letItBe24November()

describe('the timeline', () => {
  it('[N7.1] is an ordered list of days, each in words', async () => {
    await showTimeline({
      ...ACKNOWLEDGED,
      call: { on: '2026-11-10', result: 'not-yet' },
      promisedBy: '2026-12-01',
    })
    const stops = within(screen.getByRole('list', { name: words.timeline.heading })).getAllByRole('listitem')
    expect(stops.map((stop) => stop.textContent)).toEqual([
      `${formatDay('zh-CN', '2026-11-01')}${words.timeline.started}`,
      `${formatDay('zh-CN', '2026-11-02')}${words.timeline.submitted.counter}`,
      `${formatDay('zh-CN', '2026-11-03')}${words.timeline.receipt}`,
      `${formatDay('zh-CN', '2026-11-10')}${t.followUp.ways.call}：${t.followUp.results.call['not-yet']}`,
      `${formatDay('zh-CN', '2026-11-24')}${words.timeline.today}`,
      `${formatDay('zh-CN', '2026-12-01')}${words.timeline.due.review}${words.left(7)}`,
    ])
    expect(stops.map((stop) => stop.dataset['when'])).toEqual([
      'past',
      'past',
      'past',
      'past',
      'today',
      'ahead',
    ])
  })

  it('[N7.1] says of a promise that has passed how late it is', async () => {
    await showTimeline({ ...SUBMITTED, promisedBy: '2026-11-20' })
    expect(screen.getByText(words.late.review(4)).closest('li')).toHaveAttribute('data-when', 'late')
  })

  it('[N2.2] says nothing of an end before there is one', async () => {
    await showTimeline(ACKNOWLEDGED)
    expect(document.body).not.toHaveTextContent(/完成|已注销|结清/)
  })

  it('[N4.2] has a list for each number that was submitted', async () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: SETTLED,
      hongkong: SUBMITTED,
    })
    await showCard(card, (each) => <Timeline card={each} />)
    const mainland = screen.getByRole('list', { name: t.legs.mainland })
    expect(within(mainland).getByText(words.timeline.settled['nothing-due'])).toBeVisible()
    expect(within(mainland).queryByText(words.timeline.today)).not.toBeInTheDocument()
    expect(
      within(screen.getByRole('list', { name: t.legs.hongkong })).getByText(words.timeline.today),
    ).toBeVisible()
  })
})

function showTimeline(mainland: Partial<LegAnswers>): Promise<UserEvent> {
  return showCard(cardSaying({ answers: CANCELLING, mainland }), (card) => <Timeline card={card} />)
}
