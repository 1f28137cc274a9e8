import { WordsContext } from '#i18n/context.ts'
import { keyWords } from '#i18n/keys/words.ts'
import { useGroup } from '#i18n/group.ts'
import { firstWordsOf } from '#i18n/load.ts'
import { KeyList } from '#parts/KeyList.tsx'
import { useLocale } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Suspense, useEffect, useId, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import styles from './KeyHelp.module.css'

let isOpen = false

/** Opens the list of keys above the page, once until it is closed; closing it leads back to where the focus was. Where its words cannot be had, nothing opens. */
export function openKeyHelp(): void {
  if (isOpen) return
  isOpen = true
  const place = document.body.appendChild(document.createElement('div'))
  // Words that could not be fetched are asked for again by the next press; React is not done yet when it tells.
  const root = createRoot(place, { onUncaughtError: () => queueMicrotask(end) })
  const end = () => {
    isOpen = false
    root.unmount()
    place.remove()
  }
  root.render(<KeyHelp onClosed={end} />)
}

/** The list of keys as a dialog of the browser's own. */
export function KeyHelp({ onClosed }: { onClosed: () => void }) {
  const words = firstWordsOf(useLocale())
  if (words === null) return null
  return (
    <WordsContext value={words}>
      <Suspense fallback={null}>
        <Help onClosed={onClosed} />
      </Suspense>
    </WordsContext>
  )
}

function Help({ onClosed }: { onClosed: () => void }) {
  const words = useGroup(keyWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // The browser shows a dialog above all else, keeps the focus in it and gives it back.
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClosed}>
      <h2 id={id}>{words.heading}</h2>
      <KeyList />
      <Button look="secondary" onClick={() => dialog.current?.close()}>
        {words.close}
      </Button>
    </dialog>
  )
}
