/** Turns the content of a snapshot of one version into that of the next; must not change what it is given. */
export type Migration = (snapshot: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** The migration that leads away from each earlier version. Released ones are never edited. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Only additions, all of which may be missing.
  1: (snapshot) => ({ ...snapshot, version: 2 }),
}
