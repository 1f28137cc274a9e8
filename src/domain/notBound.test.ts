import { expect, it } from 'vitest'
import { notBoundCountOf } from './notBound.ts'
import { cardSaying, tinyGuide, tinyService } from './tinyGuide.test-support.ts'

it('[B3] [B22] counts what the number is not bound to, of what concerns this person and of their own', () => {
  const services = [
    tinyService('bank', {}),
    tinyService('shop', { core: false }),
    tinyService('wechat', {}),
    tinyService('octopus', { when: { numbers: ['hongkong'] } }),
  ]
  const said = { said: 'not-bound' } as const
  const card = cardSaying({
    answers: { numbers: 'mainland' },
    ownServices: { 'own-a': '健身房' },
    bindings: { bank: said, shop: said, wechat: { said: 'moved' }, octopus: said, 'own-a': said, gone: said },
  })
  expect(notBoundCountOf(tinyGuide({ services }), card)).toBe(3)
})
