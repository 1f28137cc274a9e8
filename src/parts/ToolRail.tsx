import type { CancellationId } from '#domain/cancellation.ts'
import { Beside } from '#ui/Beside.tsx'
import { ToolLinks } from './ToolLinks.tsx'

/** The tools at the side of a screen that has no line to stand on, where the window is wide; `from` is the card to come back to. */
export function ToolRail({ from }: { from: CancellationId | null }) {
  return (
    <Beside>
      <ToolLinks from={from} />
    </Beside>
  )
}
