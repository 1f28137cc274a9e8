import { pinyinInitialsOf } from '#domain/pinyin.ts'
import { guideNamesOf } from '#domain/search.ts'
import { expect, it } from 'vitest'
import { guide } from './guide.ts'
import { lateGuide } from './lateGuide.ts'

it('the initials that are worked out agree with nearly all that were written by hand', () => {
  const differing = guide.services.filter(
    ({ name, pinyinInitials }) => pinyinInitialsOf(name['zh-CN']) !== pinyinInitials,
  )
  // A 汉字 with several sounds has its usual one.
  expect(differing.length / guide.services.length).toBeLessThan(0.2)
})

it('everything of the guide has names to be found by', () => {
  const names = guideNamesOf(guide, lateGuide)
  expect(Object.keys(names).length).toBeGreaterThan(150)
  expect(Object.values(names).filter((each) => each.trim() === '')).toEqual([])
})
