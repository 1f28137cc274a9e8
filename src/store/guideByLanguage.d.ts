declare module '#content/guide.ts?in=*' {
  import type { SpokenGuide } from '#domain/guide.ts'

  /** The guide in the language that the address names. */
  export const guide: SpokenGuide
}

declare module '#content/lateGuide.ts?in=*' {
  import type { LateGuide } from '#domain/guide.ts'

  /** The late guide in the language that the address names. */
  export const lateGuide: LateGuide
}
