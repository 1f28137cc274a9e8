import type { Cancellation } from '#domain/cancellation.ts'
import { SETTLED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/escalation/zhCN.ts'
import { toldWords } from '#i18n/told/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { EscalationScreen } from './EscalationScreen.tsx'

beforeAll(() => toldWords.load('zh-CN'))

letItBe24November()

describe('a number that is settled', () => {
  it('[N11] has no draft that calls it stuck, and leads to where its records are', async () => {
    await showScreen(readyCard(guide, { mainland: SETTLED }))
    expect(screen.getByRole('heading', { name: words.settledTitle })).toBeVisible()
    expect(screen.queryByLabelText(words.letter)).not.toBeInTheDocument()
    expect(screen.getByLabelText(words.timeline)).toBeVisible()
    expect(screen.getByRole('link', { name: t.submit.toFollowUp })).toHaveAttribute(
      'href',
      '#/card/tiny/follow-up',
    )
    expect(screen.queryByRole('link', { name: t.next.finished })).not.toBeInTheDocument()
  })

  it('[N11] leads to the page to keep once the card is finished', async () => {
    await showScreen(finishedCard(guide, { mainland: SETTLED }))
    expect(screen.getByRole('link', { name: t.next.finished })).toHaveAttribute('href', '#/card/tiny/closing')
  })
})

function showScreen(card: Cancellation): Promise<UserEvent> {
  return showCard(card, (each) => <EscalationScreen card={each} leg={null} />)
}
