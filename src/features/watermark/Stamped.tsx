import { useGroup } from '#i18n/group.ts'
import { watermarkWords } from '#i18n/watermark/words.ts'
import { isInApp } from '#store/browser.ts'
import { useToday } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Problem } from '#ui/Problem.tsx'
import { useEffect, useState } from 'react'
import type { Photo } from './photo.ts'
import { stamped } from './stamp.ts'
import styles from './watermark.module.css'

/** While the text is being typed the photo is not stamped at every letter. */
const PAUSE = 250

type Result = { readonly from: string; readonly address: string | null }

/** The stamped photo, to look at and to save; it is made anew when the text changes and forgotten with the screen. */
export function Stamped({ photo, text, onForget }: { photo: Photo; text: string; onForget: () => void }) {
  const words = useGroup(watermarkWords)
  const today = useToday()
  const inApp = isInApp(navigator.userAgent)
  const [result, setResult] = useState<(Result & { readonly photo: Photo }) | null>(null)
  // Drawing and the addresses of blobs are the browser's.
  useEffect(() => {
    let address: string | null = null
    let isWanted = true
    const make = async () => {
      const picture = await stamped(photo, text)
      if (!isWanted) return
      // Some apps save only a picture whose address is the picture itself.
      address = picture === null ? null : inApp ? await dataAddressOf(picture) : URL.createObjectURL(picture)
      if (isWanted) setResult({ photo, from: text, address })
      else forget(address)
    }
    const timer = setTimeout(() => void make(), PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
      forget(address)
    }
  }, [photo, text, inApp])
  if (result === null || result.photo !== photo || result.from !== text) {
    return <p role="status">{words.working}</p>
  }
  if (result.address === null) {
    return <Problem>{words.problems.failed}</Problem>
  }
  return (
    <section className={styles['result']}>
      <h2>{words.result}</h2>
      <img src={result.address} alt={words.result} width={photo.width} height={photo.height} />
      <p className={styles['quiet']}>{words.size(photo.width, photo.height)}</p>
      <p>{words.check}</p>
      <Acts>
        {inApp ? (
          <p>{words.longPress}</p>
        ) : (
          <ButtonLink look="primary" href={result.address} download={`xiaoka-photo-${today}.jpg`}>
            {words.save}
          </ButtonLink>
        )}
        <Button look="quiet" onClick={onForget}>
          {words.forget}
        </Button>
      </Acts>
    </section>
  )
}

function forget(address: string | null): void {
  if (address?.startsWith('blob:') === true) URL.revokeObjectURL(address)
}

async function dataAddressOf(picture: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : null))
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(picture)
  })
}
