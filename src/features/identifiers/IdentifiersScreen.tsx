import type { CancellationId } from '#domain/cancellation.ts'
import { IDENTIFIER_KINDS, type IdentifierKind } from '#domain/identifiers.ts'
import { useGroup } from '#i18n/group.ts'
import { identifierWords } from '#i18n/identifiers/words.ts'
import { ToolHead } from '#parts/ToolHead.tsx'
import { Button } from '#ui/Button.tsx'
import { Chips } from '#ui/Chips.tsx'
import { Field } from '#ui/Field.tsx'
import { useWhenLeaving } from '#ui/useWhenLeaving.ts'
import { useCallback, useState } from 'react'
import { FormResult } from './FormResult.tsx'
import styles from './identifiers.module.css'

/** Tool 号码核对: whether a number is written as its kind is. What is typed lives in this component and nowhere else. */
export function IdentifiersScreen({ from }: { from: CancellationId | null }) {
  const words = useGroup(identifierWords)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<IdentifierKind | null>(null)
  const forget = useCallback(() => setText(''), [])
  // A page that comes back by Back comes back empty.
  useWhenLeaving(forget)
  return (
    <>
      <ToolHead from={from} title={words.heading} lead={words.lead} />
      <div className={styles['input']}>
        <Field
          label={words.label}
          hint={words.hint}
          error={null}
          type="text"
          value={text}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="quiet" onClick={forget}>
          {words.clear}
        </Button>
      </div>
      <div>
        <p className={styles['legend']} aria-hidden="true">
          {words.kindLegend}
        </p>
        <Chips
          label={words.kindLegend}
          heading={null}
          options={[
            { value: 'auto', label: words.auto },
            ...IDENTIFIER_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
          ]}
          value={chosen ?? 'auto'}
          unset={null}
          error={null}
          onChoose={(value) => setChosen(value === 'auto' ? null : value)}
        />
      </div>
      <FormResult text={text} chosen={chosen} />
      <p className={styles['quiet']}>{words.limits}</p>
    </>
  )
}
