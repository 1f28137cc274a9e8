// Prints what the reports of a run add up to, as its last line: `N passed, N failed`.
import { readFileSync } from 'node:fs'

/** @typedef {{ specs: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */

const runSucceeded = process.argv[2] === '0'
const unit = unitResults()
const journeys = journeyResults()

const passed = unit.passed + journeys.passed
const skipped = unit.skipped + journeys.skipped
for (const name of journeys.atSecondTry) console.log(`passed only at the second try: ${name}`)
const failedTests = unit.failed + journeys.failed
const everythingRan = unit.passed > 0 && journeys.passed > 0

// A step that is no test (types, lint, build …) counts as one failure, and so does a run without tests.
const failed = failedTests === 0 && !(runSucceeded && everythingRan) ? 1 : failedTests

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)

function unitResults() {
  const report = read('reports/unit.json')
  if (report === null) return { passed: 0, failed: 0, skipped: 0 }
  // A file that could not even be loaded has no failed test of its own.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function journeyResults() {
  const report = read('reports/journeys.json')
  if (report === null) return { passed: 0, failed: 0, skipped: 0, atSecondTry: [] }
  const { stats, errors, suites } = report
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    atSecondTry: suites.flatMap(atSecondTryIn),
  }
}

/**
 * The journeys of a file, or of a group in it, that failed once and then passed.
 * @param {Suite} suite
 * @returns {string[]}
 */
function atSecondTryIn({ specs, suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ title }) => title), ...suites.flatMap(atSecondTryIn)]
}

/**
 * The report, or null when the step that writes it was not reached.
 * @param {string} path
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
