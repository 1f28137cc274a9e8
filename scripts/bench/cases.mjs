import { readFileSync } from 'node:fs'

/** A key of the browser's storage and the text under it.
 * @typedef {readonly [key: string, text: string]} Saved
 */

/**
 * The keys and texts of full cases: 100 marks, 97 answers about services and 60 notes a card.
 * @param {number} cards
 * @returns {Saved[]}
 */
export function fullCases(cards) {
  return Array.from({ length: cards }, (_, index) =>
    savedCard(`full${index}`, {
      ordinal: index + 1,
      answers: { decision: kept('cancel', 1), numbers: kept('both', 2) },
      marks: registers(100, { said: 'done' }),
      notes: registers(60, '问过客服，说要带身份证原件，周三上午人少，记得先取号。'),
      bindings: registers(97, { said: 'moved' }),
    }),
  )
}

/**
 * A card with services of the person's own, and the first of all services settled.
 * @param {{ own: number, settled: number }} how
 * @returns {Saved}
 */
export function inventoryCard({ own, settled }) {
  const names = Array.from({ length: own }, (_, index) => `own${index}`)
  const ids = [...serviceIds(), ...names]
  return savedCard('bench', {
    answers: {
      decision: kept('cancel', 1),
      numbers: kept('both', 2),
      operator: kept('cmhk', 3),
      holder: kept('self', 4),
    },
    bindings: Object.fromEntries(ids.slice(0, settled).map((id) => [id, kept({ said: 'not-bound' }, 5)])),
    ownServices: Object.fromEntries(names.map((id, index) => [id, kept(`健身房 wx ${index}`, 6)])),
  })
}

function serviceIds() {
  /** @type {string[]} */
  const ids = JSON.parse(readFileSync('src/content/ids.fixture.json', 'utf8'))
  return ids.filter((id) => id.startsWith('unbind.')).map((id) => id.slice('unbind.'.length))
}

/**
 * @param {string} id
 * @param {object} said
 * @returns {Saved}
 */
function savedCard(id, said) {
  const card = {
    id,
    life: 1,
    ordinal: 1,
    startedOn: '2026-11-01',
    clock: 900,
    answers: {},
    marks: {},
    notes: {},
    bindings: {},
    ownServices: {},
    codeArrived: {},
    signedIn: {},
    overrides: {},
    told: {},
    contacts: {},
    mainland: {},
    hongkong: {},
    ...said,
  }
  const text = JSON.stringify({ app: 'xiaoka', version: 2, savedAt: '2026-11-24T08:00:00.000Z', card })
  return [`xiaoka.card.${id}`, text]
}

/**
 * @param {number} count
 * @param {unknown} value
 */
function registers(count, value) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`item.number-${index}`, kept(value, index + 1)]),
  )
}

/**
 * @param {unknown} v
 * @param {number} n
 */
function kept(v, n) {
  return { v, n, by: 'bench1' }
}
