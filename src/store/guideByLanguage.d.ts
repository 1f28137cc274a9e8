declare module '#content/guide.ts?in=*' {
  import type { Guide } from '#domain/guide.ts'

  /** The guide in the language that the address names. */
  export const guide: Guide
}

declare module '#content/lateGuide.ts?in=*' {
  import type { LateGuide } from '#domain/guide.ts'

  /** The late guide in the language that the address names. */
  export const lateGuide: LateGuide
}

declare module '#content/lateGuide.ts?names' {
  import type { SearchNames } from '#domain/search.ts'

  /** What everything but the services is called, made of the content. */
  export const names: SearchNames
}

declare module '#content/services.ts?in=*' {
  import type { ServiceGuide } from '#domain/guide.ts'

  /** What is known of the services in the language that the address names. */
  export const serviceGuide: ServiceGuide
}
