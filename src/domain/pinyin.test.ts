import { expect, it } from 'vitest'
import { pinyinInitialsOf } from './pinyin.ts'

it.each([
  ['支付宝', 'zfb'],
  ['机主的身份证件', 'jzdsfzj'],
  ['欠费、付清', 'qffq'],
  ['删掉 eSIM', 'sdesim'],
  ['ＰＵＫ 码', 'pukm'],
  ['安二哦', 'aeo'],
  ['……', ''],
  ['', ''],
])('[V5] the initials of %s are “%s”', (text, initials) => {
  expect(pinyinInitialsOf(text)).toBe(initials)
})
