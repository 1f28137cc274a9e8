/** A mistake planted in a file, with the rule that reports it and a part of what that says. */
export type Planted = { path: string; code: string; rule: string; says: string }

/** The rule that keeps the layers apart. */
export const layerRule = 'eslint(no-restricted-imports)'
const globalRule = 'eslint(no-restricted-globals)'
const propertyRule = 'eslint(no-restricted-properties)'
const literalRule = 'react(jsx-no-literals)'

/** A file with a mistake. */
export function planted(path: string, code: string, rule: string, says = ''): Planted {
  return { path, code, rule, says }
}

const storageNames = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const
const outsideThePureDomain = [
  'Date',
  'window',
  'document',
  'globalThis',
  'navigator',
  'location',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'console',
] as const
const wordyAttributes = ['aria-label', 'title', 'placeholder', 'alt'] as const

/** A mistake against each rule of the house. */
export const mistakes: readonly Planted[] = [
  planted('src/app/climbs.ts', "import { x } from '../ui/x.ts'\nexport const y = x", layerRule, '../'),
  planted('src/climbs.ts', "import { x } from '../src/ui/x.ts'\nexport const y = x", layerRule, '../'),
  planted(
    'src/features/two/x.ts',
    "import { x } from '#features/one/x.ts'\nexport const y = x",
    layerRule,
    'never another feature',
  ),
  ...['store', 'features', 'app'].map((layer) =>
    planted(
      `src/${layer}/reads.ts`,
      "import { useStore } from '#store/store.ts'\nexport const y = useStore",
      layerRule,
      'store/hooks.ts',
    ),
  ),
  ...['store', 'features', 'ui', 'app'].map((layer) =>
    planted(
      `src/${layer}/sets.ts`,
      'export const act = (store: { setState: (to: object) => void }) => store.setState({})',
      propertyRule,
      'store/cards.ts',
    ),
  ),
  ...storageNames.flatMap((name) =>
    ['domain', 'snapshot', 'store', 'features', 'app'].flatMap((layer) => [
      planted(`src/${layer}/bare.${name}.ts`, `export const kept = ${name}`, globalRule, 'savedCopy.ts'),
      planted(
        `src/${layer}/of.${name}.ts`,
        `export const kept = window.${name}`,
        propertyRule,
        'savedCopy.ts',
      ),
    ]),
  ),
  planted('src/store/preferences.ts', "localStorage.setItem('a', 'b')", globalRule, 'savedCopy.ts'),
  planted('src/store/savedCopy.ts', 'localStorage.clear()', propertyRule, 'our own keys'),
  ...outsideThePureDomain.map((name) =>
    planted(`src/domain/uses.${name}.ts`, `export const reached = ${name}`, globalRule, 'as an argument'),
  ),
  planted('src/domain/chance.ts', 'export const chance = Math.random()', propertyRule, 'Chance'),
  ...['ui', 'parts', 'features', 'app'].flatMap((layer) => [
    planted(`src/${layer}/Says.tsx`, 'export const Says = () => <p>words</p>', literalRule),
    planted(`src/${layer}/Quotes.tsx`, "export const Quotes = () => <p>{'words'}</p>", literalRule),
    ...wordyAttributes.map((name) =>
      planted(
        `src/${layer}/With.${name}.tsx`,
        `export const With = () => <img ${name}="words" />`,
        literalRule,
      ),
    ),
  ]),
  planted(
    'src/features/Wraps.tsx',
    "export const Wraps = () => <p title={'words'} />",
    'react(jsx-curly-brace-presence)',
  ),
  planted('src/ui/Picture.tsx', 'export const Picture = () => <img src="a.png" />', 'jsx-a11y(alt-text)'),
  planted(
    'src/ui/Presses.tsx',
    'export const Presses = ({ act }: { act: () => void }) => <div onClick={act} />',
    'jsx-a11y(click-events-have-key-events)',
  ),
  planted('src/ui/Button.tsx', 'export const Button = () => <button />', 'react(button-has-type)'),
  planted(
    'src/ui/useSometimes.ts',
    "import { useState } from 'react'\nexport function useSometimes(on: boolean) {\n  if (on) useState(0)\n}",
    'react-hooks(rules-of-hooks)',
  ),
  planted(
    'src/ui/useTitle.ts',
    "import { useEffect } from 'react'\nexport function useTitle(title: string) {\n  useEffect(() => { document.title = title }, [])\n}",
    'react-hooks(exhaustive-deps)',
  ),
  planted('src/ui/only.ts', 'const only = 1\nexport default only', 'import(no-default-export)'),
  planted('src/ui/barrel.ts', "export * from './x.ts'\nexport * from './only.ts'", 'oxc(no-barrel-file)'),
  planted(
    'src/domain/hen.ts',
    "import { egg } from './egg.ts'\nexport const hen = () => egg",
    'import(no-cycle)',
  ),
  planted(
    'src/domain/egg.ts',
    "import { hen } from './hen.ts'\nexport const egg = () => hen",
    'import(no-cycle)',
  ),
  planted('src/domain/any.ts', 'export type Anything = any', 'typescript(no-explicit-any)'),
  planted(
    'src/domain/sure.ts',
    'export const sure = (a: string | null) => a!.length',
    'typescript(no-non-null-assertion)',
  ),
  planted(
    'src/domain/as.ts',
    'export const as = (a: string | number) => a as string',
    'typescript(consistent-type-assertions)',
  ),
  planted(
    'src/domain/forgets.ts',
    'export function forgets(a: () => Promise<void>) {\n  a()\n}',
    'typescript(no-floating-promises)',
  ),
  planted(
    'src/domain/switch.ts',
    "export function size(a: 'x' | 'y') {\n  switch (a) {\n    case 'x':\n      return 1\n  }\n  return 2\n}",
    'typescript(switch-exhaustiveness-check)',
  ),
  planted(
    'src/domain/else.ts',
    'export function sign(a: number) {\n  if (a < 0) {\n    return -1\n  } else {\n    return 1\n  }\n}',
    'eslint(no-else-return)',
  ),
  ...['src/domain/long.ts', 'src/domain/long.test.ts', 'src/ui/Long.test.tsx', 'e2e/long.e2e.ts'].map(
    (path) => planted(path, '// line\n'.repeat(251), 'eslint(max-lines)'),
  ),
  planted(
    'src/domain/many.ts',
    'export const many = (a: 1, b: 1, c: 1, d: 1, e: 1) => a + b + c + d + e',
    'eslint(max-params)',
  ),
]
