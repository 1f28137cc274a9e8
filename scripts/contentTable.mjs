// Prints what the content covers: how much is known of each operator on each topic, and how the services are marked.
import { runnerImport } from 'vite'

/** @typedef {typeof import('../src/content/guide.ts')} Content */
/** @typedef {typeof import('../src/content/lateGuide.ts')} LateContent */
/** @typedef {{ readonly mark: import('../src/content/authored.ts').Claim['mark'] }} Marked */

/** @type {{ module: Content }} */
const { module: content } = await runnerImport('/src/content/guide.ts')
/** @type {{ module: LateContent }} */
const { module: lateContent } = await runnerImport('/src/content/lateGuide.ts')
const { guide } = content
const { lateGuide } = lateContent

const STATIONS = /** @type {const} */ ([
  'alternative',
  'documents',
  'backup',
  'balance',
  'unbind',
  'submit',
  'aftercare',
])
const MARKS = /** @type {const} */ (['official', 'secondary', 'unverified'])

console.log('Operators × topics: official + secondary / not confirmed (questions to ask)')
table(
  ['operator', 'addresses', 'hotlines', 'general', ...STATIONS],
  guide.operators.map((operator) => [
    operator.id,
    count(operator.domains),
    count(operator.hotlines),
    count(operator.claims),
    ...STATIONS.map((station) =>
      count(
        guide.items
          .filter((item) => item.station === station)
          .flatMap((item) => item.claims)
          .filter((claim) => claim.when.operator?.includes(operator.id)),
      ),
    ),
  ]),
)

console.log('\nServices × marks')
table(
  ['region', ...MARKS, 'core', 'all'],
  /** @type {const} */ (['mainland', 'hongkong', 'global']).map((region) => {
    const services = guide.services.filter((service) => service.region === region)
    return [
      region,
      ...MARKS.map((mark) => `${services.filter((service) => service.mark === mark).length}`),
      `${services.filter((service) => service.core).length}`,
      `${services.length}`,
    ]
  }),
)

const everything = [guide.items, guide.operators, guide.alternatives, lateGuide.rungs, lateGuide.keepsakes]
  .flat()
  .flatMap((one) => one.claims)
const contacts = guide.operators.flatMap(({ domains, hotlines }) => [...domains, ...hotlines])
const reviews = [...everything, ...contacts, ...guide.services].map((one) => one.reviewBy).toSorted()
console.log(
  `\n${guide.items.length} lines, ${everything.length} statements (${count(everything)}), ` +
    `${guide.circumstances.length} circumstances, ${guide.services.length} services. ` +
    `First due for review: ${reviews[0]}.`,
)

/** @param {readonly Marked[]} said */
function count(said) {
  if (said.length === 0) return '–'
  const asked = said.filter(({ mark }) => mark === 'unverified').length
  return `${said.length - asked}/${asked}`
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of [head, ...rows])
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
