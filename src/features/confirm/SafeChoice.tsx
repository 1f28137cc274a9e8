import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { checkWords } from '#i18n/check/words.ts'
import { useGroup } from '#i18n/group.ts'
import { SCREEN_HEAD } from '#parts/ScreenHead.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { useEffect, useRef } from 'react'

/** The way back, where the focus begins; the first Enter does nothing, for it was meant for the page before. */
export function SafeChoice({ card }: { card: Cancellation }) {
  const words = useGroup(checkWords)
  const link = useRef<HTMLAnchorElement>(null)
  const isAwake = useRef(false)
  // The browser's focus is outside React.
  useEffect(() => {
    link.current?.focus({ preventScroll: true })
  }, [])
  return (
    <p>
      <ButtonLink
        ref={link}
        look="secondary"
        href={hashFor({ screen: 'check', card: card.id })}
        // Who listens begins here, below what says which page this is.
        aria-describedby={SCREEN_HEAD}
        onKeyDown={(event) => {
          const isStray = event.key === 'Enter' && (event.repeat || !isAwake.current)
          isAwake.current = true
          if (isStray) event.preventDefault()
        }}
      >
        {words.confirm.safe}
      </ButtonLink>
    </p>
  )
}
