import { withSaid } from '#domain/cancellation.ts'
import { cardIn } from '#e2e/failures/ground.ts'
import { expect, press, test } from '#e2e/person.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { encodeLink, linkTo } from '#snapshot/link.ts'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'uqr'
import { openTransfer, OTHER, WORDY } from './ground.ts'

const SEEN = withSaid(OTHER, { section: 'marks', key: 'backup.calls', value: { said: 'done' }, by: 'me' })

// The camera of this browser is a file.
test.use({
  permissions: ['camera'],
  launchOptions: async ({ launchOptions }, run) => {
    const file = join(await mkdtemp(join(tmpdir(), 'xiaoka-camera-')), 'code.y4m')
    await writeFile(file, filmOf(linkTo('https://example.org/', await encodeLink([SEEN]))))
    const args = [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ]
    await run({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] })
  },
})

test(
  '[Q01, Q11] The camera’s own picture of a code is read by our reader, and the progress arrives',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'BarcodeDetector'))
    await openTransfer(page, WORDY)
    await page.getByRole('button', { name: words.camera }).click()
    await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
    await expect(page.getByText(words.taken)).toBeVisible()
    expect((await cardIn(page, 'other')).marks['backup.calls']?.v).toEqual({ said: 'done' })
  },
)

/** A film of one picture, the code, as the camera of a test is given (YUV4MPEG2). */
function filmOf(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const scale = 2 * Math.ceil(360 / size)
  const side = size * scale
  const shades = Buffer.alloc(side * side, 255)
  for (let at = 0; at < shades.length; at += 1) {
    const [x, y] = [Math.floor((at % side) / scale), Math.floor(at / side / scale)]
    if (data[y]?.[x] === true) shades[at] = 0
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), shades, Buffer.alloc((side * side) / 2, 128)])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${side} H${side} F10:1 Ip A1:1 C420jpeg\n`), frame, frame])
}
