import { hashFor } from '#domain/address.ts'
import { useGroup } from '#i18n/group.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { useEffect, useRef } from 'react'

/** What became of a link; takes the focus, because the question that had it is gone. */
export function Outcome({ outcome }: { outcome: 'taken' | 'left' }) {
  const words = useGroup(transferWords)
  const here = useRef<HTMLParagraphElement>(null)
  // The focus is the browser's.
  useEffect(() => here.current?.focus(), [])
  return (
    <div>
      <p ref={here} role="status" tabIndex={-1}>
        {words[outcome]}
      </p>
      {outcome === 'taken' && (
        <p>
          <ButtonLink look="primary" href={hashFor({ screen: 'home' })}>
            {words.toCards}
          </ButtonLink>
        </p>
      )}
    </div>
  )
}
