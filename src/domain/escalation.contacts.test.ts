import { describe, expect, it } from 'vitest'
import { withSaid } from './cancellation.ts'
import { contactsOf } from './escalation.ts'
import { cardSaying } from './tinyGuide.test-support.ts'
import { contact } from './contact.test-support.ts'

describe('contactsOf', () => {
  it('[J8] lists the latest day first, and within a day the last one written', () => {
    const first = cardSaying({ contacts: { zz: contact({ on: '2026-11-05' }) } })
    const more = [
      ['aa', contact({ on: '2026-11-05', words: '后写' })],
      ['mm', contact({ on: '2026-11-09' })],
      ['old', contact({ on: '2026-11-02' })],
      ['hk', contact({ leg: 'hongkong' })],
    ] as const
    const card = more.reduce(
      (each, [key, value]) => withSaid(each, { section: 'contacts', key, value, by: 'me' }),
      first,
    )
    expect(contactsOf(card, 'mainland').map(({ id }) => id)).toEqual(['mm', 'aa', 'zz', 'old'])
    expect(contactsOf(card, 'hongkong').map(({ id }) => id)).toEqual(['hk'])
  })

  it('[J8] leaves out what was deleted', () => {
    const card = cardSaying({ contacts: { a: contact({}) } })
    const without = withSaid(card, { section: 'contacts', key: 'a', value: null, by: 'me' })
    expect(contactsOf(without, 'mainland')).toEqual([])
  })
})
