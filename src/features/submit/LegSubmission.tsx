import { hashFor, type Tool } from '#domain/address.ts'
import type { Channel } from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { channelOf } from '#domain/channel.ts'
import { goAheadOf } from '#domain/goAhead.ts'
import type { ItemId } from '#domain/guide.ts'
import { legItemId } from '#domain/legs.ts'
import { itemsFor, statusOfMark } from '#domain/status.ts'
import { formatDay } from '#i18n/format.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { ToolLine } from '#parts/ToolLine.tsx'
import { ItemRow } from '#parts/ItemRow.tsx'
import { OnlyLeft } from '#parts/OnlyLeft.tsx'
import { ToolLink } from '#parts/ToolLink.tsx'
import { recordSubmission } from '#store/actions.ts'
import { useGuide } from '#store/hooks.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { UnseenHeading } from '#ui/Unseen.tsx'
import { Suspense, useId } from 'react'
import { ChannelChoice } from './ChannelChoice.tsx'
import { RecordSubmission } from './RecordSubmission.tsx'
import styles from './submit.module.css'

// What is handed over: a sheet at the counter, photos online.
const TOOL_FOR = { counter: 'packet', online: 'watermark' } as const satisfies Record<Channel, Tool>

/** Submitting one number: the channel, the pages to read before, then its steps and the record that it was submitted. */
export function LegSubmission({
  card,
  leg,
  isOnly,
  isNext,
  focused,
}: {
  card: Cancellation
  leg: Leg
  isOnly: boolean
  isNext: boolean
  focused: ItemId | null
}) {
  const { t, locale } = useWords()
  const submission = card[leg].submission?.v ?? null
  const channel = channelOf(card, leg)
  const goAhead = goAheadOf(useGuide(), card, leg)
  const id = useId()
  const heading = isOnly ? (
    <UnseenHeading>{t.legs[leg]}</UnseenHeading>
  ) : (
    <h2 id={`${id}-leg`}>{t.legs[leg]}</h2>
  )
  if (submission !== null) {
    return (
      <section className={styles['leg']}>
        {heading}
        <p id={`${id}-said`}>
          {t.submit.submitted({
            date: formatDay(locale, submission.on),
            channel: t.channels[submission.channel],
          })}
        </p>
        <p>
          <Button
            look="quiet"
            aria-describedby={isOnly ? `${id}-said` : `${id}-leg ${id}-said`}
            onClick={() => recordSubmission(card.id, leg, null)}
          >
            {t.submit.withdraw}
          </Button>
        </p>
      </section>
    )
  }
  return (
    <section className={styles['leg']}>
      {heading}
      <ChannelChoice card={card} leg={leg} channel={channel} isFocused={focused === `${leg}.channel`} />
      {channel === null ? (
        <p className={styles['quiet']}>{t.submit.chooseFirst}</p>
      ) : (
        <div>
          {channel === 'online' && (
            <>
              <ToolLine tool="official" card={card.id} />
              <ToolLine tool="identifiers" card={card.id} />
            </>
          )}
          {/* The steps do not wait for the words of a link. */}
          <Suspense fallback={null}>
            <ToolLink tool={TOOL_FOR[channel]} from={card.id} />
          </Suspense>
        </div>
      )}
      {goAhead !== 'standing' && (
        <ToCheck card={card} isAgain={goAhead === 'outdated'} look={isNext ? 'primary' : 'secondary'} />
      )}
      {goAhead === 'standing' && channel !== null && (
        <Steps card={card} leg={leg} channel={channel} isNext={isNext} focused={focused} />
      )}
    </section>
  )
}

function ToCheck({
  card,
  isAgain,
  look,
}: {
  card: Cancellation
  isAgain: boolean
  look: 'primary' | 'secondary'
}) {
  const words = useGroup(gateWords)
  return (
    <div className={styles['record']}>
      <p>{isAgain ? words.toCheckAgain : words.toCheckLead}</p>
      <p>
        <ButtonLink look={look} href={hashFor({ screen: 'check', card: card.id })}>
          {words.toCheck}
        </ButtonLink>
      </p>
    </div>
  )
}

function Steps({
  card,
  leg,
  channel,
  isNext,
  focused,
}: {
  card: Cancellation
  leg: Leg
  channel: Channel
  isNext: boolean
  focused: ItemId | null
}) {
  const { t } = useWords()
  const steps = itemsFor(useGuide(), card, 'submit')
    .filter((item) => item.channel === channel)
    .map((item) => ({ item, id: legItemId(leg, item.id) }))
  return (
    <>
      <h3>{t.submit.steps(t.channels[channel])}</h3>
      <OnlyLeft
        lines={steps.map(({ id }) => ({
          id,
          status: statusOfMark(card.marks[id]?.v),
          // No step of a submission is called optional.
          isRequired: true,
        }))}
        focused={focused}
      >
        {(isShown) => (
          <ol className={styles['steps']}>
            {steps
              .filter(({ id }) => isShown(id))
              .map(({ id, item }) => (
                <ItemRow key={id} card={card} item={item} markId={id} focused={id === focused} />
              ))}
          </ol>
        )}
      </OnlyLeft>
      <RecordSubmission card={card} leg={leg} channel={channel} look={isNext ? 'primary' : 'secondary'} />
    </>
  )
}
