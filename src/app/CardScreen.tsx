import { hashFor } from '#domain/address.ts'
import { isThere, type Cancellation, type CancellationId } from '#domain/cancellation.ts'
import { useWords } from '#i18n/words.ts'
import { Heading } from '#parts/Heading.tsx'
import { useCard } from '#store/hooks.ts'
import { ButtonLink } from '#ui/Button.tsx'
import type { ReactNode } from 'react'
import { besideTools } from './beside.tsx'

/** A screen of one card, or the plain word that this browser has no such card. */
export function CardScreen({
  id,
  children: screenOf,
}: {
  id: CancellationId
  children: (card: Cancellation) => ReactNode
}) {
  const { t } = useWords()
  const card = useCard(id)
  if (card !== undefined && isThere(card)) return screenOf(card)
  return besideTools(
    <>
      <Heading>{t.card.unknownTitle}</Heading>
      <p>{t.card.unknownText}</p>
      <p>
        <ButtonLink look="primary" href={hashFor({ screen: 'home' })}>
          {t.unknownAddress.home}
        </ButtonLink>
      </p>
    </>,
    null,
  )
}
