import { hashFor } from '#domain/address.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { goAheadOf } from '#domain/goAhead.ts'
import { legsOf } from '#domain/legs.ts'
import { checkWords, type CheckWords } from '#i18n/check/words.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import type { Messages } from '#i18n/messages.ts'
import { useWords } from '#i18n/words.ts'
import { BehindGate } from '#parts/BehindGate.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine } from '#parts/StationFoot.tsx'
import { recordGoAhead } from '#store/gateActions.ts'
import { useGuide } from '#store/hooks.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { GoAheadForm } from './GoAheadForm.tsx'
import { LossList } from './LossList.tsx'
import { SafeChoice } from './SafeChoice.tsx'

/** The one page that interrupts: what will be lost with one number, and whether to go on all the same. */
export function ConfirmScreen({ card, leg: asked }: { card: Cancellation; leg: Leg | null }) {
  const { t } = useWords()
  const words = useGroup(checkWords)
  const guide = useGuide()
  const legs = legsOf(card)
  const leg =
    legs.find((each) => each === asked) ??
    legs.find((each) => !card[each].submission?.v && goAheadOf(guide, card, each) !== 'standing') ??
    legs[0]
  const title =
    leg === undefined || legs.length < 2 ? words.confirm.title : words.confirm.titleOf(t.legs[leg])
  return (
    <BehindGate card={card} title={title}>
      <ScreenHead card={card} title={title} lead={leadFor(card, leg, { t, words })}>
        {null}
      </ScreenHead>
      {leg === undefined ? (
        <p>
          <LinkToLine card={card} look="primary" />
        </p>
      ) : (
        <>
          <SafeChoice key={leg} card={card} />
          <ReadBefore card={card} leg={leg} />
          <LossList card={card} leg={leg} />
          <Choice key={`${leg}-choice`} card={card} leg={leg} isOnly={legs.length === 1} />
        </>
      )}
    </BehindGate>
  )
}

function leadFor(
  card: Cancellation,
  leg: Leg | undefined,
  { t, words }: { t: Messages; words: CheckWords },
): string {
  const submitted = legsOf(card).filter((each) => card[each].submission?.v)
  if (leg === undefined || submitted.length === 0) return words.confirm.lead
  return submitted.includes(leg) ? words.submitted : words.confirm.leadOf(t.legs[leg])
}

function ReadBefore({ card, leg }: { card: Cancellation; leg: Leg }) {
  const { locale } = useWords()
  const { confirm } = useGroup(checkWords)
  const on = card[leg].goAhead?.v ?? null
  const isOutdated = goAheadOf(useGuide(), card, leg) === 'outdated' && !card[leg].submission?.v
  return on !== null && isOutdated && <p>{confirm.changed(formatDay(locale, on))}</p>
}

function Choice({ card, leg, isOnly }: { card: Cancellation; leg: Leg; isOnly: boolean }) {
  const { locale } = useWords()
  const words = useGroup(checkWords)
  const isOpen = goAheadOf(useGuide(), card, leg) !== 'standing' && !card[leg].submission?.v
  const on = card[leg].goAhead?.v ?? null
  if (isOpen) return <GoAheadForm card={card} leg={leg} isOnly={isOnly} />
  return (
    <>
      {on !== null && <p>{words.confirm.wentOn(formatDay(locale, on))}</p>}
      <p>
        <ButtonLink look="primary" href={hashFor({ screen: 'submit', card: card.id, item: null })}>
          {words.toSteps}
        </ButtonLink>
      </p>
      {on !== null && !card[leg].submission?.v && (
        <p>
          <Button look="quiet" onClick={() => recordGoAhead(card.id, leg, null)}>
            {words.confirm.takeBack}
          </Button>
        </p>
      )}
    </>
  )
}
