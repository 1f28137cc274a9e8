import { describe, expect, it } from 'vitest'
import type { Operator } from '#domain/guide.ts'
import { officialListOf } from './list.ts'

const WHEN = { checkedOn: '2026-11-01', reviewBy: '2027-05-01' } as const
const CONFIRMED = { ...WHEN, mark: 'official', source: { title: '', year: 2026, url: null } } as const
const UNCONFIRMED = { ...WHEN, mark: 'unverified', source: null } as const

describe('the list to compare with', () => {
  it('[W22] has every domain and number with whose it is, and says which of them somebody confirmed', () => {
    const operator: Operator = {
      id: 'one',
      region: 'mainland',
      name: '',
      hint: '',
      claims: [],
      domains: [
        { name: 'one.cn', ...CONFIRMED },
        { name: 'uno.cn', ...UNCONFIRMED },
      ],
      hotlines: [
        { number: '10000', dialledIn: 'mainland', ...CONFIRMED },
        { number: '10001', dialledIn: 'hongkong', ...UNCONFIRMED },
      ],
    }
    expect(officialListOf([operator])).toEqual({
      domains: [
        { name: 'one.cn', operator: 'one', isConfirmed: true },
        { name: 'uno.cn', operator: 'one', isConfirmed: false },
      ],
      numbers: [
        { name: '10000', operator: 'one', dialledIn: 'mainland', isConfirmed: true },
        { name: '10001', operator: 'one', dialledIn: 'hongkong', isConfirmed: false },
      ],
    })
  })
})
