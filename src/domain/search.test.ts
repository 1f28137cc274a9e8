import { describe, expect, it } from 'vitest'
import { searchFormOf } from './inventory.ts'
import { foundIn, guideNamesOf, searchNamesOf, spokenFormOf, type Findable } from './search.ts'

describe('what a search finds', () => {
  const all = [
    findable('材料', '带护照'),
    findable('换护照', ''),
    findable('护照过期', ''),
    findable('香港 护照 登记', ''),
    findable('证件', '', '护照'),
  ]

  it('[V4] is the very name, then names that begin so, then other names, then what is said', () => {
    expect(titles('护照')).toEqual(['证件', '护照过期', '换护照', '香港 护照 登记', '材料'])
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

  it('[V4] takes words for a name that is written in one', () => {
    expect(foundIn([findable('移动', '', 'chinamobile')], 'China Mobile')).toHaveLength(1)
  })

  it('[V4] written in two words is the very name that has them as one', () => {
    const both = [findable('移动电话', '', 'chinamobilephone'), findable('移动', '', 'chinamobile')]
    expect(foundIn(both, 'china mobile').map(({ title }) => title)).toEqual(['移动', '移动电话'])
  })

  it('[V4] may have one word in its name and the other in what is said about it', () => {
    expect(foundIn([findable('身份证件', '没有就办不了')], '证件 办不了')).toHaveLength(1)
  })

  it.each(['SIM卡', 'sim 卡', '一张sim'])(
    '[V4] does not mind the blanks around Latin letters: %s',
    (search) => {
      expect(foundIn([findable('', '带上一张 SIM 卡')], search)).toHaveLength(1)
    },
  )

  function titles(search: string): readonly string[] {
    return foundIn(all, search).map(({ title }) => title)
  }
})

describe('the names of what is found', () => {
  const title = { 'zh-CN': '注销凭证', 'zh-HK': '取消憑證', en: 'Proof of the request' }

  it.each(['注销', '取消憑證', 'proof', 'zxpz', 'pz'])('[V3] have %s', (search) => {
    expect(foundIn([{ names: searchNamesOf(title), text: '' }], search)).toHaveLength(1)
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

describe('a few Latin letters', () => {
  const all = [
    named('不忘夕阳', 'bwxy'),
    named('查看微信', 'ckwx'),
    named('文学城', 'wxc'),
    named('微信', 'wx'),
    named('网站', 'wz', '打开 a.wxyz.example'),
    named('聊天', 'lt', '从 WX 转出'),
  ]

  it('[V6] find the initials, those that begin so, those that end so, and a word of what is said; no middle of a word', () => {
    expect(titles('wx')).toEqual(['微信', '文学城', '查看微信', '聊天'])
  })

  it('[V6] find a Latin word within a name by its beginning', () => {
    expect(foundIn([named('中国移动（CMHK）', 'zgyd')], 'cmh')).toHaveLength(1)
    expect(foundIn([named('中国移动（CMHK）', 'zgyd')], 'mhk')).toHaveLength(0)
  })

  it('[V6] that are one letter are no end of initials', () => {
    expect(titles('x')).toEqual([])
  })

  it('[V6] find more than one of what they name', () => {
    expect(foundIn([named('', '', 'Both SIMs go')], 'sim')).toHaveLength(1)
  })

  it('[V4] in a longer search are part of anything', () => {
    expect(titles('wxyz')).toEqual(['网站'])
  })

  function titles(search: string): readonly string[] {
    return foundIn(all, search).map(({ title }) => title)
  }
})

function named(title: string, initials: string, text = '') {
  return findable(title, text, initials)
}

function findable(title: string, text: string, more = ''): Findable & { readonly title: string } {
  return { title, names: [title, more].map(searchFormOf).join(' '), text: spokenFormOf(text) }
}
