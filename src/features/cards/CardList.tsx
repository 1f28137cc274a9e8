import { withoutExample } from '#domain/ownCards.ts'
import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { latestCardOf } from '#domain/latestCard.ts'
import { nextStepOf } from '#domain/nextStep.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import { isCancelling } from '#domain/decision.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor } from '#domain/status.ts'
import { waitsOnLine } from '#domain/line.ts'
import { legsOf } from '#domain/legs.ts'
import { isFinished, stageOf } from '#domain/lifecycle.ts'
import { formatDay } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { cardNameOf } from '#parts/cardName.ts'
import { nextWords } from '#parts/nextWords.ts'
import { Heading } from '#parts/Heading.tsx'
import { useGuide, usePlace, useToday } from '#store/hooks.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Ring } from '#ui/Ring.tsx'
import { begin } from './begin.ts'
import styles from './cards.module.css'

/** The person's cards, each with how far it has come and what is next. */
export function CardList({ cards }: { cards: readonly Cancellation[] }) {
  const { t } = useWords()
  const guide = useGuide()
  const place = usePlace()
  const latest = latestCardOf(withoutExample(cards), place)
  // Of a finished card nothing is left to go on with.
  const wordFor = (card: Cancellation) => (isFinished(guide, card) ? t.nav.openCard : t.home.resume)
  return (
    <div className={styles['home']}>
      <Heading>{t.home.cards}</Heading>
      <ul className={styles['cards']}>
        {cards.map((card) => (
          <CardTile key={card.id} card={card} />
        ))}
      </ul>
      <ActBar>
        {latest !== undefined && (
          <ButtonLink look="primary" href={hashFor({ screen: 'line', card: latest.id, item: null })}>
            {wordFor(latest)(cardNameOf(latest, t))}
          </ButtonLink>
        )}
        <Button look="secondary" onClick={begin}>
          {t.home.add}
        </Button>
      </ActBar>
    </div>
  )
}

function CardTile({ card }: { card: Cancellation }) {
  const words = useWords()
  const { t, locale } = words
  const guide = useGuide()
  const progress = progressOf(STATIONS_BEFORE_GATE.flatMap((station) => checksFor(guide, card, station)))
  const legs = legsOf(card).map((leg) => ({ leg, stage: stageOf(guide, card, leg) }))
  const submitted = legs.filter(({ stage }) => stage !== 'preparing')
  const waits = waitsOnLine(card, useToday())
  const decision = card.answers.decision?.v ?? null
  const alternative = guide.alternatives.find((each) => each.decision === decision)
  const next = nextWords(nextStepOf(guide, card), words, { guide, card })
  const stand = () => {
    if (submitted.length > 0)
      return legs.map(({ leg, stage }) => t.line.legStage(t.legs[leg], t.stages[stage]))
    if (isCancelling(card)) return [t.progress(progress)]
    return [alternative === undefined ? t.line.undecided : alternative.title]
  }
  const share = isCancelling(card) && progress.total > 0 ? progress.done / progress.total : 0
  return (
    <li className={styles['card']}>
      <span className={styles['ring']}>
        <Ring share={share} isOver={isFinished(guide, card)} />
      </span>
      <div>
        <h2>
          <a href={hashFor({ screen: 'line', card: card.id, item: null })}>
            <bdi>{cardNameOf(card, t)}</bdi>
          </a>
        </h2>
        {stand().map((line) => (
          <p key={line}>{line}</p>
        ))}
        {waits.count > 0 && <p className={styles['waits']}>{t.line.waits(waits)}</p>}
        <p className={styles['nextStep']}>{t.line.next(next.text)}</p>
        <p className={styles['started']}>{t.home.startedOn(formatDay(locale, card.startedOn))}</p>
      </div>
    </li>
  )
}
