import { ACKNOWLEDGED, CANCELLING, cardSaying, EFFECTIVE, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as words } from '#i18n/waiting/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WaitingShort } from './WaitingShort.tsx'

letItBe24November()

describe('what is waited for, on the line', () => {
  it('[N7.1] is not there before a submission', async () => {
    await showCard(cardSaying({ answers: CANCELLING }), (card) => <WaitingShort card={card} />)
    expect(document.body).not.toHaveTextContent(words.heading)
  })

  it('[N7.1] is what was promised, or since when', async () => {
    const card = cardSaying({
      answers: { ...CANCELLING, numbers: 'both' },
      mainland: { ...ACKNOWLEDGED, promisedBy: '2026-12-01' },
      hongkong: SUBMITTED,
    })
    await showCard(card, (each) => <WaitingShort card={each} />)
    expect(rows()).toEqual([
      words.ofLeg(t.legs.mainland, words.kinds.review) +
        words.until.review({ date: formatDay('zh-CN', '2026-12-01') }),
      words.ofLeg(t.legs.hongkong, words.kinds.review) +
        words.since({ date: formatDay('zh-CN', '2026-11-02'), days: 22 }),
    ])
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/card/tiny/follow-up')
  })

  it('[N7.1] is overdue in words', async () => {
    const card = cardSaying({
      answers: { ...CANCELLING, plan: 'prepaid' },
      mainland: { ...EFFECTIVE, refundBy: '2026-11-20' },
    })
    await showCard(card, (each) => <WaitingShort card={each} />)
    expect(rows()).toEqual([words.kinds.refund + words.late.refund(4)])
  })
})

function rows(): readonly (string | null)[] {
  return screen.getAllByRole('listitem').map((row) => row.textContent)
}
