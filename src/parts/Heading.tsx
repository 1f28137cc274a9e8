import type { ReactNode } from 'react'

/** The screen's one `h1`; it takes the focus when the screen is new. */
export function Heading({ children }: { children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>
}
