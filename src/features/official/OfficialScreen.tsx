import type { CancellationId } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { useGroup } from '#i18n/group.ts'
import { officialWords } from '#i18n/official/words.ts'
import { ClaimNote } from '#parts/ClaimNote.tsx'
import { ToolHead } from '#parts/ToolHead.tsx'
import { useGuide } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextArea } from '#ui/Field.tsx'
import { useWhenLeaving } from '#ui/useWhenLeaving.ts'
import { useCallback, useDeferredValue, useState } from 'react'
import { OfficialList } from './OfficialList.tsx'
import { CheckResult } from './CheckResult.tsx'
import styles from './official.module.css'

// The step of a submission that keeps to official channels has what is known about false calls and texts.
const OFFICIAL_ITEM: ItemId = 'submit.online.official'

/** Tool 官方渠道核对: whether what was pasted is on the list of what is known to be an operator's own. */
export function OfficialScreen({ from }: { from: CancellationId | null }) {
  const words = useGroup(officialWords)
  const warnings = useGuide().items.find(({ id }) => id === OFFICIAL_ITEM)?.claims ?? []
  const [text, setText] = useState('')
  // A very long text is compared after it is shown, so that typing never waits.
  const compared = useDeferredValue(text)
  useWhenLeaving(useCallback(() => setText(''), []))
  return (
    <>
      <ToolHead from={from} title={words.heading} lead={words.lead} />
      <div className={styles['input']}>
        <TextArea
          label={words.label}
          hint={words.hint}
          error={null}
          rows={4}
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="quiet" onClick={() => setText('')}>
          {words.clear}
        </Button>
      </div>
      <CheckResult text={compared} />
      <p className={styles['quiet']}>{words.listLead}</p>
      <Disclosure summary={words.callsTitle} startsOpen={false}>
        {warnings.map((claim) => (
          <ClaimNote key={claim.text} claim={claim} />
        ))}
      </Disclosure>
      <Disclosure summary={words.listTitle} startsOpen={false}>
        <OfficialList />
      </Disclosure>
    </>
  )
}
