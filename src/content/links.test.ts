import { describe, expect, it } from 'vitest'
import { guide } from './guide.ts'
import { lateGuide } from './lateGuide.ts'
import linkHosts from './linkHosts.json' with { type: 'json' }
import { idOf } from './texts.test-support.ts'

// Shops, markets, messengers, short links and forums: whoever waits there is not the issuer.
const NOBODYS =
  /(?:^|\.)(?:taobao|tmall|1688|jd|pinduoduo|yangkeduo|goofish|xianyu|weidian|youzan|aliexpress|alibaba|amazon|ebay|shopee|lazada|carousell|hktvmall|klook|kkday|trip|xiaohongshu|zhihu|douban|tieba|weibo|douyin|bilibili|youtube|reddit|medium|wordpress|blogspot|notion|github|gitee)\.|^(?:www\.)?(?:t|wa|telegram|line|m)\.me$|weixin|wechat|(?:^|\.)(?:bit\.ly|t\.cn|dwz\.cn|goo\.gl|tinyurl\.com|lin\.ee)$/i

const WHOSE = new Set(['operator', 'authority', 'provider'])
const hosts = new Map(Object.entries(linkHosts))
const confirmed = guide.operators.flatMap((operator) =>
  operator.domains.filter(({ mark }) => mark === 'official').map(({ name }) => name),
)
const links = linksIn({ ...guide, ...lateGuide }, 'guide')

describe('[N14] the links of the content', () => {
  it('are found wherever they stand', () => {
    expect(links.length).toBeGreaterThan(100)
    const parts = links.map(({ place }) => place.split('.')[1])
    expect(parts).toEqual(expect.arrayContaining(['operators', 'items', 'services', 'rungs']))
  })

  it('lead only to hosts that were taken up on purpose, in linkHosts.json', () => {
    expect(refused(links)).toEqual([])
  })

  it('need every host that was taken up, each with whose it is and why', () => {
    const linked = new Set(links.map(({ url }) => new URL(url).host))
    expect([...hosts.keys()].filter((host) => !linked.has(host))).toEqual([])
    const odd = [...hosts].filter(([, { whose, why }]) => !WHOSE.has(whose) || why.length < 20)
    expect(odd).toEqual([])
  })

  it('called an operator’s lie under a domain confirmed as its own, so no reseller’s page is among them', () => {
    const odd = [...hosts].filter(([host, { whose }]) => whose === 'operator' && !isConfirmed(host))
    expect(odd).toEqual([])
  })

  it('lead to no shop, messenger, forum or short link', () => {
    const odd = [...hosts.keys()].filter((host) => NOBODYS.test(host) && !isConfirmed(host))
    expect(odd).toEqual([])
  })

  it.each([
    'http://www.ofca.gov.hk/',
    'https://www.ofca.gov.hk:8443/',
    'https://user@www.ofca.gov.hk/',
    'https://www.ofca.gov.hk.example.org/',
    'https://shop.example.org/cards',
    'javascript:alert(1)',
    'not an address',
  ])('would be refused: %s', (url) => {
    expect(refused([{ place: 'here', url }])).toHaveLength(1)
  })

  it.each(['shop1.taobao.com', 'item.jd.com', 't.me', 'u.wechat.com', 'bit.ly', 'www.xiaohongshu.com'])(
    'would be seen as nobody’s: %s',
    (host) => {
      expect(NOBODYS.test(host)).toBe(true)
    },
  )
})

type Link = { readonly place: string; readonly url: string }

function refused(all: readonly Link[]): readonly Link[] {
  return all.filter(({ url }) => {
    const address = URL.parse(url)
    return !(address?.protocol === 'https:' && address.username === '' && hosts.has(address.host))
  })
}

function isConfirmed(host: string): boolean {
  return confirmed.some((name) => host === name || host.endsWith(`.${name}`))
}

function linksIn(value: unknown, place: string): readonly Link[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    key === 'url' && typeof inside === 'string'
      ? [{ place, url: inside }]
      : linksIn(inside, `${place}.${idOf(inside) ?? key}`),
  )
}
