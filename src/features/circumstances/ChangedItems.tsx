import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { Item } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import styles from './circumstances.module.css'

/** Lines that come or go, each with where it stands; a link where it is there to be followed to. */
export function ChangedItems({
  card,
  title,
  items,
  isLinked,
}: {
  card: Cancellation
  title: string
  items: readonly Item[]
  isLinked: boolean
}) {
  const { t } = useWords()
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['changes']}>
        {items.map((item) => (
          <li key={item.id} data-change={item.id}>
            <span className={styles['place']}>{placeOf(item)}</span>{' '}
            <span className={styles['what']}>
              {isLinked ? (
                <a href={hrefOf(item)}>
                  <Sentence>{item.title}</Sentence>
                </a>
              ) : (
                <Sentence>{item.title}</Sentence>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )

  function placeOf({ channel, station }: Item): string {
    if (channel !== null) return t.channels[channel]
    return station === 'alternative' ? t.stations.decide : t.stations[station]
  }

  // A step of a submission stands once for each number, behind the gate: the way there is the station.
  function hrefOf({ id, station }: Item): string {
    if (station === 'alternative') return hashFor({ screen: 'line', card: card.id, item: id })
    return hashFor({ screen: station, card: card.id, item: station === 'submit' ? null : id })
  }
}
