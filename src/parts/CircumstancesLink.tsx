import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { holds } from '#domain/circumstance.ts'
import { circumstancesWords } from '#i18n/circumstances/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useGuide } from '#store/hooks.ts'
import styles from './ToolLinks.module.css'

/** Leads to what makes a case different, and tells how much of it was ticked. */
export function CircumstancesLink({ card }: { card: Cancellation }) {
  const words = useGroup(circumstancesWords)
  const ticked = useGuide().circumstances.filter((each) => holds(each, card)).length
  return (
    <p className={styles['place']}>
      <a href={hashFor({ screen: 'circumstances', card: card.id, item: null })}>{words.link(ticked)}</a>
    </p>
  )
}
