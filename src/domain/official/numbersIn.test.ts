import { describe, expect, it } from 'vitest'
import type { ListedNumber } from './list.ts'
import { numbersIn } from './numbersIn.ts'

const LISTED: readonly ListedNumber[] = [
  { name: '10086', operator: 'china-mobile', dialledIn: 'mainland', isConfirmed: true },
  { name: '9999999', operator: 'china-mobile', dialledIn: 'mainland', isConfirmed: true },
]

describe('numbers within a sentence', () => {
  it.each([
    '10086',
    '12345',
    '95588',
    '955881',
    '96123',
    '961234',
    '23456789',
    '4008123123',
    '8008123123',
    '13800138000',
    '0101234567',
    '075512345678',
    '106912345',
    '106912345678901234',
    '9999999',
  ])('[W34] %s can be called', (digits) => {
    expect(inSentence(digits)).toEqual([[digits, null]])
  })

  it.each([
    '9999',
    '99999',
    '9558812',
    '1234567',
    '12345678',
    '123456789',
    '4001234',
    '7008123123',
    '12800138000',
    '138001380001',
    '012345678',
    '0123456789012',
    '10612345',
    '20261124',
    '2026-11-24',
    '2026-1-4',
    '2026-13-45',
    '1085222223333',
    '852222233334',
    '861008612',
    '85212223333',
    '8622800',
    '8641234567',
    '11 22 33 44 55 66',
    '+8521234567890123456',
  ])('[W34] %s is an amount, a day or a code', (digits) => {
    expect(inSentence(digits)).toEqual([])
  })

  it.each([
    ['+852 2222 3333', '22223333', 'hongkong'],
    ['00852 2222 3333', '22223333', 'hongkong'],
    ['(852) 2222 3333', '22223333', 'hongkong'],
    ['(+852) 22223333', '22223333', 'hongkong'],
    ['852-22223333', '22223333', 'hongkong'],
    ['852 22223333', '22223333', 'hongkong'],
    ['85222223333', '22223333', 'hongkong'],
    ['8613800138000', '13800138000', 'mainland'],
    ['8610086', '10086', 'mainland'],
    ['864008123123', '4008123123', 'mainland'],
    ['852-18888', '18888', 'hongkong'],
    ['(852) 18888', '18888', 'hongkong'],
    ['+86 10086', '10086', 'mainland'],
    ['+86 12345', '12345', 'mainland'],
    ['+86 9999', '9999', 'mainland'],
    ['+853 2888 1234', '85328881234', 'other'],
    ['+1 415 555 2671', '14155552671', 'other'],
    ['+852 123456789012345', '123456789012345', 'hongkong'],
  ])('[W33] %s is %s of %s', (text, digits, country) => {
    expect(inSentence(text)).toEqual([[digits, country]])
  })

  it.each([
    ['请拨打 110 报警', ['110']],
    ['客服热线：1000', ['1000']],
    ['今年 1000 元', []],
    ['打 11 次', []],
  ])('[W34] a short one is one where people are asked to call: %s', (text, found) => {
    expect(numbersIn(text, LISTED).found.map(({ digits }) => digits)).toEqual(found)
  })

  it('[W33] two with a blank between them are two, one written in pieces is one', () => {
    expect(inSentence('10086 95588')).toEqual([
      ['10086', null],
      ['95588', null],
    ])
    expect(inSentence('138 0013 8000')).toEqual([['13800138000', null]])
    expect(inSentence('1 3 8 0 0 1 3 8 0 0 0')).toEqual([['13800138000', null]])
  })

  it('[W33] with letters for digits is one where it then is on the list', () => {
    expect(numbersIn('请打 IOO86 吧', LISTED).found).toEqual([
      { raw: 'IOO86', digits: '10086', country: null, hasLetters: true },
    ])
    expect(numbersIn('请看 IOO87 吧', LISTED).found).toEqual([])
  })
})

it('[W34] a text that is nothing but a number is one, however it looks', () => {
  expect(numbersIn(' 99999 ', LISTED).found.map(({ raw }) => raw)).toEqual(['99999'])
  expect(numbersIn('99999 88888', LISTED).found).toEqual([])
  expect(numbersIn('99999 次', LISTED).found).toEqual([])
  expect(numbersIn('余 99999', LISTED).found).toEqual([])
  expect(numbersIn('9乙99999', LISTED).found).toEqual([])
})

it('[W36] no more than a hundred are found, and no more than a thousand looked at', () => {
  expect(numbersIn(hotlines(99), LISTED)).toMatchObject({ isWhole: true })
  const many = numbersIn(hotlines(120), LISTED)
  expect(many.found).toHaveLength(100)
  expect(many.isWhole).toBe(false)
  expect(numbersIn(amounts(1_000), LISTED).isWhole).toBe(true)
  expect(numbersIn(amounts(1_001), LISTED).isWhole).toBe(false)
})

function inSentence(text: string) {
  return numbersIn(`请看 ${text} 吧`, LISTED).found.map(({ digits, country }) => [digits, country])
}

function hotlines(count: number): string {
  return Array.from({ length: count }, (_, index) => `请打 ${13_800_000_000 + index}`).join('。')
}

function amounts(count: number): string {
  return Array.from({ length: count }, () => '共 99999 份').join('，')
}
