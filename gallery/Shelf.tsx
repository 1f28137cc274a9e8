import type { ReactNode } from 'react'

/** A component's name and its states side by side. */
export function Shelf({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="gallery-shelf" id={name}>
      <h2>{name}</h2>
      <div className="gallery-states">{children}</div>
    </section>
  )
}

/** A component's name and its states below each other, where they need the width. */
export function WideShelf({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="gallery-shelf" id={name}>
      <h2>{name}</h2>
      <div className="gallery-states" data-wide="">
        {children}
      </div>
    </section>
  )
}

/** A state stays as it is shown, whatever is done to it. */
export function ignore(): void {
  // Nothing.
}

/** One state with its caption. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <figure className="gallery-state">
      <figcaption>{name}</figcaption>
      {children}
    </figure>
  )
}
