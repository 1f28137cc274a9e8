import { hashFor, type CardPage } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import type { Status } from '#domain/status.ts'
import { AnswerRow } from '#parts/AnswerRow.tsx'
import type { ReactNode } from 'react'

/** One thing that was said, and the way to change it and back; `item` is where that is done, `null` for the page as a whole. */
export function CheckRow({
  card,
  station,
  item,
  title,
  status,
  children,
}: {
  card: CancellationId
  station: CardPage
  item: ItemId | null
  title: string
  status: Status
  children: ReactNode
}) {
  return (
    <AnswerRow
      href={hashFor({ screen: station, card, item, back: 'check' })}
      item={item}
      title={title}
      status={status}
      below={null}
    >
      {children}
    </AnswerRow>
  )
}
