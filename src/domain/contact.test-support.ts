import type { Contact } from './answers.ts'

/** A call to the operator that is waited for, but for these traits. */
export function contact(traits: Partial<Contact>): Contact {
  return {
    leg: 'mainland',
    on: '2026-11-05',
    party: 'operator',
    means: 'phone',
    outcome: 'waiting',
    words: '',
    ...traits,
  }
}
