import { hashFor } from '#domain/address.ts'
import { isExample } from '#domain/example.ts'
import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import { useWords } from '#i18n/words.ts'
import { memo, type ReactNode } from 'react'
import { cardNameOf } from './cardName.ts'
import { ExampleNote } from './ExampleNote.tsx'
import { Heading } from './Heading.tsx'
import styles from './ScreenHead.module.css'
import { Sentence } from './Sentence.tsx'

/** The id of a screen's head, for what the focus begins at below it to be described by. */
export const SCREEN_HEAD = 'screen-head'

/** The head of a screen within a card's way: whose card, what station, and what it is for. */
export function ScreenHead({
  card,
  title,
  lead,
  children,
}: {
  card: Cancellation
  title: string
  lead: string | null
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <div className={styles['head']} id={SCREEN_HEAD}>
      {isExample(card) && <ExampleNote />}
      <Title card={card.id} name={cardNameOf(card, t)} title={title} lead={lead} />
      {children}
    </div>
  )
}

// No tick changes it.
const Title = memo(function Title({
  card,
  name,
  title,
  lead,
}: {
  card: CancellationId
  name: string
  title: string
  lead: string | null
}) {
  return (
    <>
      <p className={styles['back']}>
        <a href={hashFor({ screen: 'line', card, item: null })}>
          <bdi>{name}</bdi>
        </a>
      </p>
      <Heading>{title}</Heading>
      {lead !== null && (
        <p className={styles['lead']}>
          <Sentence>{lead}</Sentence>
        </p>
      )}
    </>
  )
})
