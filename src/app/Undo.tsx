import { useFirstWords } from '#i18n/context.ts'
import type { FirstMessages } from '#i18n/first/words.ts'
import { dismissOffer, takeBack } from '#store/cards.ts'
import { useOffer } from '#store/hooks.ts'
import type { Deed } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { isTextField } from './textField.ts'

const OFFERED_MS = 20_000

/** The offer to take the latest act back; it stays while it is pointed at or focused. */
export function Undo() {
  const { t } = useFirstWords()
  const offer = useOffer()
  const [isPointedAt, setIsPointedAt] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const isHeld = isPointedAt || hasFocus
  const cameFrom = useRef<EventTarget | null>(null)
  const number = offer?.number
  // A timer is outside React.
  useEffect(() => {
    if (number === undefined || isHeld) return
    const timer = window.setTimeout(dismissOffer, OFFERED_MS)
    return () => window.clearTimeout(timer)
  }, [number, isHeld])
  const use = (act: () => void) => {
    // The buttons go away with the offer, without a word of losing focus or pointer.
    setIsPointedAt(false)
    setHasFocus(false)
    act()
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
    cameFrom.current = null
  }
  // The offer stands at the end of the page; the keys that undo everywhere reach it from any line. They belong to the document.
  useEffect(() => {
    if (number === undefined) return
    const listen = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      if (!isUndo || isTextField(event.target)) return
      event.preventDefault()
      takeBack()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [number])
  // A new element each time, else the same act done again would not be read out again.
  const said = offer !== null && <span key={offer.number}>{deedWords(t, offer.deed)}</span>
  return (
    <div
      className={styles['undo']}
      data-passing
      onPointerEnter={() => setIsPointedAt(true)}
      onPointerLeave={() => setIsPointedAt(false)}
      onFocus={(event) => {
        setHasFocus(true)
        if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget
      }}
      onBlur={() => setHasFocus(false)}
    >
      <p role="status">{said}</p>
      {offer !== null && (
        <>
          <Button look="secondary" aria-keyshortcuts="Control+Z" onClick={() => use(takeBack)}>
            {t.undo.takeBack}
          </Button>
          <Button look="quiet" onClick={() => use(dismissOffer)}>
            {t.undo.dismiss}
          </Button>
        </>
      )}
    </div>
  )
}

function deedWords(t: FirstMessages, deed: Deed): string {
  switch (deed.kind) {
    case 'bindings':
      return t.undo.bindings(deed.count)
    case 'delete-card':
      return t.undo.deleteCard(deed.name)
    case 'own-service':
      return t.undo.ownService
    case 'start-over':
      return t.undo.startOver
    case 'cleared-elsewhere':
      return t.undo.clearedElsewhere
    default:
      return t.undo[deed.kind]
  }
}
