import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const engine = readFileSync(require.resolve('accessibility-checker-engine/ace-window.js'), 'utf8')

// What it reports although nothing is wrong; docs/accessibility.md says why, and why nothing is lost by leaving it out.
const FALSE_ALARMS = new Set([
  'aria_complementary_label_visible',
  'aria_content_in_landmark',
  'aria_form_label_unique',
  'aria_landmark_name_unique',
  'element_attribute_deprecated',
  'figure_label_exists',
])

type Result = { ruleId: string; value: readonly string[]; message: string; snippet: string }
type Engine = {
  Checker: new () => { check(page: Document, rules: readonly string[]): Promise<{ results: Result[] }> }
}

declare const ace: Engine

/** What IBM's engine finds wrong with the page as it is, by WCAG 2.2 and by its own rules; what it only asks a person to look at is left out. */
export async function secondEngineFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window))) {
    await page.evaluate(engine)
    // The engine takes what is not drawn yet for hidden, and then misses the words of a legend.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  }
  const results = await page.evaluate(
    async () => (await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility'])).results,
  )
  return results
    .filter(({ ruleId, value }) => value[1] === 'FAIL' && !FALSE_ALARMS.has(ruleId))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`)
}
