import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fitted, kindOf, LONGEST_SIDE, openPhoto } from './photo.ts'

const side = fc.integer({ min: 1, max: 30_000 })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a photo’s size', () => {
  it('[N15] is never longer than the limit, never nothing, and keeps its shape', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const small = fitted({ width, height })
        expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(LONGEST_SIDE)
        expect(Math.min(small.width, small.height)).toBeGreaterThanOrEqual(1)
        expect(Math.abs(small.width * height - small.height * width)).toBeLessThanOrEqual(
          Math.max(width, height),
        )
      }),
    )
  })

  it('[N15] stays as it is where it is small', () => {
    expect(fitted({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 })
  })
})

describe('a file’s first bytes', () => {
  it.each([
    ['\0\0\0\x18ftypheic', 'heic'],
    ['\0\0\0\x18ftypmif1', 'heic'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['\x89PNG\r\n\x1a\n', 'picture'],
    ['RIFF\0\0\0\0WEBP', 'picture'],
    ['\0\0\0\x20ftypavif', 'picture'],
    ['%PDF-1.7', 'other'],
    ['\0\0\0\x18ftypmp42', 'other'],
    ['', 'other'],
  ])('[N15] %j tell what kind it is', (signs, kind) => {
    expect(kindOf(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)))).toBe(kind)
  })
})

describe('a chosen file', () => {
  it('[N15] that is empty or enormous is refused before anything is opened', async () => {
    const opened = vi.spyOn(URL, 'createObjectURL')
    expect(await openPhoto(new File([], 'a.jpg'))).toBe('empty')
    const huge = new File(['x'], 'a.jpg')
    vi.spyOn(huge, 'size', 'get').mockReturnValue(90_000_000)
    expect(await openPhoto(huge)).toBe('too-large')
    expect(opened).not.toHaveBeenCalled()
  })

  it('[N15] with more pixels than a phone can hold is refused before they are drawn', async () => {
    pictureOf({ width: 20_000, height: 10_000 })
    const drawn = vi.fn<() => Promise<never>>()
    vi.stubGlobal('createImageBitmap', drawn)
    expect(await openPhoto(new File(['x'], 'a.jpg'))).toBe('too-large')
    expect(drawn).not.toHaveBeenCalled()
  })

  it('[N15] is drawn no larger than it will be', async () => {
    pictureOf({ width: 8_000, height: 4_000 })
    const drawn = vi.fn<() => Promise<string>>(async () => 'bitmap')
    vi.stubGlobal('createImageBitmap', drawn)
    const file = new File(['x'], 'a.jpg')
    expect(await openPhoto(file)).toEqual({ bitmap: 'bitmap', width: 2_000, height: 1_000 })
    expect(drawn).toHaveBeenCalledWith(file, {
      resizeWidth: 2_000,
      resizeHeight: 1_000,
      resizeQuality: 'high',
    })
  })

  it('[N15] whose size is known but whose rest is missing is damaged', async () => {
    pictureOf({ width: 800, height: 400 })
    vi.stubGlobal('createImageBitmap', async () =>
      Promise.reject(new DOMException('No.', 'InvalidStateError')),
    )
    expect(await openPhoto(new File(['x'], 'a.jpg'))).toBe('damaged')
  })

  it.each([
    ['IMG_1.HEIC', 'anything', 'heic'],
    ['a.jpg', '\0\0\0\x18ftypheic', 'heic'],
    ['a.jpg', '<html>', 'not-a-picture'],
    ['a.gif', 'GIF89a', 'damaged'],
  ])('[N15] %s with %j that does not open is called by what is wrong', async (name, text, problem) => {
    pictureOf(null)
    expect(await openPhoto(new File([text], name))).toBe(problem)
  })
})

// The browser's own picture, which a test environment does not draw.
function pictureOf(size: { width: number; height: number } | null): void {
  class FakeImage extends EventTarget {
    naturalWidth = size?.width ?? 0
    naturalHeight = size?.height ?? 0
    set src(_address: string) {
      queueMicrotask(() => this.dispatchEvent(new Event(size === null ? 'error' : 'load')))
    }
  }
  vi.stubGlobal('Image', FakeImage)
}
