import { hashFor } from '#domain/address.ts'
import type { Binding, Cancellation } from '#domain/cancellation.ts'
import type { ServiceId } from '#domain/guide.ts'
import { checksFor, ownServicesOf, serviceItemId, servicesFor } from '#domain/status.ts'
import { checkWords } from '#i18n/check/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { AnswerRows } from '#parts/AnswerRow.tsx'
import { useGuide } from '#store/hooks.ts'
import { CheckRow } from './CheckRow.tsx'
import { LineRow } from './CheckSections.tsx'
import styles from './check.module.css'

const GROUPS = ['moved', 'closed', 'cannot-move', 'not-bound', 'unchecked'] as const
// Of the others there are too many to name; they are counted.
const NAMED = new Set<(typeof GROUPS)[number]>(['moved', 'closed', 'cannot-move'])

type Said = { readonly id: ServiceId; readonly name: string; readonly binding: Binding | null }

/** What became of the services, grouped by the answer: those that know the number by name, the rest counted. */
export function ServiceAnswers({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(checkWords)
  const guide = useGuide()
  const services = [...servicesFor(guide, card), ...ownServicesOf(card)].map(({ id, name }): Said => ({
    id,
    name,
    binding: card.bindings[id]?.v ?? null,
  }))
  const serviceIds = new Set(services.map(({ id }) => serviceItemId(id)))
  const lines = checksFor(guide, card, 'unbind').filter((check) => !serviceIds.has(check.id))
  return (
    <section className={styles['section']}>
      <h2>{t.stations.unbind}</h2>
      <AnswerRows>
        {lines.map((check) => (
          <LineRow key={check.id} card={card} check={check} />
        ))}
        {GROUPS.map((group) => {
          const members = services.filter(({ binding }) => (binding?.said ?? 'unchecked') === group)
          return (
            <CheckRow
              key={group}
              card={card.id}
              station="unbind"
              item={null}
              title={t.unbind.answers[group]}
              status={group === 'unchecked' ? 'todo' : 'done'}
            >
              <p className={members.length === 0 ? styles['quiet'] : undefined}>
                {words.services(members.length)}
              </p>
              {NAMED.has(group) && members.length > 0 && <Names card={card} members={members} />}
            </CheckRow>
          )
        })}
      </AnswerRows>
    </section>
  )
}

function Names({ card, members }: { card: Cancellation; members: readonly Said[] }) {
  const { t } = useWords()
  const words = useGroup(checkWords)
  return (
    <ul className={styles['names']}>
      {members.map(({ id, name, binding }) => (
        <li key={id}>
          <a href={hashFor({ screen: 'unbind', card: card.id, item: serviceItemId(id), back: 'check' })}>
            <bdi>
              {binding?.said === 'cannot-move' && binding.plan !== null
                ? words.confirm.line(name, t.unbind.plans[binding.plan])
                : name}
            </bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
