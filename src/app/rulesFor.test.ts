import { afterEach, describe, expect, it } from 'vitest'
import { rulesFor } from './rulesFor.ts'

afterEach(() => {
  document.head.replaceChildren()
})

describe('the styles kept with what was seen last', () => {
  it('are the rules that can be about anything on it, and no others', () => {
    const rules = rulesFor(
      [['p', ['id', 'x'], []], 'text', ['main', ['lang', 'en', 'class', 'screen large'], [0, 1]]],
      [
        null,
        sheetOf(`.screen { color: red } .elsewhere { color: blue } .large:focus::before { inset: 0.5rem }
          @media (min-width: 1px) { .elsewhere { color: blue } .screen { color: red } }
          @media (min-width: 2px) { .elsewhere > p { margin: .5rem } }`),
        sheetOf('p { margin: 0 }'),
      ],
    )
    expect(rules).toMatch(/^\.screen .*\.large:focus::before .*min-width: 1px.*\.screen.*p \{/s)
    expect(rules).not.toContain('min-width: 2px')
    // Only within the group that is kept for another rule.
    expect(rules.match(/\.elsewhere/g)).toHaveLength(1)
  })
})

function sheetOf(rules: string): CSSStyleSheet | null {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
  return style.sheet
}
