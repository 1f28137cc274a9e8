import { describe, expect, it } from 'vitest'
import { searchFormOf } from './inventory.ts'
import { foundIn, guideNamesOf, searchNamesOf, type Findable } from './search.ts'

describe('what a search finds', () => {
  const all = [
    findable('材料', '带护照'),
    findable('换护照', ''),
    findable('护照过期', ''),
    findable('香港 护照 登记', ''),
  ]

  it('[V4] is names that begin so, then other names, then what is said', () => {
    expect(titles('护照')).toEqual(['护照过期', '换护照', '香港 护照 登记', '材料'])
  })

  it('[V4] has every word of it, wherever they stand', () => {
    expect(titles('护照 过期')).toEqual(['护照过期'])
    expect(titles('登记　香港')).toEqual(['香港 护照 登记'])
  })

  it('[V4] takes full-width for half-width letters, and capitals for small ones', () => {
    expect(foundIn([findable('eSIM', '')], 'ＥＳ')).toHaveLength(1)
  })

  it.each(['', '  ', '　'])('[V4] is nothing for %j', (search) => {
    expect(titles(search)).toEqual([])
  })

  it('[V4] is nothing for what is nowhere', () => {
    expect(titles('qqqq')).toEqual([])
  })

  function titles(search: string): readonly string[] {
    return foundIn(all, search).map(({ title }) => title)
  }
})

describe('the names of what is found', () => {
  const title = { 'zh-CN': '注销凭证', 'zh-HK': '取消憑證', en: 'Proof of the request' }

  it.each(['注销', '取消憑證', 'proof', 'zxpz'])('[V3] have %s', (search) => {
    expect(foundIn([{ title: '', names: searchNamesOf(title), text: '' }], search)).toHaveLength(1)
  })

  it('[V3] are there for every kind of thing', () => {
    const rung = {
      id: 'escalation.hongkong.council',
      leg: 'hongkong',
      party: 'consumer-body',
      name: title,
      opens: { kind: 'at-once' },
      closes: null,
      wants: [],
      claims: [],
    } as const
    const nothing = {
      questions: [],
      operators: [],
      alternatives: [],
      channels: [],
      items: [],
      services: [],
      serviceTiers: [],
      circumstances: [],
    }
    expect(guideNamesOf(nothing, { rungs: [rung], keepsakes: [] })).toEqual({
      'escalation.hongkong.council': searchNamesOf(title),
    })
  })
})

function findable(title: string, text: string): Findable {
  return { title, names: searchFormOf(title), text: searchFormOf(text) }
}
