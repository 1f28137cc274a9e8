import type { Cancellation } from '#domain/cancellation.ts'
import { circumstanceItemId } from '#domain/circumstance.ts'
import type { Circumstance, ItemId } from '#domain/guide.ts'
import { circumstancesWords } from '#i18n/circumstances/words.ts'
import { useGroup } from '#i18n/group.ts'
import { ActBar } from '#parts/ActBar.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine } from '#parts/StationFoot.tsx'
import { ToolLine } from '#parts/ToolLine.tsx'
import { useGuide } from '#store/hooks.ts'
import { CircumstanceRow } from './CircumstanceRow.tsx'
import styles from './circumstances.module.css'

const GROUPS = ['card', 'money', 'holder'] as const satisfies readonly Circumstance['group'][]

/** What makes a case different: ticking says so, and each row tells what it changes. */
export function CircumstancesScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const words = useGroup(circumstancesWords)
  const { circumstances } = useGuide()
  return (
    <>
      <ScreenHead card={card} title={words.heading} lead={words.lead}>
        <ToolLine tool="official" card={card.id} />
      </ScreenHead>
      {GROUPS.map((group) => (
        <section key={group} className={styles['group']}>
          <h2>{words.groups[group]}</h2>
          <ul className={styles['list']}>
            {circumstances
              .filter((each) => each.group === group)
              .map((each) => (
                <CircumstanceRow
                  key={each.id}
                  card={card}
                  circumstance={each}
                  isFocused={circumstanceItemId(each) === item}
                />
              ))}
          </ul>
        </section>
      ))}
      <ActBar>
        <LinkToLine card={card} look="primary" />
      </ActBar>
    </>
  )
}
