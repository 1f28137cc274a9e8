import type { Photo } from './photo.ts'

const ANGLE = -Math.PI / 7

/** The photo with the words all over it, as a JPEG that holds nothing but pixels; `null` where the browser gives up. */
export async function stamped(photo: Photo, words: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = photo.width
  canvas.height = photo.height
  const brush = canvas.getContext('2d')
  if (brush === null) return null
  // A JPEG has no transparent parts; they would come out black.
  brush.fillStyle = '#fff'
  brush.fillRect(0, 0, photo.width, photo.height)
  brush.drawImage(photo.bitmap, 0, 0, photo.width, photo.height)
  writeAllOver(brush, photo, words)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
}

/** Where the middles of the words stand: rows one below the other, every second one moved by half, beyond every edge of a turned photo. */
export function placesFor(
  { width, height }: { width: number; height: number },
  step: { readonly x: number; readonly y: number },
): readonly { readonly x: number; readonly y: number }[] {
  const reach = Math.hypot(width, height) / 2
  const rows = Math.ceil(reach / step.y)
  const columns = Math.ceil(reach / step.x) + 1
  return span(rows).flatMap((row) =>
    span(columns).map((column) => ({ x: (column + (row % 2 === 0 ? 0 : 0.5)) * step.x, y: row * step.y })),
  )
}

/** The height of the letters: in proportion to the photo, never too small to read. */
export function letterHeightFor({ width, height }: { width: number; height: number }): number {
  return Math.max(12, Math.round(Math.min(width, height) / 26))
}

function writeAllOver(brush: CanvasRenderingContext2D, photo: Photo, words: string): void {
  brush.font = fontOf(letterHeightFor(photo))
  const letters = fittingHeight(photo, brush.measureText(words).width)
  brush.font = fontOf(letters)
  brush.textAlign = 'center'
  brush.textBaseline = 'middle'
  brush.lineJoin = 'round'
  brush.lineWidth = letters / 7
  // Dark edges show on a light photo, light letters on a dark one.
  brush.strokeStyle = 'rgb(0 0 0 / 38%)'
  brush.fillStyle = 'rgb(255 255 255 / 55%)'
  brush.translate(photo.width / 2, photo.height / 2)
  brush.rotate(ANGLE)
  const step = { x: brush.measureText(words).width + letters * 3, y: letters * 4.5 }
  for (const { x, y } of placesFor(photo, step)) {
    brush.strokeText(words, x, y)
    brush.fillText(words, x, y)
  }
}

/** The height of the letters where words of this width, at the usual height, are to be seen whole in a photo; never too small to read. */
export function fittingHeight(photo: { width: number; height: number }, wordsWidth: number): number {
  const usual = letterHeightFor(photo)
  const room = Math.max(photo.width, photo.height)
  return wordsWidth <= room ? usual : Math.max(12, Math.floor((usual * room) / wordsWidth))
}

function fontOf(letters: number): string {
  return `600 ${letters}px system-ui, sans-serif`
}

function span(reach: number): readonly number[] {
  return Array.from({ length: reach * 2 + 1 }, (_, index) => index - reach)
}
