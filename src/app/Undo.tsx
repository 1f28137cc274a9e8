import { useWords } from '#i18n/words.ts'
import type { Messages } from '#i18n/messages.ts'
import { dismissOffer, takeBack } from '#store/actions.ts'
import { useOffer } from '#store/hooks.ts'
import type { Deed } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { useEffect, useState } from 'react'
import styles from './App.module.css'

const OFFERED_MS = 20_000

/** The offer to take the latest act back; it stays while it is pointed at or focused. */
export function Undo() {
  const { t } = useWords()
  const offer = useOffer()
  const [isHeld, setIsHeld] = useState(false)
  const number = offer?.number
  // A timer is outside React.
  useEffect(() => {
    if (number === undefined || isHeld) return
    const timer = window.setTimeout(dismissOffer, OFFERED_MS)
    return () => window.clearTimeout(timer)
  }, [number, isHeld])
  return (
    <div
      className={styles['undo']}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p role="status">{offer === null ? '' : deedWords(t, offer.deed)}</p>
      {offer !== null && (
        <>
          <Button look="secondary" onClick={takeBack}>
            {t.undo.takeBack}
          </Button>
          <Button look="quiet" onClick={dismissOffer}>
            {t.undo.dismiss}
          </Button>
        </>
      )}
    </div>
  )
}

function deedWords(t: Messages, deed: Deed): string {
  switch (deed.kind) {
    case 'bindings':
      return t.undo.bindings(deed.count)
    case 'delete-card':
      return t.undo.deleteCard(deed.name)
    case 'own-service':
      return t.undo.ownService
    default:
      return t.undo[deed.kind]
  }
}
