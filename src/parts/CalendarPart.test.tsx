import type { Cancellation } from '#domain/cancellation.ts'
import { CANCELLING, cardSaying, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/calendar/zhCN.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CalendarPart } from './CalendarPart.tsx'

const PROMISED = cardSaying({
  answers: { ...CANCELLING, name: '尾号 6789' },
  mainland: { ...SUBMITTED, promisedBy: '2026-12-01' },
})
const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.53'

letItBe24November()

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

describe('the calendar file', () => {
  it('[N7.2] has the day on screen, in any time zone', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:xiaoka')
    const user = await showPart(PROMISED)
    await user.click(screen.getByText(words.text))
    expect(text()).toContain(formatDay('zh-CN', '2026-12-01'))
    await user.click(screen.getByRole('button', { name: words.download(3) }))
    const [[file] = []] = made.mock.calls
    const written = file instanceof Blob ? await file.text() : ''
    expect(file).toHaveProperty('type', 'text/calendar;charset=utf-8')
    expect(written.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20261201',
      'DTSTART;VALUE=DATE:20261201',
      'DTSTART;VALUE=DATE:20261202',
    ])
  })

  it('[N7.2] may be of one of the days alone, by the name it has among all of them', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:xiaoka')
    const user = await showPart(PROMISED)
    await user.click(screen.getByText(words.one))
    const title = words.titles.overdue(t.card.unnamed(1), t.legs.mainland)
    const day = words.line(formatDay('zh-CN', '2026-12-02'), title)
    await user.click(screen.getByRole('button', { name: day }))
    const [[file] = []] = made.mock.calls
    const written = file instanceof Blob ? await file.text() : ''
    expect(written.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261202'])
    expect(written).toContain('UID:xiaoka-tiny-mainland-overdue\r\n')
  })

  it('[D11] holds nothing the person typed, the card’s name neither', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:xiaoka')
    const user = await showPart(PROMISED)
    await user.click(screen.getByRole('button', { name: words.download(3) }))
    const [[file] = []] = made.mock.calls
    const written = file instanceof Blob ? await file.text() : ''
    expect(written).toContain(t.card.unnamed(1))
    expect(written).not.toMatch(/6789|A 1/)
  })

  it('[D07] is not offered where no day lies ahead, and it says so', async () => {
    await showPart(cardSaying({ answers: CANCELLING, mainland: { ...SUBMITTED, promisedBy: '2026-11-20' } }))
    expect(screen.getByText(words.none)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('[D07] is not made of a day that cannot be one, and it says so', async () => {
    const made = vi.spyOn(URL, 'createObjectURL')
    const user = await showPart(
      cardSaying({ answers: CANCELLING, mainland: { ...SUBMITTED, promisedBy: '2999-12-31' } }),
    )
    await user.click(screen.getByRole('button', { name: words.download(2) }))
    expect(made).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(words.failed)
  })

  it('[N7.2] leads to nobody else’s calendar', async () => {
    await showPart(PROMISED)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('where nothing can be downloaded', () => {
  it('[N7.3] the days stand as text and can be copied (D12)', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    const user = await showPart(PROMISED)
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    expect(screen.queryByRole('button', { name: words.download(3) })).not.toBeInTheDocument()
    expect(text().split('\n')).toHaveLength(3)
    expect(text()).toContain(`${formatDay('zh-CN', '2026-12-01')}：`)
    expect(text()).not.toContain('6789')
    await user.click(screen.getByRole('button', { name: t.take.copy }))
    expect(copied).toHaveBeenCalledExactlyOnceWith(text())
    expect(await screen.findByText(t.take.copied)).toBeVisible()
  })

  it('[N7.3] a copy that is refused says how to select by hand (D12)', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    const user = await showPart(PROMISED)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: t.take.copy }))
    expect(await screen.findByText(t.take.cannotCopy)).toBeVisible()
  })
})

function showPart(card: Cancellation): Promise<UserEvent> {
  return showCard(card, (each) => <CalendarPart card={each} />)
}

function text(): string {
  const field = screen.getByRole('textbox', { name: words.content })
  return field instanceof HTMLTextAreaElement ? field.value : ''
}
