import { hashFor } from '#domain/address.ts'
import { withoutExample } from '#domain/ownCards.ts'
import { isThere, type Cancellation, type CancellationId } from '#domain/cancellation.ts'
import { isOtherWay } from '#domain/decision.ts'
import { gateFor } from '#domain/gate.ts'
import { useGroup } from '#i18n/group.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { useWords } from '#i18n/words.ts'
import { ChooseAnew } from '#parts/ChooseAnew.tsx'
import { ToolHead } from '#parts/ToolHead.tsx'
import { ToolLimits } from '#parts/ToolLimits.tsx'
import { isInApp } from '#store/browser.ts'
import { useCards, useGuide } from '#store/hooks.ts'
import { Acts } from '#ui/Acts.tsx'
import { Button } from '#ui/Button.tsx'
import { useState } from 'react'
import { ChooseCard } from './ChooseCard.tsx'
import styles from './packet.module.css'
import { Sheet } from './Sheet.tsx'
import { ShowStaff } from './ShowStaff.tsx'

/** Tool 柜台用纸: one A4 page for this case, and its sentences in large type to show across the counter. */
export function PacketScreen({ from }: { from: CancellationId | null }) {
  const words = useGroup(packetWords)
  const cards = Object.values(useCards())
    .filter(isThere)
    .toSorted((a, b) => a.ordinal - b.ordinal)
  const own = withoutExample(cards)
  const card = cards.find((each) => each.id === from) ?? (own.length === 1 ? own[0] : undefined)
  return (
    <>
      <ToolHead from={card?.id ?? null} title={words.heading} lead={words.lead} />
      {card === undefined ? <ChooseCard cards={own} /> : <ForCard key={card.id} card={card} />}
      <ToolLimits title={words.limitsTitle} limits={words.limits} />
    </>
  )
}

function ForCard({ card }: { card: Cancellation }) {
  const words = useGroup(packetWords)
  const guide = useGuide()
  const [isShowing, setIsShowing] = useState(false)
  if (isOtherWay(card)) return <OtherWay card={card} />
  if (isShowing) return <ShowStaff card={card} onEnd={() => setIsShowing(false)} />
  return (
    <>
      {!gateFor(guide, card).open && (
        <p className={styles['hint']}>
          {words.gateClosed} <LineLink card={card} />
        </p>
      )}
      <Acts>
        {isInApp(navigator.userAgent) ? (
          <p>{words.printInApp}</p>
        ) : (
          <Button look="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
        <Button look="secondary" onClick={() => setIsShowing(true)}>
          {words.show}
        </Button>
      </Acts>
      <Sheet card={card} />
    </>
  )
}

function OtherWay({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const chosen = useGuide().alternatives.find((each) => each.decision === card.answers.decision?.v)
  return (
    <>
      {chosen !== undefined && <p>{t.gate.notCancelling(chosen.title)}</p>}
      <ChooseAnew card={card} />
    </>
  )
}

function LineLink({ card }: { card: Cancellation }) {
  const words = useGroup(packetWords)
  return <a href={hashFor({ screen: 'line', card: card.id, item: null })}>{words.toLine}</a>
}
