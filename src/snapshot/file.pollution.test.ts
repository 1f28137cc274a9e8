import { adopt } from '#domain/adopt.ts'
import { merge } from '#domain/merge.ts'
import { newCancellation } from '#domain/cancellation.ts'
import { expect, it } from 'vitest'
import { decodeFile } from './file.ts'

const POLLUTED = '{"polluted":true}'
const SAID = `{"v":"polluted","n":1,"by":"a"}`

/** The names by which a parsed text could reach what all objects have in common. */
const NAMES = ['"__proto__"', '"constructor"', '"\\u005f\\u005fproto\\u005f\\u005f"'] as const

/** Every place of a file where somebody could put such a name, with something harmful under it. */
const PLACES: Readonly<Record<string, (name: string) => string>> = {
  'the file': (name) => `{${name}:${POLLUTED},"app":"xiaoka","version":1,"cards":[${card('')}]}`,
  'the whole file under it': (name) => `{${name}:{"app":"xiaoka","version":1,"cards":[]}}`,
  'the card': (name) => file(card(`${name}:${POLLUTED}`)),
  'the card, as its id': (name) => file(card(`"id":${name}`)),
  'the answers': (name) => file(card(`"answers":{${name}:${SAID}}`)),
  'the marks': (name) => file(card(`"marks":{${name}:{"v":{"said":"done"},"n":1,"by":"a"}}`)),
  'the notes': (name) => file(card(`"notes":{${name}:${SAID}}`)),
  'the bindings': (name) => file(card(`"bindings":{${name}:{"v":{"said":"moved"},"n":1,"by":"a"}}`)),
  'the own services': (name) => file(card(`"ownServices":{${name}:${SAID}}`)),
  'a number': (name) => file(card(`"mainland":{${name}:${SAID}}`)),
  'a word': (name) => file(card(`"notes":{"a":{"v":"x","n":1,"by":"a",${name}:${POLLUTED}}}`)),
  'what a word says': (name) =>
    file(card(`"marks":{"a":{"v":{"said":"done",${name}:${POLLUTED}},"n":1,"by":"a"}}`)),
  'a section, two steps deep': (name) => file(card(`"notes":{${name}:{"prototype":${POLLUTED}}}`)),
  'a rescue': (name) => `{"app":"xiaoka","stored":{${name}:${POLLUTED}},"inMemory":[{${name}:${POLLUTED}}]}`,
}

const PAYLOADS = Object.entries(PLACES).flatMap(([place, payload]) =>
  NAMES.map((name) => ({ place, name, text: payload(name) })),
)

it('[I09] there are at least as many payloads as in the catalogue', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(37)
})

it.each(PAYLOADS)('[I09] $name in $place pollutes nothing', ({ text }) => {
  const decoded = decodeFile(text)
  const cards = decoded.ok ? decoded.cards : {}
  const mine = { one: newCancellation('one', 1, '2026-11-01') }
  const taken = [
    cards,
    adopt(mine, cards, { how: 'merge', by: 'me' }),
    adopt(mine, cards, { how: 'replace', by: 'me' }),
    ...Object.values(cards).map((each) => merge(mine.one, each)),
  ]
  for (const object of taken.flatMap(objectsIn)) {
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
    expect(Object.hasOwn(object, '__proto__')).toBe(false)
    expect(Object.hasOwn(object, 'constructor')).toBe(false)
  }
  expect('polluted' in {}).toBe(false)
  expect(JSON.stringify(cards)).not.toContain('polluted')
})

function file(cardText: string): string {
  return `{"app":"xiaoka","version":1,"cards":[${cardText}]}`
}

function card(more: string): string {
  const head = '"id":"one","life":1,"ordinal":1,"startedOn":"2026-11-01","answers":{}'
  return `{${more === '' ? head : `${head},${more}`}}`
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
