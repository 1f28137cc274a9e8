import type { CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { officialWords } from '#i18n/official/words.ts'
import { ToolHead } from '#parts/ToolHead.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { OfficialList } from './OfficialList.tsx'
import styles from './official.module.css'

/** Tool 官方渠道核对: what is known to be an operator's own. */
export function OfficialScreen({ from }: { from: CancellationId | null }) {
  const words = useGroup(officialWords)
  return (
    <div className={styles['screen']}>
      <ToolHead from={from} title={words.heading} lead={words.lead} />
      <Disclosure summary={words.listTitle} startsOpen>
        <OfficialList />
      </Disclosure>
    </div>
  )
}
