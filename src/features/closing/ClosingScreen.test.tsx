import type { LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { ACKNOWLEDGED, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/closing/zhCN.ts'
import { formatDate } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, showCard } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ClosingScreen } from './ClosingScreen.tsx'

const GONE = /已注销|已取消|完成/

afterEach(() => {
  vi.restoreAllMocks()
})

describe('before the end', () => {
  it.each<[Partial<LegAnswers>, string, string]>([
    [{}, t.next.submit(t.legs.mainland), 'submit'],
    [SUBMITTED, t.next.receipt(t.legs.mainland), 'follow-up'],
    [ACKNOWLEDGED, t.next.verify(t.legs.mainland), 'follow-up'],
    [EFFECTIVE, t.next.settleMoney(t.legs.mainland), 'follow-up'],
    [SETTLED, t.next.aftercare(), 'aftercare'],
  ])(
    '[N2.2] with %j says what is missing, with a link, and nothing of an end',
    async (mainland, name, at) => {
      await showScreen(readyCard(guide, { mainland }))
      const missing = document.querySelector<HTMLElement>('[data-missing="mainland"]')
      expect(missing).not.toBeNull()
      expect(within(missing ?? document.body).getAllByRole('link')[0]).toHaveTextContent(name)
      expect(within(missing ?? document.body).getAllByRole('link')[0]).toHaveAttribute(
        'href',
        `#/card/tiny/${at}`,
      )
      expect(document.body.textContent).not.toMatch(GONE)
      expect(screen.queryByRole('button', { name: words.print })).not.toBeInTheDocument()
    },
  )

  it('[S10] names each line of aftercare that is open', async () => {
    await showScreen(readyCard(guide, { mainland: SETTLED }))
    const title = guide.items.find((item) => item.id === 'aftercare.sim')?.title ?? ''
    expect(screen.getByRole('link', { name: title })).toHaveAttribute(
      'href',
      '#/card/tiny/aftercare?item=aftercare.sim',
    )
  })

  it('[N4.2] says of which of two numbers the aftercare is open', async () => {
    await showScreen(readyCard(guide, { answers: { numbers: 'both' }, mainland: SETTLED, hongkong: SETTLED }))
    for (const leg of ['mainland', 'hongkong'] as const) {
      const missing = document.querySelector<HTMLElement>(`[data-missing="${leg}"]`) ?? document.body
      expect(within(missing).getAllByRole('link')[0]).toHaveTextContent(t.legs[leg])
    }
  })

  it('[N4.2] names under each number its own lines and those about the card', async () => {
    const answers = { numbers: 'both', plan: 'contract' } as const
    await showScreen(readyCard(guide, { answers, mainland: SETTLED, hongkong: SETTLED }))
    const missing = document.querySelector<HTMLElement>('[data-missing="mainland"]') ?? document.body
    const links = within(missing)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(links).toContain('#/card/tiny/aftercare?item=mainland.aftercare.auto-debit')
    expect(links).toContain('#/card/tiny/aftercare?item=aftercare.sim')
    expect(links.some((href) => href?.includes('hongkong'))).toBe(false)
  })

  it('[N4.2] names only the number that is not finished', async () => {
    const answers = { numbers: 'both' } as const
    await showScreen(finishedCard(guide, { answers, mainland: SETTLED, hongkong: EFFECTIVE }))
    expect(document.querySelector('[data-missing="mainland"]')).toBeNull()
    expect(document.querySelector('[data-missing="hongkong"]')).not.toBeNull()
    expect(document.body.textContent).not.toContain(words.finishedLeg(t.legs.mainland))
  })

  it('[N1.5] asks for nothing on another way', async () => {
    await showScreen(readyCard(guide, { answers: { decision: 'port' } }))
    expect(screen.getByText(words.nothingText)).toBeVisible()
    expect(screen.getByRole('link', { name: words.toDecide })).toHaveAttribute('href', '#/card/tiny/decide')
  })
})

describe('the end', () => {
  const mainland = {
    ...SETTLED,
    receipt: { on: '2026-11-03', reference: 'SR 8001', place: '人民路店' },
  } as const

  it('[N2.1] says what was submitted, received, verified and settled, each with its day', async () => {
    await showScreen(finishedCard(guide, { mainland }))
    const page = document.body
    expect(screen.getByRole('heading', { name: words.finishedLeg(t.legs.mainland) })).toBeVisible()
    expect(page).toHaveTextContent(guide.operators.find(({ id }) => id === 'china-mobile')?.name ?? '')
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'] as const)
      expect(page).toHaveTextContent(formatDate('zh-CN', day))
    expect(page).toHaveTextContent('SR 8001')
    expect(page).toHaveTextContent('人民路店')
    expect(page).toHaveTextContent(t.followUp.ways.call)
    expect(page).toHaveTextContent(t.followUp.kinds['nothing-due'])
  })

  it('[N14] says what to keep and how long, each with its source or as common sense', async () => {
    await showScreen(finishedCard(guide, { mainland }))
    const kept = Array.from(document.querySelectorAll<HTMLElement>('[data-keep]'))
    expect(kept.map(({ dataset }) => dataset['keep'])).toEqual(['closing.receipt', 'closing.mainland-bills'])
    const marks = [words.commonSense, ...Object.values(t.claim.marks)]
    for (const each of kept) expect(marks.some((mark) => each.textContent.includes(mark))).toBe(true)
  })

  it.each([
    ['company', 1],
    ['self', 0],
  ] as const)(
    '[N14] asks whether a company may have mediation of a company alone: %s',
    async (holder, asked) => {
      const answers = { numbers: 'hongkong', holder } as const
      await showScreen(finishedCard(guide, { answers, hongkong: SETTLED }))
      expect(document.body.textContent.match(/公司的号码/g) ?? []).toHaveLength(asked)
    },
  )

  it('[N4.2] writes each of two numbers apart', async () => {
    await showScreen(finishedCard(guide, { answers: { numbers: 'both' }, mainland, hongkong: SETTLED }))
    const legs = Array.from(document.querySelectorAll<HTMLElement>('[data-leg]'))
    expect(legs.map(({ dataset }) => dataset['leg'])).toEqual(['mainland', 'hongkong'])
    expect(legs[1]).not.toHaveTextContent('SR 8001')
  })

  it('is printed, and can be copied as one text', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const user = await showScreen(finishedCard(guide, { mainland }))
    await user.click(screen.getByRole('button', { name: words.print }))
    expect(print).toHaveBeenCalledTimes(1)
    const text = screen.getByLabelText<HTMLTextAreaElement>(words.text).value
    await user.click(screen.getByRole('button', { name: `${t.take.copy} ${words.text}` }))
    expect(await navigator.clipboard.readText()).toBe(text)
    expect(text).toContain(`${words.receipt}：`)
    expect(text).toContain('SR 8001')
    expect(text).not.toMatch(/undefined|null|NaN/)
  })

  it('[P15] says where printing rarely works, and offers the text', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
    await showScreen(finishedCard(guide, { mainland }))
    expect(screen.getByText(words.inApp)).toBeVisible()
    expect(screen.queryByRole('button', { name: words.print })).not.toBeInTheDocument()
    expect(screen.getByLabelText(words.text)).toBeVisible()
  })

  it.each(NAUGHTY)('[X01 of the failures] takes a reference %j as text', async (reference) => {
    const receipt = { on: '2026-11-03', reference, place: reference } as const
    await showScreen(finishedCard(guide, { mainland: { ...SETTLED, receipt } }))
    expect(document.querySelector('dl img, dl script, dl svg')).toBeNull()
    for (const shown of document.querySelectorAll('dl bdi')) expect(shown.childElementCount).toBe(0)
  })
})

function showScreen(card: Cancellation): Promise<UserEvent> {
  return showCard(card, (each) => <ClosingScreen card={each} />)
}
