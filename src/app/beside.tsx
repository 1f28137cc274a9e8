import type { Address } from '#domain/address.ts'
import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import { part } from '#ui/part.tsx'
import { Suspense, type ReactNode } from 'react'

const LineRail = part(async () => (await import('#parts/LineRail.tsx')).LineRail)
const ToolRail = part(async () => (await import('#parts/ToolRail.tsx')).ToolRail)

/** A screen of a card with the card's line at its side; the line itself needs no other beside it, nor does what is printed. */
export function besideLine(card: Cancellation, screen: ReactNode, name: Address['screen']): ReactNode {
  return name === 'line' || name === 'print' ? screen : beside(screen, <LineRail card={card} />)
}

/** A screen of no card with the tools at its side; `from` is the card to come back to. */
export function besideTools(screen: ReactNode, from: CancellationId | null): ReactNode {
  return beside(screen, <ToolRail from={from} />)
}

function beside(screen: ReactNode, rail: ReactNode): ReactNode {
  return (
    <>
      {screen}
      <Suspense fallback={null}>{rail}</Suspense>
    </>
  )
}
