import { searchFormOf } from '#domain/inventory.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, serviceGuide } from '#testing/show.tsx'
import { describe, expect, it } from 'vitest'
import { matches, matchesName } from './matches.ts'

describe('a search of the services', () => {
  it.each([
    ['微信', 'wechat'],
    ['wx', 'wechat'],
    ['WeChat', 'wechat'],
    ['ＷＥＣＨＡＴ', 'wechat'],
    ['zfb', 'alipay-cn'],
    ['支付宝', 'alipay-cn'],
    ['支付寶', 'alipay-cn'],
    ['alipay', 'alipay-cn'],
    ['滙豐', 'hsbc-hk'],
    ['汇丰', 'hsbc-hk'],
    [' hsbc ', 'hsbc-hk'],
    ['xhs', 'xiaohongshu'],
    ['12306', 'rail-12306'],
    ['qq邮箱', 'qq'],
    ['汇丰银行(香港)', 'hsbc-hk'],
    ['汇丰银行 （香港）', 'hsbc-hk'],
  ])('[N3.1] for %s finds %s, and not everything', (search, id) => {
    expect(found(search)).toContain(id)
    expect(found(search).length).toBeLessThan(20)
  })

  it('[V6] for two letters finds initials, and no middle of a name', () => {
    const names = found('wx').map((id) => serviceGuide.searchWords[id] ?? '')
    expect(names.filter((each) => !/(?<![a-z0-9])wx|wx$/.test(each))).toEqual([])
  })

  it.each(guide.services.map(({ id, name }) => [name, id] as const))(
    '[N3.1] finds %s by its own name',
    (name, id) => {
      expect(found(name)).toContain(id)
    },
  )

  it.each(['', ' ', '\u3000'])('for nothing (%j) finds everything', (search) => {
    expect(found(search)).toHaveLength(guide.services.length)
  })

  it.each(NAUGHTY)('[X01] for %s does not break, nor find everything', (text) => {
    expect(found(text).length).toBeLessThan(guide.services.length / 2)
  })
})

it('[N3.1] finds the person’s own by their names', () => {
  expect(matchesName('健身房 ＡＢＣ', searchFormOf('abc'))).toBe(true)
  expect(matchesName('健身房', searchFormOf('健身'))).toBe(true)
  expect(matchesName('健身房', searchFormOf('银行'))).toBe(false)
})

function found(search: string): string[] {
  return guide.services
    .filter((service) => matches(serviceGuide.searchWords, service, searchFormOf(search)))
    .map((service) => service.id)
}
