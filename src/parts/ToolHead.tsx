import { hashFor } from '#domain/address.ts'
import { isExample } from '#domain/example.ts'
import { isThere, type CancellationId } from '#domain/cancellation.ts'
import { useWords } from '#i18n/words.ts'
import { useCard } from '#store/hooks.ts'
import { cardNameOf } from './cardName.ts'
import { ExampleNote } from './ExampleNote.tsx'
import { Heading } from './Heading.tsx'
import styles from './ScreenHead.module.css'

/** The head of a tool: the way back to the card that led there, its name, and what it is for. */
export function ToolHead({
  from,
  title,
  lead,
}: {
  from: CancellationId | null
  title: string
  lead: string
}) {
  const { t } = useWords()
  const card = useCard(from ?? '')
  return (
    <div className={styles['head']}>
      {card !== undefined && isThere(card) && isExample(card) && <ExampleNote />}
      <p className={styles['back']}>
        {card !== undefined && isThere(card) ? (
          <a href={hashFor({ screen: 'line', card: card.id, item: null })}>
            <bdi>{cardNameOf(card, t)}</bdi>
          </a>
        ) : (
          <a href={hashFor({ screen: 'home' })}>{t.app.home}</a>
        )}
      </p>
      <Heading>{title}</Heading>
      <p className={styles['lead']}>{lead}</p>
    </div>
  )
}
