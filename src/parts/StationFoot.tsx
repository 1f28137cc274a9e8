import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { nextStepOf } from '#domain/nextStep.ts'
import { checkWords } from '#i18n/check/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { ActBar } from './ActBar.tsx'
import { isFromCheck } from './goTo.ts'
import { nextWords } from './nextWords.ts'
import './StationFoot.css'

/** The way on from a station: back to the check page where that led here, else the next thing once this one `isSettled`, else back to the line. */
export function StationFoot({ card, isSettled }: { card: Cancellation; isSettled: boolean }) {
  const words = useWords()
  const guide = useGuide()
  if (isFromCheck()) {
    return (
      <ActBar>
        <BackToCheck card={card} />
      </ActBar>
    )
  }
  if (!isSettled) {
    return (
      <ActBar>
        <LinkToLine card={card} look="primary" />
      </ActBar>
    )
  }
  const next = nextWords(nextStepOf(guide, card), words, { guide, card })
  return (
    <ActBar>
      <ButtonLink look="primary" href={next.href}>
        {words.t.line.next(next.text)}
      </ButtonLink>
    </ActBar>
  )
}

function BackToCheck({ card }: { card: Cancellation }) {
  const words = useGroup(checkWords)
  return (
    <ButtonLink look="primary" href={hashFor({ screen: 'check', card: card.id })}>
      {words.back}
    </ButtonLink>
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
