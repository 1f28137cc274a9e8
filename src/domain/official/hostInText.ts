/** What browsers read as the dot between two labels. */
export const DOT = '.．。｡'
/** Chinese, Japanese and Korean writing, for a class of characters. */
export const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'

/** A host as it begins a text, without the sentence that goes on after its last label, and without dots at its end but for two. */
export function tidyHost(text: string): string {
  const last = text.split(ANY_DOT).at(-1) ?? ''
  const start = text.length - last.length
  const han = ANY_HAN.exec(last)
  if (han === null) return withoutEndSigns(text)
  if (han.index > 0) return text.slice(0, start + han.index)
  const isSuffix = HAN_SUFFIXES.has(last.replace(/:\d*$/, ''))
  return isSuffix || start === 0 ? text : withoutEndSigns(text.slice(0, start))
}

/** Whether at least two labels stand side by side. */
export function hasInnerDot(host: string): boolean {
  return INNER_DOT.test(host)
}

/** Signs that end a sentence are not the end of an address. */
export function withoutEndSigns(text: string): string {
  return text.replace(/[。｡．:：*~～&=-]+$/u, '').replace(/(?<=[^.])\.$/u, '')
}

export function beginsWithHan(text: string): boolean {
  return FIRST_HAN.test(text)
}

export function endsWithHan(text: string): boolean {
  return LAST_HAN.test(text)
}

const FIRST_HAN = new RegExp(`^[${HAN}]`, 'u')
const LAST_HAN = new RegExp(`[${HAN}]$`, 'u')
const ANY_DOT = new RegExp(`[${DOT}]`, 'u')
const ANY_HAN = new RegExp(`[${HAN}]`, 'u')
const INNER_DOT = new RegExp(`[^${DOT}](?:[${DOT}]|%2e|%e3%80%82|%ef%bc%8e|%ef%bd%a1)+[^${DOT}]`, 'iu')

// Ends of domains that are written in Chinese.
const HAN_SUFFIXES = new Set([
  '中国',
  '中國',
  '公司',
  '网络',
  '網絡',
  '香港',
  '台湾',
  '台灣',
  '澳门',
  '澳門',
  '网址',
  '中文网',
  '商城',
  '在线',
  '集团',
  '手机',
  '移动',
  '信息',
  '政务',
  '公益',
  '网店',
  '我爱你',
])
