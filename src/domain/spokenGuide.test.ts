import { describe, expect, it } from 'vitest'
import type { Guide, LateGuide, ServiceAdvice } from './guide.ts'
import { LOCALES, type Locale, type LocalText } from './locale.ts'
import { guideIn, lateGuideIn, serviceGuideIn } from './spokenGuide.ts'

const WRITTEN: Guide<LocalText> = {
  questions: [
    {
      id: 'plan',
      part: 'deciding',
      when: { numbers: ['both'] },
      text: written('question'),
      hint: written('question hint'),
      options: [
        { value: 'prepaid', label: written('option'), hint: written('option hint') },
        { value: 'unknown', label: written('not sure'), hint: null },
      ],
      findOut: [written('look'), written('ask')],
      required: true,
    },
  ],
  operators: [
    {
      id: 'cmhk',
      region: 'hongkong',
      name: written('operator'),
      hint: written('operator hint'),
      domains: [{ name: 'hk.chinamobile.com', ...backed('domain source') }],
      hotlines: [{ number: '12580', dialledIn: 'hongkong', ...backed('hotline source') }],
      claims: [
        {
          when: {},
          text: written('operator claim'),
          mark: 'unverified',
          source: null,
          checkedOn: '2026-11-24',
          reviewBy: '2027-05-24',
        },
      ],
    },
  ],
  alternatives: [
    {
      decision: 'keep',
      title: written('alternative'),
      summary: written('summary'),
      reversible: written('reversible'),
      monthlyCost: written('cost'),
      receivesSms: written('texts'),
      instead: [{ when: { plan: ['prepaid'] }, summary: written('other summary') }],
      claims: [official('alternative claim')],
    },
  ],
  channels: [
    { channel: 'online', title: written('channel'), pros: [written('pro')], cons: [written('con')] },
  ],
  items: [
    {
      id: 'balance.check',
      station: 'balance',
      required: false,
      when: { plan: ['prepaid'] },
      channel: null,
      title: written('item'),
      why: written('why'),
      how: [written('first'), { when: { numbers: ['both'] }, text: written('then') }],
      form: 'original',
      claims: [official('item claim')],
    },
  ],
  services: [
    {
      id: 'wechat',
      tier: 2,
      region: 'mainland',
      core: true,
      risk: 'high',
      money: true,
      oldNumberSms: 'usually',
      name: { 'zh-CN': '微信', 'zh-HK': '微訊', en: 'WeChat' },
      dependsOn: ['bank'],
    },
  ],
  serviceTiers: [{ tier: 2, title: written('tier'), why: written('tier why') }],
  circumstances: [
    {
      id: 'abroad',
      group: 'card',
      question: 'abroad',
      word: 'yes',
      otherwise: 'no',
      title: written('circumstance'),
      warning: written('circumstance warning'),
    },
  ],
}

const ADVICE: ServiceAdvice<LocalText> = {
  nextHolder: written('next holder'),
  path: written('path'),
  ifDead: written('if dead'),
  mark: 'secondary',
  source: { title: written('page'), year: 2025, url: null },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

const LATE: LateGuide<LocalText> = {
  keepsakes: [
    {
      id: 'keep.receipt',
      when: { numbers: ['both'] },
      what: written('keepsake'),
      howLong: written('how long'),
      claims: [official('keepsake claim')],
    },
  ],
  rungs: [
    {
      id: 'escalation.mainland.appeal',
      leg: 'mainland',
      party: 'regulator',
      name: written('rung'),
      opens: { kind: 'unanswered', days: 15 },
      closes: null,
      wants: [written('papers')],
      claims: [official('rung claim')],
    },
  ],
}

describe('guideIn', () => {
  it.each(LOCALES)('[V1] says every sentence in %s and leaves all else as it is', (locale) => {
    expect(guideIn(locale, WRITTEN)).toEqual(spoken(WRITTEN, locale))
  })

  it.each(LOCALES)('[V1] says every sentence of the late guide in %s', (locale) => {
    expect(lateGuideIn(locale, LATE)).toEqual(spoken(LATE, locale))
  })

  it('[V1] carries of a written service only what the gate and the line stand on', () => {
    const services = WRITTEN.services.map((service) => ({ ...service, ...ADVICE, pinyinInitials: 'WX' }))
    expect(guideIn('en', { ...WRITTEN, services })).toEqual(guideIn('en', WRITTEN))
  })
})

describe('serviceGuideIn', () => {
  const services = WRITTEN.services.map((service) => ({ ...service, ...ADVICE, pinyinInitials: 'WX' }))

  it.each(LOCALES)('[V1] says in %s all that is known of a service', (locale) => {
    expect(serviceGuideIn(locale, services).advice).toEqual({ wechat: spoken(ADVICE, locale) })
  })

  it('[V1] leaves a service without a source without one', () => {
    const unsure = services.map((service) => ({ ...service, source: null }))
    expect(serviceGuideIn('en', unsure).advice['wechat']?.source).toBeNull()
  })

  it.each(LOCALES)('[V2] finds a service in %s by its names in all languages and its initials', (locale) => {
    expect(serviceGuideIn(locale, services).searchWords).toEqual({ wechat: '微信 微訊 wechat wx' })
  })
})

function written(text: string): LocalText {
  return { 'zh-CN': `简 ${text}`, 'zh-HK': `繁 ${text}`, en: text }
}

function official(text: string) {
  return { when: { operator: ['cmhk'] }, text: written(text), ...backed('notice') } as const
}

function backed(source: string) {
  return {
    mark: 'official',
    source: { title: written(source), year: 2026, url: 'https://example.org/' },
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  } as const
}

/** The same value with one language in place of every text in all of them, whatever the kind of thing it stands in. */
function spoken(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => spoken(each, locale))
  if (typeof value !== 'object' || value === null) return value
  const parts = new Map<string, unknown>(Object.entries(value))
  if (parts.has(locale)) return parts.get(locale)
  return Object.fromEntries([...parts].map(([key, part]) => [key, spoken(part, locale)]))
}
