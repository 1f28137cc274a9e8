/** The longest side of what comes out, in pixels: enough to read an ID, little enough for an old phone. */
export const LONGEST_SIDE = 2_000

/** A photo that was opened, already as small as it will be. */
export type Photo = { readonly bitmap: ImageBitmap; readonly width: number; readonly height: number }

/** Why a chosen file does not become a photo. */
export type PhotoProblem = 'empty' | 'heic' | 'not-a-picture' | 'damaged' | 'too-large'

// A picture takes four bytes a pixel while it is made smaller; beyond this, phones close the page.
const MOST_PIXELS = 120_000_000
const LARGEST_PHOTO = 80_000_000

/** Opens a chosen file; nothing but a smaller copy of it stays in memory. */
export async function openPhoto(file: File): Promise<Photo | PhotoProblem> {
  if (file.size === 0) return 'empty'
  if (file.size > LARGEST_PHOTO) return 'too-large'
  const measured = await measure(file)
  if (measured === null) return problemOf(file)
  if (measured.width * measured.height > MOST_PIXELS) return 'too-large'
  const { width, height } = fitted(measured)
  try {
    const options = { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' } as const
    return { bitmap: await createImageBitmap(file, options), width, height }
  } catch {
    // The beginning told its size, but the rest cannot be drawn.
    return 'damaged'
  }
}

/** A size made smaller, if need be, so that no side is longer than `LONGEST_SIDE`. */
export function fitted({ width, height }: { width: number; height: number }): {
  width: number
  height: number
} {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** What kind of file this is by its first bytes, as far as that helps to say what is wrong with it. */
export function kindOf(bytes: Uint8Array): 'heic' | 'picture' | 'other' {
  const signs = String.fromCharCode(...bytes.slice(0, 12))
  if (/^.{4}ftyp(?:hei|hev|mif|msf)/s.test(signs)) return 'heic'
  return /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|BM|.{4}ftypavif)/s.test(signs) ? 'picture' : 'other'
}

// The browser reads the size, turned as the camera was held, without drawing anything yet.
async function measure(file: File): Promise<{ width: number; height: number } | null> {
  const address = URL.createObjectURL(file)
  const image = new Image()
  try {
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve)
      image.addEventListener('error', reject)
      image.src = address
    })
    return image.naturalWidth > 0 ? { width: image.naturalWidth, height: image.naturalHeight } : null
  } catch {
    // No picture this browser knows; the caller looks why.
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function problemOf(file: File): Promise<PhotoProblem> {
  try {
    const kind = kindOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()))
    if (kind === 'heic' || /\.hei[cf]$/i.test(file.name)) return 'heic'
    return kind === 'picture' ? 'damaged' : 'not-a-picture'
  } catch {
    // Removed since it was chosen, or kept in a cloud that does not answer.
    return 'damaged'
  }
}
