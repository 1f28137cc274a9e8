import { zhCN as t } from '#i18n/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TakeAway } from './TakeAway.tsx'

const TEXT = '{"app":"xiaoka","名":"妈妈的卡"}'
const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.53'

const onTaken = vi.fn<() => void>()

beforeEach(() => {
  onTaken.mockReset()
  startWith()
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:xiaoka')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a text to take away', () => {
  it('is a file of JSON in UTF-8 with exactly that text', async () => {
    const made = vi.spyOn(URL, 'createObjectURL')
    const user = await showTakeAway()
    await user.click(download())
    const [[file] = []] = made.mock.calls
    expect(file).toHaveProperty('type', 'application/json')
    expect(file instanceof Blob ? await file.text() : '').toBe(TEXT)
  })

  it('lets the browser read the file before it lets the address go', async () => {
    await showTakeAway()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const revoked = vi.spyOn(URL, 'revokeObjectURL')
    fireEvent.click(download())
    vi.advanceTimersByTime(1_000)
    expect(revoked).not.toHaveBeenCalled()
    vi.advanceTimersByTime(600_000)
    expect(revoked).toHaveBeenCalledWith('blob:xiaoka')
  })

  it('can be copied', async () => {
    const user = await showTakeAway()
    await user.click(screen.getByText(t.take.text))
    await user.click(await screen.findByRole('button', { name: t.take.copy }))
    expect(await screen.findByText(t.take.copied)).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(TEXT)
  })

  it('[L05] that cannot be copied stands there to be selected, and that is said', async () => {
    const user = await showTakeAway()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
    await user.click(screen.getByText(t.take.text))
    await user.click(await screen.findByRole('button', { name: t.take.copy }))
    expect(await screen.findByText(t.take.cannotCopy)).toBeVisible()
    expect(screen.getByRole('textbox', { name: t.take.content })).toHaveValue(TEXT)
  })
})

describe('inside another app', () => {
  it('[L06] offers the text at once, says how to get out, and no file that would not arrive', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    await showTakeAway()
    expect(screen.getByText(t.take.inApp)).toBeVisible()
    expect(screen.getByRole('textbox', { name: t.take.content })).toHaveValue(TEXT)
    expect(screen.queryByRole('button', { name: t.take.download })).not.toBeInTheDocument()
  })
})

describe('whether it was taken', () => {
  it('[I20] is asked after the file was offered, and counts only when answered', async () => {
    const user = await showTakeAway()
    expect(screen.queryByText(t.take.keptQuestion)).not.toBeInTheDocument()
    await user.click(download())
    expect(screen.getByText(t.take.keptQuestion)).toBeVisible()
    expect(onTaken).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: t.take.kept }))
    expect(onTaken).toHaveBeenCalledTimes(1)
    expect(screen.queryByText(t.take.keptQuestion)).not.toBeInTheDocument()
  })

  it('[I20] is asked again after the next offer', async () => {
    const user = await showTakeAway()
    await user.click(download())
    await user.click(screen.getByRole('button', { name: t.take.kept }))
    await user.click(download())
    expect(screen.getByText(t.take.keptQuestion)).toBeVisible()
  })

  it('[I20] is asked after copying too, even where the person copies by hand', async () => {
    const user = await showTakeAway()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
    await user.click(screen.getByText(t.take.text))
    await user.click(await screen.findByRole('button', { name: t.take.copy }))
    expect(await screen.findByText(t.take.keptQuestion)).toBeVisible()
    expect(onTaken).not.toHaveBeenCalled()
  })

  it('is not asked where it does not count', async () => {
    const user = await show(
      <TakeAway label={t.save.rescue} fileName="x.json" textOf={textOf} onTaken={null} />,
    )
    await user.click(screen.getByRole('button', { name: t.save.rescue }))
    expect(screen.queryByText(t.take.keptQuestion)).not.toBeInTheDocument()
  })
})

function showTakeAway() {
  return show(<TakeAway label={t.take.download} fileName="x.json" textOf={textOf} onTaken={onTaken} />)
}

function textOf(): string {
  return TEXT
}

function download(): HTMLElement {
  return screen.getByRole('button', { name: t.take.download })
}
