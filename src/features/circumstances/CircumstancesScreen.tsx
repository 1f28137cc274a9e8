import type { Cancellation } from '#domain/cancellation.ts'
import { changesBy, circumstanceItemId } from '#domain/circumstance.ts'
import type { Circumstance, ItemId } from '#domain/guide.ts'
import { circumstancesWords } from '#i18n/circumstances/words.ts'
import { useGroup } from '#i18n/group.ts'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { ToolLine } from '#parts/ToolLine.tsx'
import { useGuide } from '#store/hooks.ts'
import { CircumstanceRow } from './CircumstanceRow.tsx'
import styles from './circumstances.module.css'

const GROUPS = ['card', 'money', 'holder'] as const satisfies readonly Circumstance['group'][]

/** What makes a case different: ticking says so, and each row tells what it changes. */
export function CircumstancesScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const words = useGroup(circumstancesWords)
  const guide = useGuide()
  // What changes nothing for this card, as a term does for a prepaid one, is not asked; what was answered stays in sight.
  const isAsked = (each: Circumstance) => {
    const { added, dropped, claims } = changesBy(guide, card, each)
    return card.answers[each.question] !== undefined || added.length + dropped.length + claims.length > 0
  }
  return (
    <>
      <ScreenHead card={card} title={words.heading} lead={words.lead}>
        <ToolLine tool="official" card={card.id} />
      </ScreenHead>
      {GROUPS.map((group) => (
        <section key={group} className={styles['group']}>
          <h2>{words.groups[group]}</h2>
          <ul className={styles['list']}>
            {guide.circumstances
              .filter((each) => each.group === group && isAsked(each))
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
      <StationFoot card={card} isSettled={false} />
    </>
  )
}
