import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { officialWords } from '#i18n/official/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfficialScreen } from './OfficialScreen.tsx'

const words = await officialWords.load('zh-CN')

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the list', () => {
  it('[P20] shows every confirmed domain and hotline with its source and date', async () => {
    startWith()
    await show(<OfficialScreen from={null} />)
    for (const { domains } of guide.operators) {
      for (const { name, source } of domains.filter(({ mark }) => mark !== 'unverified')) {
        const line = screen.getByText(name).closest('li')
        expect(line).toHaveTextContent(source?.title ?? 'no source')
        expect(line).toHaveTextContent('2026年11月24日 核对')
      }
    }
  })

  it('[P20] names apart what nobody confirmed', async () => {
    startWith()
    await show(<OfficialScreen from={null} />)
    expect(screen.getByText(/189\.cn/)).toHaveTextContent(words.unconfirmed)
  })

  it('[P20] says so once it is past its review day', async () => {
    startWith()
    vi.setSystemTime(new Date(2027, 4, 25, 12))
    await show(<OfficialScreen from={null} />)
    expect(screen.getByText(words.listStale)).toBeVisible()
  })

  it('[P20] is not called old before that', async () => {
    startWith()
    await show(<OfficialScreen from={null} />)
    expect(screen.queryByText(words.listStale)).not.toBeInTheDocument()
  })
})

describe('the way back', () => {
  it('leads to the card that led here', async () => {
    startWith(cardSaying({ answers: { name: '旧卡' } }))
    await show(<OfficialScreen from="tiny" />)
    expect(screen.getByRole('link', { name: '旧卡' })).toHaveAttribute('href', '#/card/tiny')
  })

  it.each([null, 'nosuchcard'])('leads home from %s', async (from) => {
    startWith()
    await show(<OfficialScreen from={from} />)
    const [first] = screen.getAllByRole('link')
    expect(first).toHaveAttribute('href', '#/')
    expect(within(document.body).getByText(t.app.home)).toBeVisible()
  })
})
