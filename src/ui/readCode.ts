/** Reads the code in a picture where the browser has no reader of its own; nothing where there is none. */
export async function readCode(picture: ImageBitmap | HTMLVideoElement): Promise<readonly string[]> {
  const { decodeQR } = await import('qr/decode.js')
  const pixels = pixelsOf(picture)
  try {
    return [decodeQR(pixels, { timeLimit: 'videoWidth' in picture ? FRAME_MS : PHOTO_MS })]
  } catch {
    // The library throws where there is no code, which most frames of a camera have not.
    return []
  }
}

// How long it is looked for: another frame of a camera follows at once, a photo is all there is.
const FRAME_MS = 60
const PHOTO_MS = 1_000

// More than this a side makes a code no clearer, and a phone slow.
const SIDE = 1_600

function pixelsOf(picture: ImageBitmap | HTMLVideoElement): ImageData {
  const [width, height] =
    'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height]
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (brush === null) throw new Error('This browser draws nothing.')
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return brush.getImageData(0, 0, canvas.width, canvas.height)
}
