import { CHANNELS, CHOICES, DECISIONS } from '#domain/answers.ts'
import type { Condition } from '#domain/guide.ts'
import type { Claim } from './authored.ts'
import { isIsoDate } from '#domain/isoDate.ts'
import { LOCALES } from '#domain/locale.ts'
import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'
import { lateGuide } from './lateGuide.ts'
import shippedIds from './ids.fixture.json' with { type: 'json' }
import { retiredIds } from './retiredIds.ts'
import { idsInUse as ids } from './idsInUse.ts'

const claims: readonly Claim[] = [
  guide.items,
  guide.operators,
  guide.alternatives,
  lateGuide.rungs,
  lateGuide.keepsakes,
]
  .flat()
  .flatMap((one) => one.claims)
const steps = guide.items.flatMap(({ how }) => how.flatMap((step) => ('when' in step ? [step] : [])))
const conditions: readonly Condition[] = [
  ...guide.items,
  ...steps,
  ...guide.questions,
  ...lateGuide.keepsakes,
  ...claims,
].map(({ when }) => when)
const choices: Readonly<Record<string, readonly string[]>> = CHOICES

describe('ids', () => {
  it('are unique', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('never disappear: a shipped id that is gone needs its successor in retiredIds.ts', () => {
    const kept = new Set([...ids, ...Object.keys(retiredIds)])
    expect(shippedIds.filter((id) => !kept.has(id))).toEqual([])
  })

  it('are frozen from the first day: `npm run ids` adds a new one to ids.fixture.json', () => {
    expect(ids.filter((id) => !shippedIds.includes(id))).toEqual([])
  })

  it('retired, are not used again and lead to one that is', () => {
    expect(Object.keys(retiredIds).filter((id) => ids.includes(id))).toEqual([])
    expect(Object.values(retiredIds).filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(guide.items)('$id is written in lower case with a group in front', ({ id }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/)
  })
})

describe('conditions', () => {
  it('name only words that can be answered', () => {
    const operators = guide.operators.map(({ id }) => id)
    const known = new Map<string, readonly string[]>([
      ...Object.entries(choices),
      ['operator', [...operators, 'unknown']],
      ['decision', DECISIONS],
    ])
    const unknown = conditions.flatMap((when) =>
      Object.entries(when).flatMap(([question, words]) =>
        words.filter((word) => !known.get(question)?.includes(word)).map((word) => `${question}: ${word}`),
      ),
    )
    expect(unknown).toEqual([])
  })

  it('of a question rest on questions asked before it', () => {
    const asked = new Set<string>()
    for (const { id, when } of guide.questions) {
      expect(Object.keys(when).filter((question) => !asked.has(question))).toEqual([])
      asked.add(id)
    }
  })
})

describe('items', () => {
  it('have a channel exactly when they belong to a submission', () => {
    const odd = guide.items.filter(({ channel, station }) => (channel !== null) !== (station === 'submit'))
    expect(odd).toEqual([])
  })

  it('say what form is wanted exactly when they are documents', () => {
    const odd = guide.items.filter(({ form, station }) => (form !== null) !== (station === 'documents'))
    expect(odd).toEqual([])
  })

  it('hold a gate or the way closed only where it matters', () => {
    const free = new Set(['alternative', 'submit'])
    expect(guide.items.filter(({ required, station }) => required && free.has(station))).toEqual([])
  })
})

describe('comparisons', () => {
  it('[S2] cover every way and every channel', () => {
    expect(guide.alternatives.map(({ decision }) => decision)).toEqual([...DECISIONS])
    expect(guide.channels.map(({ channel }) => channel)).toEqual([...CHANNELS])
  })

  it.each(DECISIONS.filter((decision) => decision !== 'cancel'))('%s has a way of its own', (decision) => {
    const way = guide.items.filter(
      ({ station, when }) => station === 'alternative' && when.decision?.includes(decision),
    )
    expect(way.length).toBeGreaterThanOrEqual(2)
    expect(way.length).toBeLessThanOrEqual(5)
  })
})

describe('[N14] claims', () => {
  const contacts = guide.operators.flatMap(({ domains, hotlines }) => [...domains, ...hotlines])
  const dated = [...claims, ...contacts, ...guide.services]
  const sources = dated.flatMap(({ source }) => source ?? [])

  it('are dated, and looked at again later', () => {
    const odd = dated.filter(
      ({ checkedOn, reviewBy }) => !isIsoDate(checkedOn) || !isIsoDate(reviewBy) || checkedOn >= reviewBy,
    )
    expect(odd).toEqual([])
  })

  it('have a source exactly when somebody confirmed them', () => {
    const backed = [...claims, ...contacts]
    expect(backed.filter(({ mark, source }) => (mark === 'unverified') !== (source === null))).toEqual([])
    expect(guide.services.filter(({ mark, source }) => mark !== 'unverified' && source === null)).toEqual([])
  })

  it('name their source, its year and at most a whole https address', () => {
    const odd = sources.filter(
      ({ title, url, year }) =>
        LOCALES.some((locale) => title[locale].length < 5) ||
        year < 2000 ||
        year > 2026 ||
        !/^https:\/\/[^\s…@]+$/.test(url ?? 'https://none'),
    )
    expect(odd).toEqual([])
  })

  it('that nobody confirmed are questions to ask', () => {
    const opening = { 'zh-CN': '问清楚：', 'zh-HK': '問清楚：', en: 'Ask: ' } as const
    const odd = claims.filter(
      ({ mark, text }) =>
        mark === 'unverified' && !LOCALES.every((locale) => text[locale].startsWith(opening[locale])),
    )
    expect(odd).toEqual([])
  })

  it.each([
    ['china-mobile', /^(?:内地|中国)?移动(?!.{0,2}香港|、)/],
    ['china-unicom', /^(?:内地|中国)?联通/],
    ['china-telecom', /^(?:内地|中国)?电信/],
    ['cmhk', /^CMHK/],
    ['three-hk', /^3HK/],
    ['valuegb', /^ValueGB/],
    ['club-sim', /^Club SIM/],
  ])('about %s are not told to people known to be with another', (operator, named) => {
    const about = [guide.items, guide.alternatives]
      .flat()
      .flatMap((one) => one.claims)
      .filter(({ text }) => named.test(text['zh-CN']))
    const odd = about.filter(({ when }) =>
      (when.operator ?? ['everybody']).some((each) => each !== operator && each !== 'unknown'),
    )
    expect(about.length).toBeGreaterThan(0)
    expect(odd.map(({ text }) => text['zh-CN'])).toEqual([])
  })

  it('about the contracts of two operators are told to their own people alone', () => {
    const about = guide.items
      .flatMap((item) => item.claims)
      .filter(({ text }) => text['zh-CN'].startsWith('中国移动、中国联通的协议'))
    expect(about.length).toBeGreaterThan(2)
    for (const { when } of about) expect(when.operator).toEqual(['china-mobile', 'china-unicom', 'unknown'])
  })

  it('that several places say are written once', () => {
    const written = new Map<string, unknown>()
    const again = claims.filter(({ text }) => {
      const first = written.get(text['zh-CN']) ?? text
      written.set(text['zh-CN'], first)
      return first !== text
    })
    expect(again.map(({ text }) => text['zh-CN'])).toEqual([])
  })

  it('of an operator are one to eight, no two alike', () => {
    const odd = guide.operators.filter(({ claims: said }) => {
      const texts = new Set(said.map(({ text }) => text['zh-CN']))
      return said.length < 1 || said.length > 8 || texts.size < said.length
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })
})

describe('[N9] domains and hotlines', () => {
  const domains = guide.operators.flatMap((operator) => operator.domains)
  const hotlines = guide.operators.flatMap((operator) => operator.hotlines)

  it('are written plainly: whole labels in small letters, digits only', () => {
    expect(domains.filter(({ name }) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name))).toEqual([])
    expect(hotlines.filter(({ number }) => !/^\d{4,11}$/.test(number))).toEqual([])
  })

  it('belong to one operator each', () => {
    const names = [...domains.map(({ name }) => name), ...hotlines.map(({ number }) => number)]
    expect(new Set(names).size).toBe(names.length)
  })

  it('of no operator are a suffix under which anybody may register', () => {
    const open = new Set(['cn', 'com', 'com.cn', 'com.hk', 'hk', 'net', 'net.cn', 'org.cn'])
    expect(domains.filter(({ name }) => open.has(name))).toEqual([])
  })

  it('that sources contradict each other about are not confirmed', () => {
    const unsure = ['31623333', '31663333', '1033', '10015', '10099', '189.cn', '10099.com.cn', 'chkt.hk']
    const marks = [
      ...domains.map(({ name, mark }) => [name, mark] as const),
      ...hotlines.map(({ number, mark }) => [number, mark] as const),
    ]
    const unconfirmed = new Set(marks.flatMap(([name, mark]) => (mark === 'unverified' ? [name] : [])))
    expect(unsure.filter((name) => !unconfirmed.has(name))).toEqual([])
  })
})
