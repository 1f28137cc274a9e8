import { hashFor } from '#domain/address.ts'
import { isExample } from '#domain/example.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { isCancelling, isOtherWay } from '#domain/decision.ts'
import { gateFor } from '#domain/gate.ts'
import type { ItemId } from '#domain/guide.ts'
import { isSubmitted, legsOf } from '#domain/legs.ts'
import { isFinished, stageOf } from '#domain/lifecycle.ts'
import { nextStepOf } from '#domain/nextStep.ts'
import { useWords } from '#i18n/words.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { cardNameOf } from '#parts/cardName.ts'
import { CircumstancesLink } from '#parts/CircumstancesLink.tsx'
import { CostPanel } from '#parts/CostPanel.tsx'
import { ExampleNote } from '#parts/ExampleNote.tsx'
import { nextWords } from '#parts/nextWords.ts'
import { Heading } from '#parts/Heading.tsx'
import { ToolLinks } from '#parts/ToolLinks.tsx'
import { useGuide } from '#store/hooks.ts'
import { useServiceGuideAhead } from '#store/serviceGuide.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Suspense } from 'react'
import { AlternativeWay } from './AlternativeWay.tsx'
import { CardTools } from './CardTools.tsx'
import { KeepingFacts } from './KeepingFacts.tsx'
import { LineMap } from '#parts/LineMap.tsx'
import styles from './line.module.css'
import { WaitingShort } from './WaitingShort.tsx'

/** A card's overview: the line with how far each station is, and the one thing to do next. */
export function LineScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const words = useWords()
  const { t } = words
  const guide = useGuide()
  useServiceGuideAhead()
  const step = nextStepOf(guide, card)
  const next = nextWords(step, words, { guide, card })
  const isElsewhere = isOtherWay(card)
  const isWaitingCostly = isCancelling(card) && !isSubmitted(card)
  return (
    <div className={styles['screen']}>
      {isExample(card) && <ExampleNote />}
      <Heading>
        <bdi>{cardNameOf(card, t)}</bdi>
      </Heading>
      {!isElsewhere && <LineMap card={card} />}
      <div className={styles['now']}>
        {isElsewhere && <AlternativeWay card={card} item={item} />}
        <WhereItStands card={card} />
        <Suspense fallback={null}>
          <WaitingShort card={card} />
        </Suspense>
        <ActBar>
          <ButtonLink look="primary" href={next.href}>
            {t.line.next(next.text)}
          </ButtonLink>
        </ActBar>
        {!isElsewhere && step.kind !== 'finished' && <CircumstancesLink card={card} />}
        <Suspense fallback={null}>{isWaitingCostly && <CostPanel card={card} />}</Suspense>
      </div>
      <div className={styles['beside']}>
        <KeepingFacts />
        <CardTools key={card.id} card={card} />
        <ToolLinks from={card.id} />
      </div>
    </div>
  )
}

// The two moments people take for something they are not: all ticked, and all over.
function WhereItStands({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const guide = useGuide()
  const stages = legsOf(card).map((leg) => stageOf(guide, card, leg))
  if (isFinished(guide, card)) {
    return (
      <Notice tone="plain" title={t.line.finishedTitle}>
        <p>{t.line.finishedText}</p>
        <p>
          <a href={hashFor({ screen: 'closing', card: card.id, item: null })}>{t.aftercare.kept}</a>
        </p>
      </Notice>
    )
  }
  const isReady =
    isCancelling(card) && gateFor(guide, card).open && stages.every((stage) => stage === 'preparing')
  if (!isReady) return null
  return (
    <Notice tone="waiting" title={t.line.readyTitle}>
      <p>{t.line.readyText}</p>
    </Notice>
  )
}
