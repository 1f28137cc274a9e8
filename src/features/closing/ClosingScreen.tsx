import { openAftercareFor } from '#domain/aftercare.ts'
import { hashFor } from '#domain/address.ts'
import { legsOf } from '#domain/legs.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { closingOf, type Lacking } from '#domain/closing.ts'
import { closingWords } from '#i18n/closing/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { legStepWords } from '#parts/nextWords.ts'
import { ShareApp } from '#parts/ShareApp.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine, StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { LinkList } from '#ui/LinkList.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './closing.module.css'
import { ClosingPage } from './ClosingPage.tsx'

/** The end of a card on one page to keep; before that, what is still missing and where it is made good. */
export function ClosingScreen({ card }: { card: Cancellation }) {
  const words = useGroup(closingWords)
  const guide = useGuide()
  const closing = closingOf(guide, card)
  if (closing.isReady) {
    return (
      <div className={styles['screen']}>
        <ScreenHead card={card} title={words.title} lead={words.lead}>
          {null}
        </ScreenHead>
        <ClosingPage card={card} legs={closing.legs} />
        <ShareApp />
        <p className={styles['screenOnly']}>
          <LinkToLine card={card} look="secondary" />
        </p>
      </div>
    )
  }
  return (
    <div className={styles['screen']}>
      <ScreenHead card={card} title={words.title} lead={null}>
        {null}
      </ScreenHead>
      <Notice tone="waiting" title={words.notYetTitle}>
        {closing.lacking.length === 0 ? (
          <>
            <p>{words.nothingText}</p>
            <LinkList>
              <li>
                <a href={hashFor({ screen: 'decide', card: card.id, item: null })}>{words.toDecide}</a>
              </li>
            </LinkList>
          </>
        ) : (
          <>
            <p>{words.notYetText}</p>
            <LinkList>
              {closing.lacking.map((lacking) => (
                <Missing key={lacking.leg} card={card} lacking={lacking} />
              ))}
            </LinkList>
          </>
        )}
      </Notice>
      <StationFoot card={card} isSettled />
    </div>
  )
}

function Missing({ card, lacking: { leg, stage, station } }: { card: Cancellation; lacking: Lacking }) {
  const { t } = useWords()
  const words = useGroup(closingWords)
  const guide = useGuide()
  const step = legStepWords(stage, leg, t)
  // The step after the money is named without its number, which is enough where the card carries one.
  const isUnnamed = legsOf(card).length > 1 && station === 'aftercare'
  const open = station === 'aftercare' ? openAftercareFor(guide, card, leg) : []
  return (
    <li data-missing={leg}>
      <a href={hashFor({ screen: station, card: card.id, item: null })}>
        {isUnnamed ? words.line({ kind: t.legs[leg], title: step }) : step}
      </a>{' '}
      <span className={styles['stage']}>{t.stages[stage]}</span>
      {open.length > 0 && (
        <ul>
          {open.map(({ id, item }) => (
            <li key={id}>
              <a href={hashFor({ screen: station, card: card.id, item: id })}>{item.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
