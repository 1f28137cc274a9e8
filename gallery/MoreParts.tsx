import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import { AcceptedRisks } from '#parts/AcceptedRisks.tsx'
import { AdoptPreview } from '#parts/AdoptPreview.tsx'
import { AnswerRow, AnswerRows } from '#parts/AnswerRow.tsx'
import { CalendarPart } from '#parts/CalendarPart.tsx'
import { CircumstancesLink } from '#parts/CircumstancesLink.tsx'
import { CostPanel } from '#parts/CostPanel.tsx'
import { ExampleNote } from '#parts/ExampleNote.tsx'
import { KeyList } from '#parts/KeyList.tsx'
import { LineStrip } from '#parts/LineStrip.tsx'
import { MoneyField } from '#parts/MoneyField.tsx'
import { OnlyLeft } from '#parts/OnlyLeft.tsx'
import { OperatorNotes } from '#parts/OperatorNotes.tsx'
import { PasteForm } from '#parts/PasteForm.tsx'
import { Rescue } from '#parts/Rescue.tsx'
import { SaveFacts } from '#parts/SaveFacts.tsx'
import { ShareApp } from '#parts/ShareApp.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { TickRow } from '#parts/TickRow.tsx'
import { ToldForm } from '#parts/ToldForm.tsx'
import { ToolHead } from '#parts/ToolHead.tsx'
import { ToolLimits } from '#parts/ToolLimits.tsx'
import { ToolLine } from '#parts/ToolLine.tsx'
import { ToolLink } from '#parts/ToolLink.tsx'
import { useGuide } from '#store/hooks.ts'
import { ignore, Shelf, State } from './Shelf.tsx'

const STATUSES = ['todo', 'done', 'not-applicable', 'locked'] as const

/** The rest of `src/parts`; what stands only within another piece is seen there. */
export function MoreParts({ cards }: { cards: readonly Cancellation[] }) {
  const guide = useGuide()
  const [first] = cards
  const withRisk = cards.find((card) => gateFor(guide, card).accepted.length > 0)
  if (first === undefined) return null
  return (
    <>
      <Shelf name="AnswerRow and TickRow">
        <State name="AnswerRow, in every status">
          <AnswerRows>
            {STATUSES.map((status) => (
              <AnswerRow key={status} href="#" item={null} title={status} status={status} below={null}>
                <p>answer</p>
              </AnswerRow>
            ))}
          </AnswerRows>
        </State>
        {STATUSES.map((status) => (
          <State key={status} name={`TickRow, ${status}`}>
            <ul>
              <TickRow
                item="documents.identity"
                title="title"
                isTicked={status === 'done'}
                status={status}
                said={status}
                why="why"
                isFocused={false}
                onTick={ignore}
              >
                {null}
              </TickRow>
            </ul>
          </State>
        ))}
      </Shelf>

      <Shelf name="LineStrip, CostPanel and CalendarPart">
        {cards.slice(1, 6).map((card) => (
          <State key={card.id} name={card.id}>
            <LineStrip card={card} look="rail" />
            <CostPanel card={card} />
            <CalendarPart card={card} />
          </State>
        ))}
      </Shelf>

      <Shelf name="Fields and forms">
        <State name="MoneyField">
          <MoneyField
            label="label"
            hint="hint"
            error="what is wrong"
            amount="12.50"
            currency="CNY"
            onAmount={ignore}
            onCurrency={ignore}
          />
        </State>
        <State name="PasteForm">
          <PasteForm label="label" act="act" error={null} onPaste={ignore} />
        </State>
        <State name="ToldForm">
          <ToldForm told={null} onKeep={ignore} onLeave={ignore} />
        </State>
      </Shelf>

      <Shelf name="AdoptPreview">
        <State name="nothing new">
          <AdoptPreview
            cards={{ [first.id]: first }}
            repairs={0}
            isAltered={false}
            reason="import"
            onEnd={ignore}
          />
        </State>
        <State name="a card more, changed by hand, with parts left out">
          <AdoptPreview
            cards={{ other: { ...first, id: 'other', ordinal: 99 } }}
            repairs={2}
            isAltered
            reason="import"
            onEnd={ignore}
          />
        </State>
        <State name="in place of what is there">
          <AdoptPreview
            cards={{ [first.id]: first }}
            repairs={0}
            isAltered={false}
            reason="restore"
            onEnd={ignore}
          />
        </State>
      </Shelf>

      <Shelf name="Around a list">
        <State name="OnlyLeft">
          <OnlyLeft lines={[{ id: 'documents.identity', status: 'todo', isRequired: true }]} focused={null}>
            {() => null}
          </OnlyLeft>
        </State>
        <State name="OperatorNotes">
          <OperatorNotes card={cards[1] ?? first} />
        </State>
        <State name="CircumstancesLink">
          <CircumstancesLink card={first} />
        </State>
        <State name="AcceptedRisks">
          {withRisk !== undefined && (
            <AcceptedRisks card={withRisk} accepted={gateFor(guide, withRisk).accepted} isFromCheck={false} />
          )}
        </State>
        <State name="StationFoot, settled">
          <StationFoot card={first} isSettled />
        </State>
        <State name="StationFoot, open">
          <StationFoot card={first} isSettled={false} />
        </State>
      </Shelf>

      <Shelf name="Around a tool, and the app itself">
        <State name="ToolHead">
          <ToolHead from={first.id} title="title" lead="lead" />
        </State>
        <State name="ToolLimits">
          <ToolLimits title="title" limits={['one', 'two']} />
        </State>
        <State name="ToolLine and ToolLink">
          <ToolLine tool="official" card={first.id} />
          <ToolLink tool="packet" from={first.id} />
        </State>
        <State name="ExampleNote">
          <ExampleNote />
        </State>
        <State name="ShareApp">
          <ShareApp />
        </State>
        <State name="SaveFacts">
          <SaveFacts />
        </State>
        <State name="Rescue">
          <Rescue />
        </State>
        <State name="KeyList">
          <KeyList />
        </State>
      </Shelf>
    </>
  )
}
