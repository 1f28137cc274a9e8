import { hashFor } from '#domain/address.ts'
import { isExample } from '#domain/example.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { useWords } from '#i18n/words.ts'
import type { ReactNode } from 'react'
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
      <p className={styles['back']}>
        <a href={hashFor({ screen: 'line', card: card.id, item: null })}>
          <bdi>{cardNameOf(card, t)}</bdi>
        </a>
      </p>
      <Heading>{title}</Heading>
      {lead !== null && (
        <p className={styles['lead']}>
          <Sentence>{lead}</Sentence>
        </p>
      )}
      {children}
    </div>
  )
}
