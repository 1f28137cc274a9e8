import { zhCN as words } from '#i18n/watermark/zhCN.ts'
import { show, startWith } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Stamped } from './Stamped.tsx'

const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.53'

letItBe24November()

beforeEach(() => {
  startWith()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a stamped photo', () => {
  it('[N15] has the words on it, is a JPEG made of pixels alone, and is saved by the day', async () => {
    const canvas = drawingTo(new Blob(['x'], { type: 'image/jpeg' }))
    await showStamped()
    const save = await screen.findByRole('link', { name: words.save })
    expect(save).toHaveAttribute('download', 'xiaoka-photo-2026-11-24.jpg')
    expect(save.getAttribute('href')).toMatch(/^blob:/)
    expect(canvas.written).toContain('仅供办理')
    expect(canvas.kinds).toEqual(['image/jpeg'])
  })

  it('[N15] [P15] is in an app the picture itself, to be kept by a long press', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    drawingTo(new Blob(['x'], { type: 'image/jpeg' }))
    await showStamped()
    expect(await screen.findByText(words.longPress)).toBeVisible()
    expect(screen.getByRole('img', { name: words.result }).getAttribute('src')).toMatch(/^data:image\/jpeg/)
    expect(screen.queryByRole('link', { name: words.save })).not.toBeInTheDocument()
  })

  it('[N15] that a browser cannot draw is said to have failed', async () => {
    drawingTo(null)
    await showStamped()
    expect(await screen.findByText(words.problems.failed)).toBeVisible()
  })

  it('[N15] is forgotten with the screen', async () => {
    const forgotten = vi.spyOn(URL, 'revokeObjectURL')
    drawingTo(new Blob(['x'], { type: 'image/jpeg' }))
    await showStamped()
    const address = (await screen.findByRole('img', { name: words.result })).getAttribute('src')
    expect(forgotten).not.toHaveBeenCalled()
    cleanup()
    expect(forgotten).toHaveBeenCalledExactlyOnceWith(address)
  })
})

async function showStamped(): Promise<void> {
  const bitmap = { width: 640, height: 480, close: () => undefined }
  await show(
    <Stamped photo={{ bitmap, width: 640, height: 480 }} text="仅供办理" onForget={() => undefined} />,
  )
}

// A canvas that hands over this picture, which a test environment does not draw.
function drawingTo(picture: Blob | null) {
  const written = new Set<string>()
  const kinds: (string | undefined)[] = []
  const brush = {
    fillRect: nothing,
    drawImage: nothing,
    translate: nothing,
    rotate: nothing,
    strokeText: nothing,
    measureText: () => ({ width: 100 }),
    fillText: (text: string) => written.add(text),
  }
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => brush })
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, kind) => {
    kinds.push(kind)
    give(picture)
  })
  return { written, kinds }
}

function nothing(): void {
  // What is not looked at.
}
