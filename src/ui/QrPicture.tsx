import { encode } from 'uqr'
import type { ReactNode } from 'react'
import styles from './QrPicture.module.css'

/** The largest code that a phone still reads from a screen; uqr counts sizes from 1 to 40. */
const LARGEST = 32

/** Pixels for each square: whole ones, so that edges stay sharp. */
const SCALE = 8

/** A text as a QR code with what is said about it, or what to show where the text is too long for one; a picture, which some apps recognise by a long press. */
export function QrPicture({
  text,
  alt,
  tooLarge,
  children,
}: {
  text: string
  alt: string
  tooLarge: ReactNode
  children: ReactNode
}) {
  const squares = squaresOf(text)
  if (squares === null) return tooLarge
  return (
    <>
      <img className={styles['code']} src={pictureOf(squares)} alt={alt} />
      {children}
    </>
  )
}

function squaresOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    // Four empty squares around it, as the standard asks (ISO 18004).
    return encode(text, { ecc: 'L', border: 4, maxVersion: LARGEST }).data
  } catch {
    // The library throws when the text does not fit; that is an expected answer here.
    return null
  }
}

function pictureOf(squares: readonly (readonly boolean[])[]): string {
  const canvas = document.createElement('canvas')
  canvas.width = squares.length * SCALE
  canvas.height = squares.length * SCALE
  const brush = canvas.getContext('2d')
  // Without a brush there is no picture; the link beside it says the same.
  if (brush === null) return 'data:,'
  brush.fillStyle = '#fff'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.fillStyle = '#000'
  for (const [y, row] of squares.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) brush.fillRect(x * SCALE, y * SCALE, SCALE, SCALE)
    }
  }
  return canvas.toDataURL('image/png')
}
