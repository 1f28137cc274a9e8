import { describe, expect, it } from 'vitest'
import { newCancellation } from './cancellation.ts'
import { EXAMPLE_CARD, isExample } from './example.ts'
import { exampleCard } from './exampleCard.ts'
import { withoutExample } from './ownCards.ts'

const example = exampleCard(
  {
    daysAgo: 3,
    answers: { decision: 'cancel', numbers: 'both' },
    settled: ['backup.calls'],
    bindings: { wechat: { said: 'moved' } },
    signedIn: ['wechat'],
    notes: { 'backup.calls': 'a note' },
    ownServices: { own: 'the gym' },
  },
  { today: '2026-11-02', by: 'me' },
)

describe('the example', () => {
  it('[U9] is known by its id, and no other card is', () => {
    expect(example.id).toBe(EXAMPLE_CARD)
    expect(isExample(example)).toBe(true)
    // What is drawn at random has no `l`, so that it cannot be taken for something else.
    expect(EXAMPLE_CARD).toContain('l')
    expect(isExample(newCancellation('examp0e', 1, '2026-11-01'))).toBe(false)
  })

  it('[U9] stands before the person’s own cards, and is not among them', () => {
    const own = newCancellation('mine', 1, '2026-11-01')
    expect(example.ordinal).toBeLessThan(own.ordinal)
    expect(withoutExample([example, own])).toEqual([own])
  })

  it('[U9] says what it was told to say, begun some days ago', () => {
    expect(example.startedOn).toBe('2026-10-30')
    expect(example.answers.decision?.v).toBe('cancel')
    expect(example.marks['backup.calls']?.v).toEqual({ said: 'done' })
    expect(example.bindings['wechat']?.v).toEqual({ said: 'moved' })
    expect(example.signedIn['wechat']?.v).toBe(true)
    expect(example.notes['backup.calls']?.v).toBe('a note')
    expect(example.ownServices['own']?.v).toBe('the gym')
  })

  it('[U9] counts as every card does, so that what is said later wins', () => {
    const counters = [
      example.answers.decision,
      example.marks['backup.calls'],
      example.ownServices['own'],
    ].map((said) => said?.n ?? Infinity)
    expect(Math.max(...counters)).toBeLessThanOrEqual(example.clock)
  })
})
