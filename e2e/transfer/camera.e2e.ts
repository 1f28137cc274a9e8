import { at, expect, press, test, typeAddress } from '#e2e/person.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Page } from '@playwright/test'
import { hashOf, openTransfer, OTHER, WORDY } from './ground.ts'

// Chromium on Linux has no reader of codes; the camera is the browser's own false one.
test.use({
  launchOptions: async ({ launchOptions }, run) =>
    run({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    }),
})

test.describe('with a reader of codes and a camera', () => {
  test.use({ permissions: ['camera'] })

  test(
    '[Q01, Q02] The camera reads a code of ours and previews it; a foreign one is named and never opened',
    { tag: '@desktop' },
    async ({ page }) => {
      await withReader(page)
      await openTransfer(page, WORDY)
      await page.getByRole('button', { name: words.camera }).click()
      await expect(page.getByText(words.scanning)).toBeVisible()
      await seen(page, 'https://example.org/pay?amount=100')
      await expect(page.getByRole('alert')).toHaveText(words.notOurs)
      expect(page.url()).toMatch(/#\/transfer$/)
      await seen(page, `https://example.org/${await hashOf(OTHER)}`)
      await expect(page.getByText(t.adopt.preview)).toBeVisible()
      expect(await tracksOf(page)).toEqual(['ended'])
      await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
      await expect(page.getByText(words.taken)).toBeVisible()
    },
  )

  test(
    '[Q07] The camera goes off when it is turned off, when the screen is left, and when the page is hidden',
    { tag: '@desktop' },
    async ({ page }) => {
      await withReader(page)
      await openTransfer(page, WORDY)
      const start = async () => {
        await page.getByRole('button', { name: words.camera }).click()
        await expect(page.getByText(words.scanning)).toBeVisible()
        expect((await tracksOf(page)).at(-1)).toBe('live')
      }
      await start()
      await page.getByRole('button', { name: words.stop }).click()
      await expect.poll(async () => (await tracksOf(page)).at(-1)).toBe('ended')
      await start()
      await page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      })
      await expect.poll(async () => (await tracksOf(page)).at(-1)).toBe('ended')
      await start()
      await typeAddress(page, '#/')
      await at(page, 'home')
      await expect.poll(async () => tracksOf(page)).toEqual(['ended', 'ended', 'ended'])
    },
  )

  test(
    '[Q06, Q11] A photo with no code, a photo of ours, no picture, and a camera that is refused, missing or busy',
    { tag: '@desktop' },
    async ({ page }) => {
      await withReader(page)
      await openTransfer(page, WORDY)
      for (const [name, problem] of [
        ['NotAllowedError', words.cameraProblems.refused],
        ['NotFoundError', words.cameraProblems.none],
        ['NotReadableError', words.cameraProblems.busy],
        ['TypeError', words.cameraProblems.failed],
      ] as const) {
        await page.evaluate((error) => {
          navigator.mediaDevices.getUserMedia = async () => Promise.reject(new DOMException('No.', error))
        }, name)
        await page.getByRole('button', { name: words.camera }).click()
        await expect(page.getByRole('alert')).toHaveText(problem)
      }
      const photo = page.getByLabel(words.photo)
      await photo.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
      await expect(page.getByRole('alert')).toHaveText(words.badPhoto)
      const buffer = await page.getByRole('img', { name: words.code }).screenshot()
      await photo.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
      await expect(page.getByRole('alert')).toHaveText(words.noCode)
      await seen(page, `https://example.org/${await hashOf(OTHER)}`)
      await photo.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
      await expect(page.getByText(t.adopt.preview)).toBeVisible()
    },
  )
})

/** A reader of codes that says what the test wants it to see, and a record of every camera track. */
async function withReader(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state: { seen: string[]; tracks: MediaStreamTrack[] } = { seen: [], tracks: [] }
    class Reader {
      async detect(): Promise<readonly { rawValue: string }[]> {
        return state.seen.map((rawValue) => ({ rawValue }))
      }
    }
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted)
      state.tracks.push(...stream.getTracks())
      return stream
    }
    Object.assign(window, { BarcodeDetector: Reader, readerState: state })
  })
}

async function seen(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const state: unknown = Reflect.get(window, 'readerState')
    if (typeof state === 'object' && state !== null) Reflect.set(state, 'seen', [value])
  }, text)
}

async function tracksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const state: unknown = Reflect.get(window, 'readerState')
    const tracks: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'tracks') : []
    return Array.isArray(tracks)
      ? tracks.flatMap((track) => (track instanceof MediaStreamTrack ? [track.readyState] : []))
      : []
  })
}
