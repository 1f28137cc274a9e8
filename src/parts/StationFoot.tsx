import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { nextStepOf } from '#domain/nextStep.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { ActBar } from './ActBar.tsx'
import { nextWords } from './nextWords.ts'

/** The way on from a station: the next thing once this one `isSettled`, else back to the line. */
export function StationFoot({ card, isSettled }: { card: Cancellation; isSettled: boolean }) {
  const words = useWords()
  const guide = useGuide()
  const next = nextWords(nextStepOf(guide, card), words, { guide, card })
  return (
    <ActBar>
      {isSettled ? (
        <ButtonLink look="primary" href={next.href}>
          {words.t.line.next(next.text)}
        </ButtonLink>
      ) : (
        <LinkToLine card={card} look="primary" />
      )}
    </ActBar>
  )
}

/** The way back to the line, for a screen whose primary act is one of its own. */
export function LinkToLine({ card, look }: { card: Cancellation; look: 'primary' | 'secondary' }) {
  const { t } = useWords()
  return (
    <ButtonLink look={look} href={hashFor({ screen: 'line', card: card.id, item: null })}>
      {t.nav.backToLine}
    </ButtonLink>
  )
}
