import type {
  Alternative,
  Backing,
  ChannelComparison,
  Claim,
  Guide,
  Instead,
  Item,
  LateGuide,
  Operator,
  Question,
  Rung,
  Service,
  Source,
  ServiceAdvice,
  ServiceGuide,
  WrittenService,
} from './guide.ts'
import type { Example } from './exampleCard.ts'
import { searchFormOf } from './inventory.ts'
import type { Locale, LocalText } from './locale.ts'
import { LOCALES } from './locale.ts'

/** The guide in one language. */
export function guideIn(locale: Locale, guide: Guide<LocalText>): Guide {
  const say = (text: LocalText) => text[locale]
  return {
    questions: guide.questions.map((question) => questionIn(say, question)),
    operators: guide.operators.map((operator) => operatorIn(say, operator)),
    alternatives: guide.alternatives.map((alternative) => alternativeIn(say, alternative)),
    channels: guide.channels.map((channel) => channelIn(say, channel)),
    items: guide.items.map((item) => itemIn(say, item)),
    services: guide.services.map((service) => serviceIn(say, service)),
    serviceTiers: guide.serviceTiers.map((tier) => ({ ...tier, title: say(tier.title), why: say(tier.why) })),
    circumstances: guide.circumstances.map((circumstance) => ({
      ...circumstance,
      title: say(circumstance.title),
      warning: say(circumstance.warning),
    })),
  }
}

/** What the station of the services needs, in one language; only the search still knows the others. */
export function serviceGuideIn(locale: Locale, services: readonly WrittenService<LocalText>[]): ServiceGuide {
  const say = (text: LocalText) => text[locale]
  return {
    advice: Object.fromEntries(services.map((service) => [service.id, adviceIn(say, service)])),
    searchWords: Object.fromEntries(services.map((service) => [service.id, searchWordsOf(service)])),
  }
}

/** The example in one language. */
export function exampleIn(locale: Locale, example: Example<LocalText>): Example {
  const said = (texts: Readonly<Record<string, LocalText>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[locale]]))
  return { ...example, notes: said(example.notes), ownServices: said(example.ownServices) }
}

/** The late guide in one language. */
export function lateGuideIn(locale: Locale, { rungs, keepsakes }: LateGuide<LocalText>): LateGuide {
  const say = (text: LocalText) => text[locale]
  return {
    rungs: rungs.map((rung) => rungIn(say, rung)),
    keepsakes: keepsakes.map((keepsake) => ({
      ...keepsake,
      what: say(keepsake.what),
      howLong: say(keepsake.howLong),
      claims: claimsIn(say, keepsake.claims),
    })),
  }
}

type Say = (text: LocalText) => string

function claimIn(say: Say, claim: Claim<LocalText>): Claim {
  return { when: claim.when, text: say(claim.text), ...backingIn(say, claim) }
}

function backingIn(say: Say, { checkedOn, reviewBy, ...rest }: Backing<LocalText>): Backing {
  const dates = { checkedOn, reviewBy }
  return rest.source === null
    ? { mark: rest.mark, source: null, ...dates }
    : { mark: rest.mark, source: sourceIn(say, rest.source), ...dates }
}

function sourceIn(say: Say, source: Source<LocalText>): Source {
  return { ...source, title: say(source.title) }
}

function claimsIn(say: Say, claims: readonly Claim<LocalText>[]): readonly Claim[] {
  return claims.map((claim) => claimIn(say, claim))
}

function itemIn(say: Say, item: Item<LocalText>): Item {
  return {
    ...item,
    title: say(item.title),
    why: say(item.why),
    how: item.how.map((line) => ('when' in line ? { when: line.when, text: say(line.text) } : say(line))),
    claims: claimsIn(say, item.claims),
  }
}

function operatorIn(say: Say, operator: Operator<LocalText>): Operator {
  return {
    ...operator,
    name: say(operator.name),
    hint: say(operator.hint),
    domains: operator.domains.map((domain) => ({ name: domain.name, ...backingIn(say, domain) })),
    hotlines: operator.hotlines.map((hotline) => ({
      number: hotline.number,
      dialledIn: hotline.dialledIn,
      ...backingIn(say, hotline),
    })),
    claims: claimsIn(say, operator.claims),
  }
}

function questionIn(say: Say, question: Question<LocalText>): Question {
  return {
    ...question,
    text: say(question.text),
    hint: say(question.hint),
    findOut: question.findOut.map(say),
    options: question.options.map((option) => ({
      value: option.value,
      label: say(option.label),
      hint: option.hint === null ? null : say(option.hint),
    })),
  }
}

function alternativeIn(say: Say, alternative: Alternative<LocalText>): Alternative {
  const { decision, title, instead, claims } = alternative
  return {
    decision,
    title: say(title),
    summary: say(alternative.summary),
    reversible: say(alternative.reversible),
    monthlyCost: say(alternative.monthlyCost),
    receivesSms: say(alternative.receivesSms),
    instead: instead.map((words) => insteadIn(say, words)),
    claims: claimsIn(say, claims),
  }
}

function insteadIn(say: Say, { when, ...words }: Instead<LocalText>): Instead {
  return { when, ...Object.fromEntries(Object.entries(words).map(([row, text]) => [row, say(text)])) }
}

function channelIn(say: Say, channel: ChannelComparison<LocalText>): ChannelComparison {
  return {
    ...channel,
    title: say(channel.title),
    pros: channel.pros.map(say),
    cons: channel.cons.map(say),
  }
}

// Written services know more than the guide is to carry: each part is named.
function serviceIn(say: Say, service: Service<LocalText>): Service {
  const { id, when, tier, region, core, risk, money, oldNumberSms, dependsOn } = service
  const said = { id, tier, region, core, risk, money, oldNumberSms, dependsOn, name: say(service.name) }
  return when === undefined ? said : { ...said, when }
}

function adviceIn(say: Say, service: WrittenService<LocalText>): ServiceAdvice {
  const { mark, source, checkedOn, reviewBy } = service
  return {
    nextHolder: say(service.nextHolder),
    path: say(service.path),
    ifDead: say(service.ifDead),
    mark,
    source: source === null ? null : sourceIn(say, source),
    checkedOn,
    reviewBy,
  }
}

function rungIn(say: Say, rung: Rung<LocalText>): Rung {
  return {
    ...rung,
    name: say(rung.name),
    wants: rung.wants.map(say),
    claims: claimsIn(say, rung.claims),
  }
}

function searchWordsOf(service: WrittenService<LocalText>): string {
  return [...LOCALES.map((locale) => service.name[locale]), service.pinyinInitials]
    .map(searchFormOf)
    .join(' ')
}
