import type { Page } from '@playwright/test'

/** A photo as a camera writes it: with the day, the place and how it was held. `colours` fill it from left to right. */
export async function cameraPhoto(
  page: Page,
  { width, height, colours, turn }: { width: number; height: number; colours: string[]; turn: number },
): Promise<Buffer> {
  const plain = await page.evaluate(
    async (wanted) => {
      const canvas = document.createElement('canvas')
      canvas.width = wanted.width
      canvas.height = wanted.height
      const brush = canvas.getContext('2d')
      for (const [index, colour] of wanted.colours.entries()) {
        if (brush !== null) brush.fillStyle = colour
        const part = wanted.width / wanted.colours.length
        brush?.fillRect(index * part, 0, part, wanted.height)
      }
      return canvas.toDataURL('image/jpeg', 0.9)
    },
    { width, height, colours },
  )
  const jpeg = Buffer.from(plain.split(',')[1] ?? '', 'base64')
  return Buffer.concat([jpeg.subarray(0, 2), exif(turn), jpeg.subarray(2)])
}

/** The place that `cameraPhoto` carries, as letters to look for. */
export const PLACE = 'GPS-22.3193N-114.1694E'

// A segment with two tags: orientation, and a description that names the place.
function exif(turn: number): Buffer {
  const words = Buffer.from(`${PLACE}\0`, 'latin1')
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  tiff.write('II', 0, 'latin1')
  tiff.writeUInt16LE(42, 2)
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  tag(tiff, 10, { id: 0x010e, type: 2, count: words.length, value: tiff.length })
  tag(tiff, 22, { id: 0x0112, type: 3, count: 1, value: turn })
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, words])
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function tag(
  tiff: Buffer,
  at: number,
  { id, type, count, value }: { id: number; type: number; count: number; value: number },
): void {
  tiff.writeUInt16LE(id, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}
