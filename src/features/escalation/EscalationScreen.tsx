import { hashFor } from '#domain/address.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { closingOf } from '#domain/closing.ts'
import { hasReached, stageOf } from '#domain/lifecycle.ts'
import { legsOf } from '#domain/legs.ts'
import { questionItemId } from '#domain/status.ts'
import { escalationWords } from '#i18n/escalation/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { LinkList } from '#ui/LinkList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ContactLog } from './ContactLog.tsx'
import styles from './escalation.module.css'
import { Ladder } from './Ladder.tsx'
import { Texts } from './Texts.tsx'

/** What to do when a number's cancellation is stuck: whom to turn to and when, what was said, and texts to take along. */
export function EscalationScreen({ card, leg: asked }: { card: Cancellation; leg: Leg | null }) {
  const words = useGroup(escalationWords)
  const legs = legsOf(card)
  const leg = legs.find((each) => each === asked) ?? legs[0]
  return (
    <>
      <ScreenHead card={card} title={words.title} lead={words.lead}>
        {leg !== undefined && legs.length > 1 && <LegLinks card={card} legs={legs} shown={leg} />}
      </ScreenHead>
      {leg === undefined ? (
        <Notice tone="waiting" title={words.noLegsTitle}>
          <p>{words.noLegsText}</p>
          <p>
            <ButtonLink
              look="primary"
              href={hashFor({ screen: 'decide', card: card.id, item: questionItemId('numbers') })}
            >
              {words.toQuestion}
            </ButtonLink>
          </p>
        </Notice>
      ) : (
        <OfLeg key={leg} card={card} leg={leg} />
      )}
      <p>
        <LinkToLine card={card} look="secondary" />
      </p>
    </>
  )
}

function OfLeg({ card, leg }: { card: Cancellation; leg: Leg }) {
  const isSettled = hasReached(stageOf(useGuide(), card, leg), 'settled')
  return (
    <>
      {isSettled && <Settled card={card} />}
      <Ladder card={card} leg={leg} />
      <ContactLog card={card} leg={leg} />
      <Texts card={card} leg={leg} isSettled={isSettled} />
    </>
  )
}

function Settled({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(escalationWords)
  const { isReady } = closingOf(useGuide(), card)
  return (
    <Notice tone="plain" title={words.settledTitle}>
      <p>{words.settledText}</p>
      <LinkList>
        {isReady && (
          <li>
            <a href={hashFor({ screen: 'closing', card: card.id, item: null })}>{t.next.finished}</a>
          </li>
        )}
        <li>
          <a href={hashFor({ screen: 'follow-up', card: card.id, item: null })}>{t.submit.toFollowUp}</a>
        </li>
      </LinkList>
    </Notice>
  )
}

function LegLinks({ card, legs, shown }: { card: Cancellation; legs: readonly Leg[]; shown: Leg }) {
  const { t } = useWords()
  const words = useGroup(escalationWords)
  return (
    <nav aria-label={words.whichNumber} className={styles['legs']}>
      {legs.map((leg) => (
        <a
          key={leg}
          href={hashFor({ screen: 'escalation', card: card.id, leg })}
          aria-current={leg === shown ? 'page' : undefined}
        >
          {t.legs[leg]}
        </a>
      ))}
    </nav>
  )
}
