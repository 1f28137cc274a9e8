import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Problem } from '#ui/Problem.tsx'
import { useEffect, useRef, useState } from 'react'
import { closeCamera, codeReader, openCamera, watchPicture, type CodeReader } from './camera.ts'
import styles from './transfer.module.css'

/** Reads a code with the camera or from a photo; what it says is handed on, never opened. */
export function CameraPart({ error, onCode }: { error: string | null; onCode: (text: string) => void }) {
  const words = useGroup(transferWords)
  const [read] = useState(codeReader)
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isHere = useRef(false)
  // The browser asks the person first, who may have left the screen when it answers.
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const start = async () => {
    const opened = await openCamera()
    const isOpen = typeof opened !== 'string'
    if (isOpen && !isHere.current) return closeCamera(opened)
    setStream(isOpen ? opened : null)
    setProblem(isOpen ? null : words.cameraProblems[opened])
  }
  const readPhoto = async (photo: File) => {
    const texts = await textsIn(photo, read)
    setProblem(texts === null ? words.badPhoto : texts.length === 0 ? words.noCode : null)
    if (texts?.[0] !== undefined) onCode(texts[0])
  }
  return (
    <div className={styles['part']}>
      <Acts>
        {stream === null ? (
          <Button look="secondary" onClick={() => void start()}>
            {words.camera}
          </Button>
        ) : (
          <Button look="secondary" onClick={() => setStream(null)}>
            {words.stop}
          </Button>
        )}
        <FileField
          label={words.photo}
          accept="image/*"
          capture={null}
          error={null}
          onChoose={(photo) => void readPhoto(photo)}
        />
      </Acts>
      {stream !== null && (
        <CameraPicture stream={stream} read={read} onCode={onCode} onLeave={() => setStream(null)} />
      )}
      {(problem ?? error) !== null && <Problem>{problem ?? error}</Problem>}
    </div>
  )
}

function CameraPicture({
  stream,
  read,
  onCode,
  onLeave,
}: {
  stream: MediaStream
  read: CodeReader
  onCode: (text: string) => void
  onLeave: () => void
}) {
  const words = useGroup(transferWords)
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef({ onCode, onLeave })
  // What is called later is what was drawn last.
  useEffect(() => {
    latest.current = { onCode, onLeave }
  })
  // The camera is outside React: it goes off with the screen, and when the page is out of sight.
  useEffect(() => {
    const picture = video.current
    if (picture === null) return undefined
    picture.srcObject = stream
    picture.play().catch(() => undefined)
    const stop = watchPicture(picture, read, (text) => latest.current.onCode(text))
    const leave = () => document.hidden && latest.current.onLeave()
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      stop()
      closeCamera(stream)
    }
  }, [stream, read])
  return (
    <>
      <p role="status">{words.scanning}</p>
      <video ref={video} className={styles['video']} muted playsInline aria-label={words.view} />
    </>
  )
}

async function textsIn(photo: File, read: CodeReader): Promise<readonly string[] | null> {
  try {
    const picture = await createImageBitmap(photo)
    const texts = await read(picture)
    picture.close()
    return texts
  } catch {
    // No picture, a damaged one, or one of a kind this browser does not know.
    return null
  }
}
