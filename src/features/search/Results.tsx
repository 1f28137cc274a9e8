import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { foundIn } from '#domain/search.ts'
import { useGroup } from '#i18n/group.ts'
import { searchWords } from '#i18n/search/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Points } from '#ui/Points.tsx'
import { memo } from 'react'
import type { Entry, Group } from './entry.ts'
import styles from './search.module.css'

const AT_ONCE = 6

/** What a search finds, by kind; each leads to its place, or can be read here. */
export const Results = memo(function Results({
  card,
  entries,
  search,
}: {
  card: Cancellation | null
  entries: readonly Entry[]
  search: string
}) {
  const words = useGroup(searchWords)
  const isSearching = search.trim() !== ''
  const found = foundIn(entries, search)
  const groups = groupsOf(found)
  return (
    <div className={styles['results']}>
      <p role="status">
        {isSearching ? (found.length === 0 ? words.nothing : words.found(found.length)) : ''}
      </p>
      {isNumber(search) && (
        <p>
          {words.isNumber}{' '}
          <a href={hashFor({ screen: 'identifiers', from: card?.id ?? null })}>
            {words.places.identifiers.name}
          </a>
        </p>
      )}
      {groups.map(({ group, all }) => (
        <section key={group} data-group={group}>
          <h2>{words.groups[group]}</h2>
          <List card={card} entries={all.slice(0, AT_ONCE)} />
          {all.length > AT_ONCE && (
            <Disclosure key={search} summary={words.more(all.length - AT_ONCE)} startsOpen={false}>
              <List card={card} entries={all.slice(AT_ONCE)} />
            </Disclosure>
          )}
        </section>
      ))}
      {isSearching && found.length === 0 && <Nothing card={card} />}
      {isSearching && card === null && (
        <p className={styles['start']}>
          <span>{words.startLead}</span>
          <ButtonLink look="primary" href={hashFor({ screen: 'home' })}>
            {words.start}
          </ButtonLink>
        </p>
      )}
    </div>
  )
})

function List({ card, entries }: { card: Cancellation | null; entries: readonly Entry[] }) {
  const words = useGroup(searchWords)
  return (
    <ul className={styles['list']}>
      {entries.map((entry) => (
        <li key={entry.id} data-found={entry.id}>
          {entry.href === null ? (
            <Disclosure summary={entry.title} startsOpen={false}>
              {card !== null && isOfCard(entry.group) && <p>{words.notYours}</p>}
              <Reading entry={entry} />
            </Disclosure>
          ) : (
            <a className={styles['link']} href={entry.href}>
              <bdi>{entry.title}</bdi>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Reading({ entry }: { entry: Entry }) {
  return (
    <>
      {entry.lead !== '' && (
        <p>
          <Sentence>{entry.lead}</Sentence>
        </p>
      )}
      {entry.points.length > 0 && (
        <Points>
          {entry.points.map((point) => (
            <li key={point}>
              <Sentence>{point}</Sentence>
            </li>
          ))}
        </Points>
      )}
    </>
  )
}

function Nothing({ card }: { card: Cancellation | null }) {
  const words = useGroup(searchWords)
  return (
    <Points>
      <li>{words.nothingLead}</li>
      <li>
        {card === null ? (
          words.addService
        ) : (
          <a href={hashFor({ screen: 'unbind', card: card.id, item: null })}>{words.addService}</a>
        )}
      </li>
      <li>{words.askOperator}</li>
    </Points>
  )
}

// What is only ever read here is nobody's answer.
function isOfCard(group: Group): boolean {
  return group !== 'operators' && group !== 'terms'
}

// As long as the shortest number somebody might be asked for.
function isNumber(search: string): boolean {
  return search.normalize('NFKC').replaceAll(/\D/g, '').length >= 7
}

function groupsOf(found: readonly Entry[]): readonly { group: Group; all: readonly Entry[] }[] {
  // In the order of the best of each.
  const groups = [...new Set(found.map(({ group }) => group))]
  return groups.map((group) => ({ group, all: found.filter((entry) => entry.group === group) }))
}
