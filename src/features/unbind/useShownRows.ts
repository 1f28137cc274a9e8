import type { ServiceId } from '#domain/guide.ts'
import { useLayoutEffect, type CSSProperties, type RefObject } from 'react'

// More rows than the tallest screen has room for.
const AT_ONCE = 16

/**
 * Shows of a list's rows those of `shown`, which are in the order in which they stand on the page, and hides the others in their place; no
 * row is drawn again for it. Of what was hidden, the first rows of the page come at once and the others after the frame.
 */
export function useShownRows(list: RefObject<HTMLUListElement | null>, shown: ReadonlySet<ServiceId>): void {
  // The rows' `hidden` belongs to no component: drawing hundreds of them for a letter takes longer than a frame (docs/performance.md).
  useLayoutEffect(() => {
    if (list.current === null) return
    const rows = Array.from(list.current.children).filter((each) => each instanceof HTMLLIElement)
    const left = rows.filter((row) => isOf(row, shown))
    // A list of which nothing is left is hidden as one.
    if (left.length === 0) return hide(list.current)
    rows.filter((row) => !isOf(row, shown)).forEach(hide)
    const first = new Set([...shown].slice(0, AT_ONCE))
    const isBack = list.current.hidden
    const later: HTMLElement[] = left.filter((row) => !isOf(row, first) && (isBack || row.hidden))
    // By then they are too far down to be laid out.
    if (later.length < left.length) {
      later.forEach(hide)
      left.filter((row) => isOf(row, first)).forEach(show)
      show(list.current)
    } else if (isBack) later.push(list.current)
    return later.length === 0 ? undefined : afterNextFrame(() => later.forEach(show))
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

function isOf({ dataset }: HTMLElement, ids: ReadonlySet<ServiceId>): boolean {
  return ids.has(dataset['service'] ?? '')
}

function hide(element: HTMLElement): void {
  if (!element.hidden) element.hidden = true
}

function show(element: HTMLElement): void {
  if (element.hidden) element.hidden = false
}

// Gives the way to call it off.
function afterNextFrame(act: () => void): () => void {
  let timer: number | undefined
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(act)
  })
  return () => {
    window.cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}
