import { describe, expect, it } from 'vitest'

const TESTS = import.meta.glob<string>(['/e2e/**/*.e2e.ts', '/{src,scripts}/**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const [page = ''] = Object.values(
  import.meta.glob<string>('/docs/reliability.md', { query: '?raw', import: 'default', eager: true }),
)
const rows = Array.from(
  page.matchAll(/^\| ([A-Z])(\d\d) \|.*\|(.*)\|$/gm),
  ([, kind = '', nth = '', tried = '']) => ({
    row: kind + nth,
    kind,
    nth: Number(nth),
    places: Array.from(
      tried.matchAll(/`([\w./]+)`(?: \(([A-Z]\d+)\))?/g),
      ([, place = '', name = kind + nth]) => ({
        place,
        name,
      }),
    ),
    tried,
  }),
)

describe('the table of what can go wrong', () => {
  it('was read', () => {
    expect(rows.length).toBeGreaterThan(90)
  })

  it('leaves no row out', () => {
    const jumps = rows.filter(({ kind, nth }, index) => {
      const before = rows[index - 1]
      return nth !== (before?.kind === kind ? before.nth + 1 : 1)
    })
    expect(jumps.map(({ row }) => row)).toEqual([])
  })

  it.each(rows.flatMap(({ row, places }) => places.map((place) => ({ row, ...place }))))(
    '$row is tried by $place, where it is called $name',
    ({ place, name }) => {
      const files = Object.entries(TESTS).filter(([file]) => isOf(place, file))
      expect(files).not.toEqual([])
      expect(files.filter(([, text]) => namesOf(text).includes(name)).length).toBeGreaterThan(0)
    },
  )

  it('says of every row where it is tried, or that it cannot be', () => {
    const nowhere = rows.filter(({ places, tried }) => places.length === 0 && !/as [A-Z]\d\d|—/.test(tried))
    expect(nowhere.map(({ row }) => row)).toEqual([])
  })
})

// `snapshot/decode` is tried in `decode.test.ts` and in those beside it that go on from there, such as `decode.words.test.ts`.
function isOf(place: string, file: string): boolean {
  const path = file.replace(/^\/(?:e2e|src)\//, '').replace(/^\//, '')
  return place.endsWith('.e2e') ? path === `${place}.ts` : path.startsWith(`${place}.`)
}

/** The rows that a file names, those within a span such as S01–S03 among them. */
function namesOf(text: string): readonly string[] {
  const spans = Array.from(text.matchAll(/([A-Z])(\d\d)–\1(\d\d)/g), ([, kind = '', from = '', to = '']) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, nth) => kind + String(Number(from) + nth).padStart(2, '0'),
    ),
  )
  return [...spans.flat(), ...(text.match(/\b[A-Z]\d+\b/g) ?? [])]
}
