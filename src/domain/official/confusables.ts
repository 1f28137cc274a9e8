/**
 * How a host looks at a glance: two hosts with the same skeleton are easily taken for each other. The characters are those of
 * Unicode's confusables.txt (UTS 39) that browsers leave in a host and that look like one small letter or digit.
 */
export function skeletonOf(host: string): string {
  const plain = Array.from(host.normalize('NFD').toLowerCase(), (char) =>
    /\p{M}/u.test(char) ? '' : (LOOKS_LIKE.get(char) ?? char),
  ).join('')
  return plain.replaceAll('0', 'o').replaceAll(/[1i|]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w')
}

const TABLE: Readonly<Record<string, string>> = {
  2: 'ᒿꛯ',
  3: '𑣊𖼻𝈆',
  4: 'Ꮞ',
  6: 'бᏮ𑣕',
  7: '𑣆𝈒',
  8: 'ȣ৪੪ଃ𐌚',
  9: '৭੧୨൭𑣌𑣖',
  a: 'ɑαаᎪᗅ⍺ꓮ𐊠𖽀',
  b: 'ᏏᏴᑲᖯᗷꓐ𐊂𐊡𐌁',
  c: 'сᏟᴄⲥꓚ𐊢𐌂𐐽𐔜𑣩𑣲🝌',
  d: 'ԁᎠᏧᑯᗞᗪꓒꓓ',
  e: 'еҽᎬ℮⋿ⴹꓰꬲ𐊆',
  f: 'քᖴẝꓝꞙꬵ𐊇𐊥𐔥𑣂𝈓',
  g: 'ƍɡցᏀᏳᶃꓖ',
  h: 'һհᎻᏂᕼꓧ𐋏',
  i: 'ıɩɪιіӏᎥ⍳ꙇ𑣃',
  j: 'ϳјᎫᒍꓙ',
  k: 'Ꮶᛕꓗ𐔘',
  l: 'ǀ۱Ꮮᒪᛁ∣⏽ⵏꓡꓲ𐊊𐌉𐌠𐔦𖼖𖼨𝈪',
  m: 'Ꮇᗰᛖꓟ𐊰𐌑',
  n: 'ոռꓠ𐔓',
  o: 'οσоօ۵०০੦૦ଠ୦௦ం౦ಂ೦ംഠ൦ං๐໐ဝ၀ჿዐᴏᴑⲟⵔ〇ꓳꬽ𐊒𐊫𐐬𐓪𐔖𑓐𑣈𑣗𑣠',
  p: 'ρрᏢᑭ⍴ⲣꓑ𐊕',
  q: 'ԛգզⵕ',
  r: 'гᎡᏒᖇᴦⲅꓣꭇꭈ𖼵𝈖',
  s: 'ƽѕᏕᏚꓢꜱ𐊖𐑈𑣁𖼺',
  t: 'Ꭲ⊤⟙ꓔ𐊗𐊱𐌕𖼊🝨',
  u: 'ʋυսሀᑌᴜ∪⋃ꓴꞟꭎꭒ𐓶𑣘𖽂',
  v: 'νѵ۷Ꮩᐯᴠ∨⋁ⴸꓦꛟ𐔝𑜆𑣀𖼈𝈍',
  w: 'ɯѡԝաᎳᏔᴡꓪ𑜊𑜎𑜏𑣦𑣯',
  x: '×хᕁᕽ᙭᙮ᚷ╳⤫⤬⨯ⵝꓫ𐊐𐊴𐌗𐌢𐔧𑣬',
  y: 'ɣʏγуүყᎩᎽᶌỿꓬꭚ𐊲𑣜𖽃',
  z: 'Ꮓᴢꓜ𐋵𑣄𑣥',
}

/** Each character with the letter or digit it looks like. */
export const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([letter, alike]) => Array.from(alike, (char) => [char, letter] as const)),
)
