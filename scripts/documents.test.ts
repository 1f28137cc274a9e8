import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['.ci', '.github', 'build', 'docs', 'e2e', 'gallery', 'public', 'scripts', 'src']
const here = readdirSync('.', { withFileTypes: true }).flatMap((each) => (each.isFile() ? [each.name] : []))
const files = [
  ...here,
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name)),
  ),
]
const pages = files.filter((file) => file.endsWith('.md'))

// What the build makes, and what a recipe makes up.
const NOT_HERE = /^(?:dist|assets|reports)\/|^sw(?:-removal)?\.js$|^myBank\.ts$/

const named = pages.flatMap((page) =>
  Array.from(textOf(page).matchAll(/`([\w@./-]+)`/g), ([, name = '']) => ({ page, name }))
    .filter(
      ({ name }) =>
        /\.(?:tsx?|mjs|js|json|md|css|html|conf|yml)$/.test(name) || /^[\w.-]+(?:\/[\w.-]+)+$/.test(name),
    )
    .filter(({ name }) => !NOT_HERE.test(name)),
)
const linked = pages.flatMap((page) =>
  Array.from(textOf(page).matchAll(/\]\(([^)#]+)/g), ([, to = '']) => ({ page, to })).filter(
    ({ to }) => !to.includes('://'),
  ),
)

describe('the documents', () => {
  it('were read', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(named.length).toBeGreaterThan(150)
    expect(linked.length).toBeGreaterThan(20)
  })

  it('name files and folders that are there', () => {
    expect(named.filter(({ name }) => !isThere(name)).map(({ page, name }) => `${page}: ${name}`)).toEqual([])
  })

  it('name commands that package.json has', () => {
    const { scripts }: { scripts: object } = JSON.parse(textOf('package.json'))
    const commands = pages.flatMap((page) =>
      Array.from(textOf(page).matchAll(/npm run ([\w:]+)/g), ([, name = '']) => ({ page, name })),
    )
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter(({ name }) => !(name in scripts))).toEqual([])
  })

  it('link to pages and pictures that are there', () => {
    const broken = linked.filter(
      ({ page, to }) => !files.includes(join(dirname(page), to)) && !isFolder(join(dirname(page), to)),
    )
    expect(broken).toEqual([])
  })

  it('are all found from another one', () => {
    const reached = new Set(linked.map(({ page, to }) => join(dirname(page), to)))
    const alone = pages.filter(
      (page) => page.startsWith('docs/') && !reached.has(page) && !isNamedElsewhere(page),
    )
    expect(alone).toEqual([])
  })
})

// A name may leave out the folders before it, and the ending where a table has one kind of file.
function isThere(name: string): boolean {
  const bare = name.replace(/\/$/, '')
  const ends = [bare, ...['.ts', '.tsx', '.test.ts', '.test.tsx', '.e2e.ts'].map((ending) => bare + ending)]
  return files.some((file) => ends.some((end) => `/${file}`.endsWith(`/${end}`))) || isFolder(bare)
}

function isFolder(name: string): boolean {
  return files.some((file) => `/${file}`.includes(`/${name}/`))
}

function isNamedElsewhere(page: string): boolean {
  return named.some((each) => each.page !== page && page.endsWith(each.name))
}

function textOf(page: string): string {
  return readFileSync(page, 'utf8')
}
