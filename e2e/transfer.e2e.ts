import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { LOCALES } from '#domain/locale.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { en } from '#i18n/transfer/en.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhHK } from '#i18n/transfer/zhHK.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { base64UrlOf } from '#snapshot/base64Url.ts'
import { checksumOf } from '#snapshot/checksum.ts'
import { deflated } from '#snapshot/inflate.ts'
import { decodeLink, encodeLink, payloadIn } from '#snapshot/link.ts'
import type { Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { axeFinds } from './axe.ts'
import { cardIn, kept, leave, storageOf } from './failures/ground.ts'
import { at, expect, PERSONAL, press, primary, speak, test, typeAddress } from './person.ts'

const GROUPS = { 'zh-CN': words, 'zh-HK': zhHK, en }
const SECRET = '13800138000 A123456(3) 妈妈'
const WORDY = said(
  said(
    cardSaying({ answers: PERSONAL, marks: { 'backup.calls': { said: 'done' } } }),
    'notes',
    'backup.calls',
    SECRET,
  ),
  'ownServices',
  'own-0000-ab',
  SECRET,
)
const OTHER = said(newCancellation('other', 2, '2026-11-02'), 'notes', 'x', '旧手机')

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

test(
  '[N13, Q12] The code and the link carry the card, and none of the person’s words unless asked',
  { tag: '@desktop' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openTransfer(page, WORDY)
    await context.setOffline(true)
    const scanned = await codeOn(page)
    await press(primary(page))
    await expect(page.getByText(words.copied)).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(scanned)
    expect(new URL(scanned).hash).toMatch(/^#\/transfer\?d=xk1\./)
    const bare = await carriedBy(scanned)
    expect(bare).not.toMatch(/13800138000|A123456|妈妈/)
    expect(bare).toContain('backup.calls')
    await page.getByLabel(words.texts).check()
    await expect.poll(async () => codeOn(page)).not.toBe(scanned)
    expect(await carriedBy(await codeOn(page))).toContain(SECRET)
    await context.setOffline(false)
  },
)

test('[N13] A link opened on an empty device is previewed, taken in, and not asked about again after a reload', async ({
  page,
}) => {
  await typeAddress(page, await hashOf(WORDY))
  await at(page, 'transfer')
  await expect(page.locator('[data-change="added"]')).toBeVisible()
  expect(Object.keys(await storageOf(page)).filter((key) => key.includes('card'))).toEqual([])
  await press(primary(page))
  await expect(page.getByText(words.taken)).toBeVisible()
  expect((await cardIn(page)).marks['backup.calls']?.v).toEqual({ said: 'done' })
  expect(page.url()).toMatch(/#\/transfer$/)
  await page.reload()
  await at(page, 'transfer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading)
  await page.goBack()
  await expect(page.getByText(t.adopt.preview)).toHaveCount(0)
})

test('[Q10] Both devices have progress: joined with a preview, and taken back in one tap', async ({
  page,
}) => {
  const here = said(cardSaying({ answers: PERSONAL }), 'notes', 'balance.check', '只在这里')
  await leave(page, kept(here))
  await typeAddress(page, await hashOf(WORDY))
  await at(page, 'transfer')
  await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
  await expect(page.getByText(words.taken)).toBeVisible()
  const joined = await cardIn(page)
  expect(joined.notes['balance.check']?.v).toBe('只在这里')
  expect(joined.marks['backup.calls']?.v).toEqual({ said: 'done' })
  await press(page.getByRole('button', { name: t.undo.takeBack }))
  await expect.poll(async () => (await cardIn(page)).marks['backup.calls']?.v ?? null).toBeNull()
  expect((await cardIn(page)).notes['balance.check']?.v).toBe('只在这里')
})

test(
  '[N13] A link that is not wanted changes nothing and leaves the address',
  { tag: '@desktop' },
  async ({ page }) => {
    await leave(page, kept(WORDY))
    const before = await storageOf(page)
    await typeAddress(page, await hashOf(OTHER))
    await press(page.getByRole('button', { name: t.adopt.cancel }))
    await expect(page.getByText(words.left)).toBeFocused()
    expect(page.url()).toMatch(/#\/transfer$/)
    expect((await storageOf(page))['xiaoka.card.tiny']).toBe(before['xiaoka.card.tiny'])
    expect((await storageOf(page))['xiaoka.card.other']).toBeUndefined()
  },
)

test(
  '[Q02, Q03, Q05, Q08] What is damaged, foreign, newer or a bomb is refused in a sentence of ours, and nothing changes',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    const payload = await encodeLink([WORDY])
    const cases: [string, string, string][] = [
      ['Q02', 'https%3A%2F%2Fexample.org', words.problems['not-ours']],
      ['Q03', payload.slice(0, -5), words.problems.damaged],
      [
        'Q03',
        `${payload.slice(0, 40)}${payload[40] === 'a' ? 'b' : 'a'}${payload.slice(41)}`,
        words.problems.damaged,
      ],
      ['Q03', await packing('[2,5]'), words.problems.damaged],
      ['Q05', await packing('0'.repeat(50_000_000)), words.problems['too-large']],
      ['Q08', await packing('[3,["one",1,1,"2026-11-01",[],{}]]'), words.problems.newer],
      ['Q08', 'xk2.00000000.abc', words.problems.newer],
      ['S07', await packing('[2,["__proto__",1,1,"2026-11-01",[],{"marks":[]}]]'), words.problems.damaged],
      ['Q03', '%E0%A4%A', words.problems['not-ours']],
    ]
    await leave(page, kept(WORDY))
    const before = (await storageOf(page))['xiaoka.card.tiny']
    for (const [id, wrong, problem] of cases) {
      await test.step(`${id} ${wrong.slice(0, 30)}`, async () => {
        await typeAddress(page, `#/transfer?d=${wrong}`)
        await expect(page.getByRole('alert')).toHaveText(problem)
        await expect(page.locator('body')).not.toContainText('Failed to fetch')
        await page.getByRole('button', { name: words.dismiss }).click()
        await expect(page.getByRole('alert')).toHaveCount(0)
        expect((await storageOf(page))['xiaoka.card.tiny']).toBe(before)
      })
    }
  },
)

test('[Q06, Q11] Without a reader of codes it says so, and a pasted link or text is taken in, offline', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BarcodeDetector'))
  await openTransfer(page, WORDY)
  await context.setOffline(true)
  await expect(page.getByText(words.noDetector)).toBeVisible()
  await expect(page.getByRole('button', { name: words.camera })).toHaveCount(0)
  await page.getByLabel(words.paste).fill('https://example.org/?pay=1')
  await press(page.getByRole('button', { name: words.read }))
  await expect(page.getByText(words.problems['not-ours'])).toBeVisible()
  await page.getByLabel(words.paste).fill(`来自旧手机 https://example.org/${await hashOf(OTHER)}`)
  await press(page.getByRole('button', { name: words.read }))
  await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
  await expect(page.getByText(words.taken)).toBeVisible()
  expect((await cardIn(page, 'other')).notes['x']?.v).toBe('旧手机')
  await context.setOffline(false)
})

test(
  '[Q09] Long notes exceed one code: it says so, leads to the file, and the link still works',
  { tag: '@desktop' },
  async ({ page }) => {
    const long = Array.from({ length: 4_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7_919) % 20_000)),
    ).join('')
    await openTransfer(page, said(WORDY, 'notes', 'y', long))
    await expect(page.getByRole('img', { name: words.code })).toBeVisible()
    await page.getByLabel(words.texts).check()
    await expect(page.locator('[data-too-large]')).toBeVisible()
    await expect(page.getByRole('img', { name: words.code })).toHaveCount(0)
    await page.getByText(words.showLink).click()
    const link = await page.getByLabel(words.link, { exact: true }).inputValue()
    expect(await carriedBy(link)).toContain(long)
    await page.locator('[data-too-large] a').click()
    await at(page, 'settings')
  },
)

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

test(
  '[P10] axe finds nothing, in three languages, light and dark, at 320 px',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await leave(page, { ...kept(WORDY), ...kept(OTHER) })
    for (const hash of ['#/transfer', await hashOf(said(OTHER, 'notes', 'z', 'x')), '#/transfer?d=xk1.0']) {
      await typeAddress(page, hash)
      await at(page, 'transfer')
      for (const locale of LOCALES) {
        await speak(page, locale)
        await expect(primary(page)).toBeVisible()
        expect(await primary(page).count()).toBe(1)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect(await axeFinds(page)).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    }
    expect(Object.keys(GROUPS)).toEqual([...LOCALES])
  },
)

async function openTransfer(page: Page, card: Cancellation): Promise<void> {
  await leave(page, kept(card))
  await typeAddress(page, '#/transfer')
  await at(page, 'transfer')
  await expect(primary(page)).toBeVisible()
}

async function hashOf(card: Cancellation): Promise<string> {
  return `#/transfer?d=${await encodeLink([card])}`
}

async function packing(text: string): Promise<string> {
  const body = base64UrlOf(await deflated(text))
  return `xk1.${checksumOf(body)}.${body}`
}

async function carriedBy(link: string): Promise<string> {
  const decoded = await decodeLink(payloadIn(link) ?? '')
  return decoded.ok ? JSON.stringify(decoded.cards) : decoded.problem
}

/** What a camera would read from the code on the screen. */
async function codeOn(page: Page): Promise<string> {
  const pixels = await page.getByRole('img', { name: words.code }).evaluate((picture) => {
    if (!(picture instanceof HTMLImageElement)) return null
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    const brush = canvas.getContext('2d')
    brush?.drawImage(picture, 0, 0)
    const data = brush?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return {
      width: canvas.width,
      height: canvas.height,
      shades: Array.from(data).filter((_, at4) => at4 % 4 === 0),
    }
  })
  if (pixels === null) return ''
  const data = Uint8Array.from(pixels.shades.flatMap((shade) => [shade, shade, shade, 255]))
  return decodeQR({ width: pixels.width, height: pixels.height, data })
}

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

function said(
  card: Cancellation,
  section: 'notes' | 'ownServices',
  key: string,
  value: string,
): Cancellation {
  return withSaid(card, { section, key, value, by: 'me' })
}
