import { hashFor } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { toolWords } from '#i18n/tools/words.ts'
import { Suspense } from 'react'
import styles from './ToolLinks.module.css'

/** Wherever a person is sent to a site: the way to the official-channel check first. */
export function CheckAddressLink({ card }: { card: CancellationId }) {
  return (
    <p className={styles['place']}>
      <Suspense fallback={null}>
        <Link card={card} />
      </Suspense>
    </p>
  )
}

function Link({ card }: { card: CancellationId }) {
  const words = useGroup(toolWords)
  return <a href={hashFor({ screen: 'official', from: card })}>{words.checkAddress}</a>
}
