import { hashFor } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { toolWords } from '#i18n/tools/words.ts'
import { Suspense } from 'react'
import styles from './ToolLinks.module.css'

/** A line that leads to a tool from where it is needed: before going to a site, or beside a form. */
export function ToolLine({ tool, card }: { tool: 'official' | 'identifiers'; card: CancellationId }) {
  return (
    <p className={styles['place']}>
      <Suspense fallback={null}>
        <Link tool={tool} card={card} />
      </Suspense>
    </p>
  )
}

function Link({ tool, card }: { tool: 'official' | 'identifiers'; card: CancellationId }) {
  const words = useGroup(toolWords)
  return (
    <a href={hashFor({ screen: tool, from: card })}>
      {tool === 'official' ? words.checkAddress : words.checkNumber}
    </a>
  )
}
