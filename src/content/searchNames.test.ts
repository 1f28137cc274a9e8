import { pinyinInitialsOf } from '#domain/pinyin.ts'
import { guideNamesOf } from '#domain/search.ts'
import { expect, it } from 'vitest'
import { guide } from './guide.ts'
import { lateGuide } from './lateGuide.ts'

// What sounds now one way and now the other: 银行, 出行.
const SEVERAL_SOUNDS: Readonly<Record<string, string>> = { 行: '[hx]' }

it('[V3] the initials written by hand are those that are worked out; a 汉字 with several sounds has one of them', () => {
  const wrong = guide.services.flatMap(({ id, name, pinyinInitials }) => {
    const sounds = Array.from(name['zh-CN'], (sign) => SEVERAL_SOUNDS[sign] ?? pinyinInitialsOf(sign))
    const isRight = new RegExp(`^${sounds.join('')}$`).test(pinyinInitials)
    return isRight ? [] : [`${id}: ${pinyinInitials}, worked out: ${sounds.join('')}`]
  })
  expect(wrong).toEqual([])
})

it('everything of the guide has names to be found by', () => {
  const names = guideNamesOf(guide, lateGuide)
  expect(Object.keys(names).length).toBeGreaterThan(150)
  expect(Object.values(names).filter((each) => each.trim() === '')).toEqual([])
})
