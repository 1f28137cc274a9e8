import type { CancellationId } from '#domain/cancellation.ts'
import type { ItemId, ServiceId } from '#domain/guide.ts'
import { LONGEST_REASON, textProblemOf } from '#domain/text.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { acceptRisk, sayCodeArrived } from '#store/gateActions.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import { Form } from '#ui/Form.tsx'
import { Tick } from '#ui/Tick.tsx'
import { useState } from 'react'
import styles from './AcceptRisk.module.css'

type Code = { readonly service: ServiceId; readonly hasArrived: boolean }

/** A way to go on although a line cannot be settled: with a typed reason, and where money is at stake only after a code reached the new number. */
export function AcceptRisk({
  cardId,
  item,
  isSettled,
  code,
}: {
  cardId: CancellationId
  item: ItemId
  isSettled: boolean
  /** `null` where no money is at stake. */
  code: Code | null
}) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isCodeMissed, setIsCodeMissed] = useState(false)
  const accept = () => {
    const found = textProblemOf(reason, LONGEST_REASON)
    const isCodeMissing = code !== null && !code.hasArrived
    setProblem(found === 'too-long' ? words.risk.tooLong(LONGEST_REASON) : found && t.errors.text[found])
    setIsCodeMissed(isCodeMissing)
    if (found === null && !isCodeMissing) acceptRisk(cardId, item, reason)
  }
  return (
    <Disclosure summary={words.risk.open} startsOpen={false}>
      {isSettled ? (
        <p>{words.risk.settled}</p>
      ) : (
        <Form
          className={styles['form']}
          onSubmit={() => {
            accept()
          }}
        >
          <p>{words.risk.lead}</p>
          {code !== null && (
            <CodeTick
              cardId={cardId}
              code={code}
              error={isCodeMissed && !code.hasArrived ? words.codeFirst : null}
            />
          )}
          <Field
            label={words.risk.reason}
            hint={words.risk.reasonHint(LONGEST_REASON)}
            error={problem}
            value={reason}
            autoComplete="off"
            onChange={(event) => setReason(event.target.value)}
          />
          <Button look="secondary" type="submit">
            {words.risk.act}
          </Button>
        </Form>
      )}
    </Disclosure>
  )
}

/** The reason for which the risk of an open line is accepted, with the way to take it back. */
export function AcceptedRisk({
  cardId,
  item,
  reason,
  code,
}: {
  cardId: CancellationId
  item: ItemId
  reason: string
  code: Code | null
}) {
  const words = useGroup(gateWords)
  return (
    <div className={styles['accepted']}>
      <p>
        <bdi>{words.risk.said(reason)}</bdi>
      </p>
      {code !== null && (
        <CodeTick cardId={cardId} code={code} error={code.hasArrived ? null : words.risk.notYet} />
      )}
      <Button look="quiet" onClick={() => acceptRisk(cardId, item, null)}>
        {words.risk.takeBack}
      </Button>
    </div>
  )
}

function CodeTick({ cardId, code, error }: { cardId: CancellationId; code: Code; error: string | null }) {
  const words = useGroup(gateWords)
  return (
    <Tick
      label={words.codeArrived}
      hint={null}
      error={error}
      checked={code.hasArrived}
      onChange={(isTicked) => sayCodeArrived(cardId, code.service, isTicked ? true : null)}
    />
  )
}
