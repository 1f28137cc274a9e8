import type { ServiceId } from '#domain/guide.ts'
import { useLayoutEffect, type CSSProperties, type RefObject } from 'react'

/** Shows of a list's rows those of `shown` and hides the others in their place; no row is drawn again for it. */
export function useShownRows(list: RefObject<HTMLUListElement | null>, shown: ReadonlySet<ServiceId>): void {
  // The rows' `hidden` belongs to no component: drawing hundreds of them for a letter takes longer than a frame (docs/performance.md).
  useLayoutEffect(() => {
    if (list.current === null) return
    const rows = Array.from(list.current.children).filter((each) => each instanceof HTMLLIElement)
    const left = rows.filter(({ dataset }) => shown.has(dataset['service'] ?? ''))
    hide(list.current, left.length === 0)
    // A list of which nothing is left is hidden as one.
    if (left.length === 0) return
    for (const row of rows) hide(row, !shown.has(row.dataset['service'] ?? ''))
  }, [list, shown])
}

declare module 'react' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- what is added to a type of React's must be an interface, as that one is
  interface CSSProperties {
    '--rows'?: number
  }
}

/** Tells the styles of how many rows a list is, for the space it takes until it is drawn, which it is only once it comes near. */
export function spaceFor(rows: number): CSSProperties {
  return { '--rows': rows }
}

function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}
