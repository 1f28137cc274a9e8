import { readCode } from '#ui/readCode.ts'

/** Reads the codes in a picture. */
export type CodeReader = (picture: ImageBitmap | HTMLVideoElement) => Promise<readonly string[]>

/** Why there is no picture from a camera. */
export type CameraProblem = 'insecure' | 'refused' | 'none' | 'busy' | 'failed'

/** How often the camera's picture is looked at, in milliseconds. */
const PAUSE = 250

/** What codes are read with: the browser's own reader or, where it has none, the one that is fetched for it. */
export function codeReader(): CodeReader {
  const Detector = window.BarcodeDetector
  if (Detector === undefined) return readCode
  const detector = new Detector({ formats: ['qr_code'] })
  return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue)
}

/** Turns the camera at the back on; the browser asks the person first. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  if (!window.isSecureContext) return 'insecure'
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  } catch (error) {
    return error instanceof DOMException ? (PROBLEMS[error.name] ?? 'failed') : 'failed'
  }
}

/** Turns the camera off, so that its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Looks at the picture again and again and tells every code, until it is told to stop. */
export function watchPicture(
  video: HTMLVideoElement,
  read: CodeReader,
  onCode: (text: string) => void,
): () => void {
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return
    isBusy = true
    void read(video)
      // A frame that cannot be read is followed by the next one.
      .catch(() => [])
      .then((texts) => {
        isBusy = false
        for (const text of texts) onCode(text)
      })
  }, PAUSE)
  return () => clearInterval(timer)
}

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
}
