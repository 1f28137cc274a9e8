import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { channelOf } from '#domain/channel.ts'
import { holds } from '#domain/circumstance.ts'
import type { Station } from '#domain/guide.ts'
import { answerSaid } from '#domain/labelSaid.ts'
import { acceptedReasonOf } from '#domain/risk.ts'
import { checksFor, isSettled, type Check } from '#domain/status.ts'
import { checkWords } from '#i18n/check/words.ts'
import { circumstancesWords } from '#i18n/circumstances/words.ts'
import { formatMoney } from '#i18n/format.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { AnswerRows } from '#parts/AnswerRow.tsx'
import { useGuide } from '#store/hooks.ts'
import type { ReactNode } from 'react'
import { CheckRow } from './CheckRow.tsx'
import styles from './check.module.css'

/** What was answered at the first station. */
export function DecisionAnswers({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const guide = useGuide()
  return (
    <section className={styles['section']}>
      <h2>{t.stations.decide}</h2>
      <AnswerRows>
        {checksFor(guide, card, 'decide').map((check) => (
          <CheckRow
            key={check.id}
            card={card.id}
            station="decide"
            item={check.id}
            title={check.title ?? t.decide.decision}
            status={check.status}
          >
            <p>{answerSaid(guide, card, check) ?? t.decide.notAnswered}</p>
          </CheckRow>
        ))}
        <CircumstancesAnswer card={card} />
      </AnswerRows>
    </section>
  )
}

// Questions of their own ask for most; what was ticked besides is nowhere else on this page.
function CircumstancesAnswer({ card }: { card: Cancellation }) {
  const words = useGroup(circumstancesWords)
  const held = useGuide().circumstances.filter((each) => holds(each, card))
  if (held.length === 0) return null
  return (
    <CheckRow card={card.id} station="circumstances" item={null} title={words.heading} status="done">
      {held.map(({ id, title }) => (
        <p key={id}>{title}</p>
      ))}
    </CheckRow>
  )
}

/** How each line of a station stands, and why where it is not settled as usual. */
export function StationLines({
  card,
  station,
  children,
}: {
  card: Cancellation
  station: Extract<Station, 'documents' | 'backup' | 'balance'>
  children: ReactNode
}) {
  const { t } = useWords()
  const guide = useGuide()
  return (
    <section className={styles['section']}>
      <h2>{t.stations[station]}</h2>
      <AnswerRows>
        {children}
        {checksFor(guide, card, station).map((check) => (
          <LineRow key={check.id} card={card} check={check} />
        ))}
      </AnswerRows>
    </section>
  )
}

/** One line that is ticked, in words. */
export function LineRow({ card, check }: { card: Cancellation; check: Check }) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const guide = useGuide()
  const mark = card.marks[check.id]?.v ?? null
  const accepted = isSettled(check.status) ? null : acceptedReasonOf(guide, card, check)
  const note = card.notes[check.id]?.v ?? null
  return (
    <CheckRow
      card={card.id}
      station={check.station}
      item={check.id}
      title={check.title ?? t.decide.decision}
      status={check.status}
    >
      <p>
        {mark?.said === 'not-applicable' ? (
          <bdi>{t.item.notApplicableSaid(mark.reason)}</bdi>
        ) : (
          t.status[check.status]
        )}
      </p>
      {accepted !== null && (
        <p>
          <bdi>{words.risk.said(accepted)}</bdi>
        </p>
      )}
      {note !== null && (
        <p className={styles['quiet']}>
          <bdi>{note}</bdi>
        </p>
      )}
    </CheckRow>
  )
}

/** What was said about the money that is left. */
export function BalanceAnswers({ card }: { card: Cancellation }) {
  const { t, locale } = useWords()
  const words = useGroup(checkWords)
  const amount = card.answers.balance?.v ?? null
  const use = card.answers.balanceUse?.v ?? null
  return (
    <>
      <CheckRow
        card={card.id}
        station="balance"
        item="balance.check"
        title={t.balance.left}
        status={amount === null ? 'todo' : 'done'}
      >
        <p>{amount === null ? words.notSaid : formatMoney(locale, amount)}</p>
      </CheckRow>
      <CheckRow
        card={card.id}
        station="balance"
        item="balance.use"
        title={t.balance.use}
        status={use === null ? 'todo' : 'done'}
      >
        <p>{use === null ? words.notSaid : t.balance.uses[use]}</p>
      </CheckRow>
    </>
  )
}

/** How each number is to be submitted. */
export function LegAnswers({ card, legs }: { card: Cancellation; legs: readonly Leg[] }) {
  const { t } = useWords()
  const words = useGroup(checkWords)
  return (
    <AnswerRows>
      {legs.map((leg) => {
        const channel = card[leg].submission?.v?.channel ?? channelOf(card, leg)
        return (
          <CheckRow
            key={leg}
            card={card.id}
            station="submit"
            item={`${leg}.channel`}
            title={words.channelOf(t.legs[leg])}
            status={channel === null ? 'todo' : 'done'}
          >
            <p>{channel === null ? words.noChannel : t.channels[channel]}</p>
          </CheckRow>
        )
      })}
    </AnswerRows>
  )
}
