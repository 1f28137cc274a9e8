import { zhCN as t } from '#i18n/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DateForm } from './DateForm.tsx'

const record = vi.fn<(on: string) => void>()

letItBe24November()

beforeEach(() => {
  record.mockClear()
})

describe('the day on which something happened', () => {
  it('is today unless another is given', async () => {
    const user = await showForm()
    await press(user)
    expect(record).toHaveBeenCalledExactlyOnceWith('2026-11-24')
  })

  it.each(['2026-11-20', '2026-11-23', '2026-11-24'])(
    'may be %s, from the earliest to today',
    async (day) => {
      const user = await showForm()
      enter(day)
      await press(user)
      expect(record).toHaveBeenCalledExactlyOnceWith(day)
      expect(field()).toBeValid()
    },
  )

  it.each([
    ['missing', ''],
    ['future', '2026-11-25'],
    ['future', '2999-01-01'],
    ['too-early', '2026-11-19'],
    ['too-early', '2000-01-01'],
  ] as const)('[N2.3] that is %s (%s) is refused, with the reason at the field', async (problem, day) => {
    const user = await showForm()
    enter(day)
    await press(user)
    expect(record).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.date[problem])
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(t.errors.date[problem])
  })

  it('[S15] that does not exist, or is half typed, is refused as such', async () => {
    const user = await showForm()
    // A browser hands over 30 February as an empty text and says so only here.
    enter('')
    Object.defineProperty(field(), 'validity', { value: { badInput: true } })
    await press(user)
    expect(record).not.toHaveBeenCalled()
    expect(field()).toHaveAccessibleDescription(t.errors.date['not-a-day'])
  })

  it('is recorded once it is put right, and the reason is gone', async () => {
    const user = await showForm()
    enter('2026-11-25')
    await press(user)
    enter('2026-11-22')
    await press(user)
    expect(record).toHaveBeenCalledExactlyOnceWith('2026-11-22')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is recorded by the keyboard’s Enter', async () => {
    const user = await showForm()
    await user.type(field(), '{Enter}')
    expect(record).toHaveBeenCalledOnce()
  })

  it('[N7.1] may be the new day when midnight has passed meanwhile', async () => {
    const user = await showForm()
    vi.setSystemTime(new Date(2026, 10, 25, 0, 5))
    fireEvent(document, new Event('visibilitychange'))
    enter('2026-11-25')
    await press(user)
    expect(record).toHaveBeenCalledExactlyOnceWith('2026-11-25')
  })
})

function showForm(): Promise<UserEvent> {
  startWith()
  return show(
    <DateForm label="哪天" act="记下" look="primary" earliest="2026-11-20" onRecord={record}>
      {null}
    </DateForm>,
  )
}

function field(): HTMLElement {
  return screen.getByLabelText('哪天')
}

function enter(day: string): void {
  fireEvent.change(field(), { target: { value: day } })
}

async function press(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: '记下' }))
}
