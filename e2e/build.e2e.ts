import { builtFiles } from '#build/builtFiles.ts'
import { aboutWords } from '#i18n/about/words.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from './person.ts'
import { AFTER_ES2017, ES5, syntaxOf } from './syntax.ts'

test.describe('the build', { tag: '@desktop' }, () => {
  test('[P15] What tells old browsers that they are too old is written so that they can read it', async () => {
    expect([...syntaxOf('dist/old-browser.js')].filter((each) => !ES5.has(each))).toEqual([])
    const first = syntaxOf(await builtFile(/^assets\/first-.*\.js$/))
    expect(AFTER_ES2017.filter((each) => first.has(each))).toEqual([])
    // The measure is one that the rest of the build does not pass.
    const app = syntaxOf(await builtFile(/^assets\/ground-.*\.js$/))
    expect(AFTER_ES2017.filter((each) => app.has(each)).length).toBeGreaterThan(2)
  })

  test('What is shipped of other people’s is named with its licence, one link away from the page about the app', async ({
    page,
  }) => {
    await page.goto('./#/about')
    const { licences } = await aboutWords.load('zh-CN')
    const link = await page.getByRole('link', { name: licences }).getAttribute('href')
    const answer = await page.request.get(new URL(link ?? '', page.url()).href)
    expect(answer.headers()['content-type']).toMatch(/^text\/plain/)
    const text = await answer.text()
    for (const name of [...shipped(), 'scheduler']) expect(text).toContain(`${name} - `)
    expect(text.match(/MIT/g)?.length).toBeGreaterThan(5)
  })
})

async function builtFile(pattern: RegExp): Promise<string> {
  const [name, ...more] = (await builtFiles('dist')).filter((each) => pattern.test(each))
  if (name === undefined || more.length > 0) throw new Error(`There is not one file like ${pattern}.`)
  return `dist/${name}`
}

function shipped(): string[] {
  const part = /"dependencies": \{([^}]*)\}/.exec(readFileSync('package.json', 'utf8'))?.[1] ?? ''
  return Array.from(part.matchAll(/"([^"]+)":/g), ([, name = '']) => name)
}
