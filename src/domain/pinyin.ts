// The first 汉字 of each initial in the order of pinyin; no sound begins with i, u or v.
const FIRST_OF = {
  a: '阿',
  b: '八',
  c: '嚓',
  d: '哒',
  e: '妸',
  f: '发',
  g: '旮',
  h: '哈',
  j: '讥',
  k: '咔',
  l: '垃',
  m: '妈',
  n: '拏',
  o: '噢',
  p: '妑',
  q: '七',
  r: '呥',
  s: '仨',
  t: '他',
  w: '屲',
  x: '夕',
  y: '丫',
  z: '帀',
} as const

/** The initials of a text's pinyin, Latin letters and digits as they are, everything else left out; a 汉字 with several sounds has its usual one. */
export function pinyinInitialsOf(text: string): string {
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
  const firsts = Object.entries(FIRST_OF).toReversed()
  return Array.from(text.normalize('NFKC').toLowerCase(), (sign) => {
    if (/[a-z0-9]/.test(sign)) return sign
    if (!/\p{Script=Han}/u.test(sign)) return ''
    return firsts.find(([, first]) => compare(first, sign) <= 0)?.[0] ?? ''
  }).join('')
}
