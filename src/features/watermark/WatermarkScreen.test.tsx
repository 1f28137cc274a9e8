import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { LOCALES } from '#domain/locale.ts'
import { watermarkWords } from '#i18n/watermark/words.ts'
import { zhCN as words } from '#i18n/watermark/zhCN.ts'
import { loadGuide } from '#store/guide.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LONGEST_STAMP, WatermarkScreen } from './WatermarkScreen.tsx'

describe('the watermark', () => {
  it('[N15] begins with the operator of the card that led here', async () => {
    startWith(cardSaying({ answers: { operator: 'cmhk' } }))
    await show(<WatermarkScreen from="tiny" />)
    const name = guide.operators.find(({ id }) => id === 'cmhk')?.name ?? ''
    expect(screen.getByLabelText(words.text)).toHaveValue(words.purpose({ title: name }))
  })

  it.each([null, 'gone'])('[N15] names no operator for the card %j', async (from) => {
    startWith()
    await show(<WatermarkScreen from={from} />)
    expect(screen.getByLabelText(words.text)).toHaveValue(words.purposeUnknown)
  })

  it('[N15] is refused beside its field when it is too long or missing, with the limit', async () => {
    startWith()
    await show(<WatermarkScreen from={null} />)
    const field = screen.getByLabelText(words.text)
    fireEvent.change(field, { target: { value: '字'.repeat(LONGEST_STAMP + 1) } })
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words.textTooLong(LONGEST_STAMP)))
    fireEvent.change(field, { target: { value: '  ' } })
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words.textEmpty))
    fireEvent.change(field, { target: { value: '字'.repeat(LONGEST_STAMP) } })
    expect(field).toBeValid()
  })

  it.each(LOCALES)('[N15] every operator’s name fits into it, in %s', async (locale) => {
    const { purpose } = await watermarkWords.load(locale)
    const { operators } = await loadGuide(locale)
    const longest = Math.max(...operators.map(({ name }) => Array.from(purpose({ title: name })).length))
    expect(longest).toBeLessThanOrEqual(LONGEST_STAMP)
  })

  it('[N15] says why an empty file is no photo', async () => {
    startWith()
    const user = await show(<WatermarkScreen from={null} />)
    await user.upload(screen.getByLabelText(words.choose), new File([], 'a.jpg', { type: 'image/jpeg' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words.problems.empty)
  })

  it('[N15] may be put on a photo taken at once', async () => {
    startWith()
    await show(<WatermarkScreen from={null} />)
    expect(screen.getByLabelText(words.take)).toHaveAttribute('capture', 'environment')
    expect(screen.getByLabelText(words.choose)).not.toHaveAttribute('capture')
  })
})

describe('a photo that opens late', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('[N15] does not take the place of the one chosen after it', async () => {
    const photos = openingByHand()
    startWith()
    const user = await show(<WatermarkScreen from={null} />)
    for (const name of ['first.jpg', 'second.jpg'])
      await user.upload(screen.getByLabelText(words.choose), photo(name))
    const second = await photos.open('second.jpg')
    const first = await photos.open('first.jpg')
    expect(first).toHaveBeenCalledOnce()
    expect(second).not.toHaveBeenCalled()
  })

  it('[N15] is forgotten at once when the screen was left', async () => {
    const photos = openingByHand()
    startWith()
    const user = await show(<WatermarkScreen from={null} />)
    await user.upload(screen.getByLabelText(words.choose), photo('only.jpg'))
    cleanup()
    expect(await photos.open('only.jpg')).toHaveBeenCalledOnce()
  })
})

function photo(name: string): File {
  return new File(['x'], name, { type: 'image/jpeg' })
}

// Every file is a picture, which the browser has drawn when it is told to; what forgets its pixels is handed over.
function openingByHand() {
  const drawing = new Map<string, (bitmap: object) => void>()
  vi.stubGlobal(
    'Image',
    class {
      readonly naturalWidth = 10
      readonly naturalHeight = 10
      addEventListener(type: string, listener: () => void) {
        if (type === 'load') queueMicrotask(listener)
      }
    },
  )
  vi.stubGlobal('createImageBitmap', ({ name }: File) => new Promise((resolve) => drawing.set(name, resolve)))
  return {
    open: async (name: string) => {
      const close = vi.fn<() => void>()
      await waitFor(() => expect(drawing.has(name)).toBe(true))
      await act(async () => drawing.get(name)?.({ close }))
      return close
    },
  }
}
