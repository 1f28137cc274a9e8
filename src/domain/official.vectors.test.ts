import { describe, expect, it } from 'vitest'
import { checkOfficial } from './official.ts'
import { LIST } from './official.test-support.ts'
import { IDNA_VECTORS } from './official/idnaVectors.test-support.ts'
import { SUFFIX_VECTORS, TO_ASCII_VECTORS, URL_VECTORS } from './official/vectors.test-support.ts'

// More in the same manner, of traps that the published ones leave out.
const OWN_VECTORS = [
  'http://example\t.\norg',
  'http://user:pass@foo:21/bar;par?b#c',
  'https:foo.com',
  'http:\\\\x:b',
  'http://foo:b@c/',
  'http://GOO\u200B\u2060\uFEFFgoo.com',
  'http://www.foo。bar.com',
  'http://\uFDD0zyx.com',
  'http://％４１.com',
  'http://Ｇｏ.com',
  'http://％００.com',
  'http://你好你好',
  'http://0Xc0.0250.01',
  'http://192.168.0.257',
  'http://[google.com]',
  'http://[::1.2.3.4x]',
  'http://i_have_a_space .com',
  'http://hello%00',
  'http://a b',
  'http://a<b',
  'http://a^b',
  'file:c:\\foo',
  'http://10000000000',
  'http://256.256.256.256',
  'http://4294967296',
  'http://0x7f.1',
  'http://1.2.3.4.',
  'http://..',
  'http://.com',
  'non-special://test:@test/x',
  'about:blank',
  'mailto:x@y.z',
  'blob:https://example.com:443/',
  'urn:isbn:1',
  'data:text/plain,x',
  'xn--',
  'xn--a',
  'xn--a-yoc',
  'xn--zn7c.com',
  'faß.de',
  'fass.de',
  'xn--fa-hia.de',
  'bücher.example',
  'ab\u00ADc',
  'a\u200Cb',
  'a\u200Db',
  '≠',
  '‮.com',
  '∂ƒ.com',
  '日本語。ＪＰ',
  '☕.us',
  'a..b',
  '.example',
  'example.',
  'ﷺ.com',
  '\u0300.com',
  'ⒼⓞⓄ.com',
  '⒈com',
  '1．2．3．4',
  'com',
  'cn',
  'com.cn',
  'gov.cn',
  '公司.cn',
  '網絡.cn',
  '香港',
  '公司.香港',
  'com.hk',
  'idv.hk',
  '個人.hk',
  'xn--55qx5d.cn',
  'github.io',
  'co.uk',
]

// None names a host of the list, so neither the text nor what it makes of a listed name is official.
const FRONTS = ['', 'https://', 'https://10086.cn.', 'https://10086.cn@', 'https://www.10086.cn\u3002']

describe.each([
  ['URL (web-platform-tests)', URL_VECTORS],
  ['ToASCII (web-platform-tests)', TO_ASCII_VECTORS],
  ['IDNA (Unicode)', IDNA_VECTORS],
  ['public suffixes', SUFFIX_VECTORS],
  ['our own', OWN_VECTORS],
])('test vectors: %s', (_name, vectors) => {
  // Behind a name, what begins with these is only its path or query.
  it.each(vectors.filter((text) => !/^[/?#]/.test(text)))(
    '[W35] %j is never official, alone or behind a listed name (P17)',
    (text) => {
      for (const front of FRONTS) expect(checkOfficial(front + text, LIST).verdict).not.toBe('official')
    },
  )
})
