import type * as guide from '#domain/guide.ts'
import type * as example from '#domain/exampleCard.ts'
import type { LocalText } from '#domain/locale.ts'

/** The guide's types as content is written: every sentence in every language. */
export type Claim = guide.Claim<LocalText>
export type Source = guide.Source<LocalText>
export type Item = guide.Item<LocalText>
export type Service = guide.WrittenService<LocalText>
export type ServiceTier = guide.ServiceTier<LocalText>
export type Operator = guide.Operator<LocalText>
export type Question = guide.Question<LocalText>
export type Alternative = guide.Alternative<LocalText>
export type ChannelComparison = guide.ChannelComparison<LocalText>
export type Circumstance = guide.Circumstance<LocalText>
export type LateGuide = guide.LateGuide<LocalText>
export type Keepsake = guide.Keepsake<LocalText>
export type Rung = guide.Rung<LocalText>
export type Example = example.Example<LocalText>
export type Guide = Omit<guide.Guide<LocalText>, 'services'> & { readonly services: readonly Service[] }
