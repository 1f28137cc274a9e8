import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import { hashFor } from '#domain/address.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { questionItemId } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ToolLine } from './ToolLine.tsx'
import { ClaimNote } from './ClaimNote.tsx'
import { Claims } from './Claims.tsx'

/** What is known about the card's operator, what concerns other cases apart; or the way to find out which it is. */
export function OperatorNotes({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const operator = operatorSaid(useGuide().operators, card)
  if (operator === undefined) {
    return (
      <p>
        {t.documents.noOperator}{' '}
        <a href={hashFor({ screen: 'decide', card: card.id, item: questionItemId('operator') })}>
          {t.documents.answerOperator}
        </a>
      </p>
    )
  }
  const own = operator.claims.filter((claim) => applies(claim.when, card))
  const others = operator.claims.filter((claim) => !own.includes(claim))
  return (
    <Disclosure summary={t.documents.operator(operator.name)} startsOpen={false}>
      <ToolLine tool="official" card={card.id} />
      <Claims card={card} place={`operator.${operator.id}`} claims={own} />
      {others.length > 0 && (
        <Disclosure summary={t.documents.otherCases(others.length)} startsOpen={false}>
          {others.map((claim) => (
            <ClaimNote key={claim.text} claim={claim} />
          ))}
        </Disclosure>
      )}
    </Disclosure>
  )
}
