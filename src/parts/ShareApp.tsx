import { useGroup } from '#i18n/group.ts'
import { shareWords } from '#i18n/share/words.ts'
import { useFirstWords } from '#i18n/context.ts'
import { Button } from '#ui/Button.tsx'
import { useState } from 'react'
import { copyText } from './copyText.ts'
import { plainText } from './plainText.ts'
import styles from './ShareApp.module.css'

/** Passes on the address of the app and nothing of what is in it: by the device's own way, or copied. */
export function ShareApp() {
  const { t } = useFirstWords()
  const words = useGroup(shareWords)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const url = bareAddress()
  const share = async () => {
    const outcome = await shareThrough({ title: t.app.name, text: plainText(words.text), url })
    if (outcome === 'impossible') setCopied((await copyText(url)) ? 'yes' : 'no')
  }
  return (
    <section className={styles['share']}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <p>
        <Button look="secondary" onClick={() => void share()}>
          {words.act}
        </Button>{' '}
        <span role="status">{copied !== null && (copied === 'yes' ? words.copied : words.cannot)}</span>
      </p>
      {copied === 'no' && (
        <p className={styles['address']}>
          <bdi>{url}</bdi>
        </p>
      )}
    </section>
  )
}

// What stands after the `#` or a `?` is where the person is, and stays here.
function bareAddress(): string {
  return window.location.origin + window.location.pathname
}

async function shareThrough(what: ShareData): Promise<'ended' | 'impossible'> {
  if (typeof navigator.share !== 'function') return 'impossible'
  try {
    await navigator.share(what)
    return 'ended'
  } catch (error) {
    // The person thought better of it.
    return error instanceof DOMException && error.name === 'AbortError' ? 'ended' : 'impossible'
  }
}
