import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import { LineMap } from '#parts/LineMap.tsx'
import { AcceptRisk } from '#parts/AcceptRisk.tsx'
import { ActBar } from '#parts/ActBar.tsx'
import { ClaimNote } from '#parts/ClaimNote.tsx'
import { CopyText } from '#parts/CopyText.tsx'
import { DateForm } from '#parts/DateForm.tsx'
import { GateClosed } from '#parts/GateClosed.tsx'
import { ItemRow } from '#parts/ItemRow.tsx'
import { NotCancelling } from '#parts/NotCancelling.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { TakeAway } from '#parts/TakeAway.tsx'
import { ToolLinks } from '#parts/ToolLinks.tsx'
import { useGuide } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { ignore, Shelf, State, WideShelf } from './Shelf.tsx'

/** The pieces of `src/parts`, and the line, for cards in every state. */
export function Parts({ cards }: { cards: readonly Cancellation[] }) {
  const guide = useGuide()
  const [first] = cards
  const item = guide.items.find(({ id }) => id === 'documents.identity')
  const claims = guide.operators.flatMap((operator) => operator.claims)
  if (first === undefined || item === undefined) return null
  return (
    <>
      <WideShelf name="LineMap">
        {cards.map((card) => (
          <State key={card.id} name={card.id}>
            <LineMap card={card} />
          </State>
        ))}
      </WideShelf>

      <Shelf name="GateClosed">
        {cards.map((card) => {
          const gate = gateFor(guide, card)
          return gate.open ? null : (
            <State key={card.id} name={card.id}>
              <GateClosed card={card} gate={gate} />
            </State>
          )
        })}
      </Shelf>

      <Shelf name="ItemRow">
        {cards.slice(0, 4).map((card) => (
          <State key={card.id} name={card.id}>
            <ul>
              <ItemRow card={card} item={item} markId={item.id} focused={false} />
            </ul>
          </State>
        ))}
      </Shelf>

      <Shelf name="ClaimNote">
        {(['official', 'secondary', 'unverified'] as const).map((mark) => {
          const claim = claims.find((each) => each.mark === mark)
          return claim === undefined ? null : (
            <State key={mark} name={mark}>
              <ClaimNote claim={claim} />
            </State>
          )
        })}
      </Shelf>

      <Shelf name="AcceptRisk">
        <State name="no money at stake">
          <AcceptRisk cardId={first.id} item={item.id} isSettled={false} code={null} />
        </State>
        <State name="money at stake">
          <AcceptRisk
            cardId={first.id}
            item="unbind.alipay"
            isSettled={false}
            code={{ service: 'alipay', hasArrived: false }}
          />
        </State>
      </Shelf>

      <Shelf name="The smaller ones">
        <State name="ScreenHead">
          <ScreenHead card={first} title="title" lead="lead">
            {null}
          </ScreenHead>
        </State>
        <State name="NotCancelling">
          <NotCancelling card={first} title="title" />
        </State>
        <State name="DateForm">
          <DateForm label="label" act="act" look="secondary" earliest="2026-11-01" onRecord={ignore}>
            {null}
          </DateForm>
        </State>
        <State name="CopyText">
          <CopyText label="label" text={'first line\nsecond line'} locale="en" />
        </State>
        <State name="TakeAway">
          <TakeAway label="label" fileName="gallery.json" textOf={() => '{}'} onTaken={null} />
        </State>
        <State name="ToolLinks">
          <ToolLinks from={null} />
        </State>
        <State name="ActBar">
          <ActBar>
            <Button look="primary">act</Button>
          </ActBar>
        </State>
      </Shelf>
    </>
  )
}
