import type { Answers, Channel, ChoiceId, ContactParty, Decision } from './answers.ts'
import type { Leg } from './leg.ts'
import type { IsoDate } from './isoDate.ts'

/** Permanent: chosen once, outlives its wording, never reused. */
export type ItemId = string
/** Permanent, as `ItemId`; a service's row has the item id `unbind.<service id>`. */
export type ServiceId = string

/** The screens of a card's way, by the last part of their address. */
export const STATIONS = [
  'decide',
  'documents',
  'backup',
  'balance',
  'unbind',
  'submit',
  'follow-up',
  'aftercare',
] as const
export type Station = (typeof STATIONS)[number]

/** Answers that decide what applies to a person. */
export type GuideAnswer = ChoiceId | 'operator' | 'decision'

/** Holds when every named question was answered with one of the listed words; `{}` always holds. An unanswered question counts as `unknown`. */
export type Condition = { readonly [Q in GuideAnswer]?: readonly Answers[Q][] }

export type Source<Text = string> = {
  readonly title: Text
  readonly year: number
  /** Only an address that was marked official; `null` where the source is evidence and not a link to follow. */
  readonly url: string | null
}

/** What something said rests on, and when that was looked at. */
export type Backing<Text = string> = {
  readonly checkedOn: IsoDate
  readonly reviewBy: IsoDate
} & (
  | { readonly mark: 'official' | 'secondary'; readonly source: Source<Text> }
  | { readonly mark: 'unverified'; readonly source: null }
)

/** A statement about an operator, a rule or a service. What nobody confirmed is a question to ask (`unverified`), never a fact. */
export type Claim<Text = string> = {
  readonly when: Condition
  readonly text: Text
} & Backing<Text>

/** A domain an operator is said to own, without `www.`; what stands in front of it is the owner's too. */
export type Domain<Text = string> = { readonly name: string } & Backing<Text>

/** A number an operator is said to answer: its digits only, and where it is dialled without a country code. */
export type Hotline<Text = string> = {
  readonly number: string
  readonly dialledIn: 'mainland' | 'hongkong'
} & Backing<Text>

/** A line that the person ticks. */
export type Item<Text = string> = {
  readonly id: ItemId
  readonly station: 'alternative' | 'documents' | 'backup' | 'balance' | 'unbind' | 'submit' | 'aftercare'
  /** A required item keeps the gate closed until it is settled. */
  readonly required: boolean
  readonly when: Condition
  /** For aftercare: the numbers it belongs to, where it belongs to a number and not to the card. */
  readonly legs?: readonly Leg[]
  /** For the steps of a submission: the channel they belong to. */
  readonly channel: Channel | null
  readonly title: Text
  readonly why: Text
  /** A step that concerns only some says whom, as a claim does. */
  readonly how: readonly (Text | { readonly when: Condition; readonly text: Text })[]
  /** For documents: what the counter wants to see, what is enough to know, what to find out before anything is brought. */
  readonly form:
    'original' | 'copy' | 'original-and-copy' | 'original-or-copy' | 'information' | 'to-ask' | null
  readonly claims: readonly Claim<Text>[]
}

/** Something that knows the number: an account, a bank, a person. */
export type Service<Text = string> = {
  readonly id: ServiceId
  /** Whom it can concern; everybody where it is left out. */
  readonly when?: Condition
  /** The order to move in, 0 first; `SERVICE_TIERS` in the content says why. */
  readonly tier: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly region: 'mainland' | 'hongkong' | 'global'
  readonly core: boolean
  readonly risk: 'critical' | 'high' | 'medium' | 'low'
  /** Money can be lost through it. */
  readonly money: boolean
  readonly oldNumberSms: 'required' | 'usually' | 'not-needed' | 'unknown'
  readonly name: Text
  readonly dependsOn: readonly ServiceId[]
}

/** What is known of a service beyond what the gate and the line stand on: why and how to move the number. */
export type ServiceAdvice<Text = string> = {
  /** What the next holder of the number could do. */
  readonly nextHolder: Text
  /** The way to change the number, as a hint that may differ in the person's version. */
  readonly path: Text
  /** What to do when the old number can no longer receive a text. */
  readonly ifDead: Text
  readonly mark: 'official' | 'secondary' | 'unverified'
  readonly source: Source<Text> | null
  readonly checkedOn: IsoDate
  readonly reviewBy: IsoDate
}

/** A service with all that is known of it, as it is written. */
export type WrittenService<Text> = Service<Text> & ServiceAdvice<Text> & { readonly pinyinInitials: string }

/** A step in the order of moving services, with the reason why it comes there. */
export type ServiceTier<Text = string> = {
  readonly tier: Service['tier']
  readonly title: Text
  readonly why: Text
}

export type Operator<Text = string> = {
  readonly id: string
  readonly region: 'mainland' | 'hongkong'
  readonly name: Text
  /** What a person can recognise the card by. */
  readonly hint: Text
  readonly domains: readonly Domain<Text>[]
  readonly hotlines: readonly Hotline<Text>[]
  readonly claims: readonly Claim<Text>[]
}

export type QuestionId = ChoiceId | 'operator'

export type Question<Text = string> = {
  readonly id: QuestionId
  /** `deciding` comes before the comparison of alternatives, `describing` after cancelling was chosen. */
  readonly part: 'deciding' | 'describing'
  readonly when: Condition
  readonly text: Text
  readonly hint: Text
  readonly options: readonly {
    readonly value: string
    readonly label: Text
    readonly hint: Text | null
  }[]
  /** How to find out, shown to those who answered `unknown`. */
  readonly findOut: readonly Text[]
  /** The submission cannot be made without knowing this. */
  readonly required: boolean
}

export type AlternativeRow = 'summary' | 'reversible' | 'monthlyCost' | 'receivesSms'

/** What is said of an alternative in place of the usual words where a condition holds. */
export type Instead<Text = string> = { readonly when: Condition } & { readonly [R in AlternativeRow]?: Text }

export type Alternative<Text = string> = { readonly [R in AlternativeRow]: Text } & {
  readonly decision: Decision
  readonly title: Text
  /** A later one stands in the place of an earlier. */
  readonly instead: readonly Instead<Text>[]
  readonly claims: readonly Claim<Text>[]
}

export type ChannelComparison<Text = string> = {
  readonly channel: Channel
  readonly title: Text
  readonly pros: readonly Text[]
  readonly cons: readonly Text[]
}

type UnusualAnswer = {
  [Q in ChoiceId]: {
    readonly question: Q
    /** The answer that makes the case different, and the one it has otherwise; `null` where otherwise nothing is known. */
    readonly word: Answers[Q]
    readonly otherwise: Answers[Q] | null
  }
}[ChoiceId]

/** What makes a case different from most: an answer with what to mind; the lines it brings are those whose condition names it. */
export type Circumstance<Text = string> = UnusualAnswer & {
  /** Permanent, as `ItemId`; its row has the item id `circumstance.<id>`. */
  readonly id: string
  readonly group: 'card' | 'money' | 'holder'
  readonly title: Text
  /** What to mind, whatever the operator does. */
  readonly warning: Text
}

/**
 * When it is time to turn to somebody about a number: at once; on the day of a complaint to the operator; or more than so many
 * days after the submission (or once the promised day has passed), or after the complaint. A refusal or a trouble opens the last two at once.
 */
export type Opening =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'complained' }
  | { readonly kind: 'submitted' | 'unanswered'; readonly days: number }

/** Somebody to turn to when a cancellation is stuck, one step of the ladder. */
export type Rung<Text = string> = {
  readonly id: string
  readonly leg: Leg
  /** Who it is, in the words of the contact log. */
  readonly party: ContactParty
  readonly name: Text
  readonly opens: Opening
  /** For how long after it opened it is taken up; `null` where no end is known. */
  readonly closes: { readonly monthsAfterComplaint: number; readonly daysAfterRefusal: number } | null
  /** What the person brings or says there. */
  readonly wants: readonly Text[]
  readonly claims: readonly Claim<Text>[]
}

/** Something to keep after the end, and for how long; without a claim that is common sense. */
export type Keepsake<Text = string> = {
  readonly id: string
  readonly when: Condition
  readonly what: Text
  readonly howLong: Text
  readonly claims: readonly Claim<Text>[]
}

/** Everything the app knows, handed to the rules as an argument; `Text` is a sentence in one language, or in all of them where content is written. */
export type Guide<Text = string> = {
  readonly questions: readonly Question<Text>[]
  readonly operators: readonly Operator<Text>[]
  readonly alternatives: readonly Alternative<Text>[]
  readonly channels: readonly ChannelComparison<Text>[]
  readonly items: readonly Item<Text>[]
  readonly services: readonly Service<Text>[]
  readonly serviceTiers: readonly ServiceTier<Text>[]
  readonly circumstances: readonly Circumstance<Text>[]
}

/** What the app knows for a case that is stuck, or over; few need it, so it is fetched apart. */
export type LateGuide<Text = string> = {
  readonly rungs: readonly Rung<Text>[]
  readonly keepsakes: readonly Keepsake<Text>[]
}

/** What a search is compared with: a service's names in every language and its pinyin initials, in lower case. */
export type SearchWords = Readonly<Record<ServiceId, string>>

/** What only the station that moves the services needs; fetched with it. */
export type ServiceGuide = {
  readonly advice: Readonly<Record<ServiceId, ServiceAdvice>>
  readonly searchWords: SearchWords
}
