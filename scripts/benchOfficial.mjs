import { createServer } from 'vite'

// How long the official-channel check takes over 512 kB of text, kind by kind: `node scripts/benchOfficial.mjs`. The machine may be
// busy, so the best of several runs counts (P18 of the failures: under 100 ms).
const SIZE = 524_288
/** @type {Record<string, (n: number) => string>} */
const TEXTS = {
  'one word': (n) => 'a'.repeat(n),
  dots: (n) => 'a.'.repeat(n / 2),
  'one address over and over': (n) => repeated('https://10086.cn/x ', n),
  'a message over and over': (n) => repeated('请登录 https://10086.cn/办理，或打 10086。', n),
  'an imitation over and over': (n) => repeated('https://10086.cn.evil.com/x ', n),
  'many addresses': (n) => counted((index) => `https://h${index}.com `, n),
  'many Chinese addresses': (n) => counted((index) => `请登录中国${index}.公司.cn办理，`, n),
  'many numbers': (n) => counted((index) => `${13_800_000_000 + index} `, n),
  digits: (n) => '1 '.repeat(n / 2),
  'digits and hyphens': (n) => '1-'.repeat(n / 2),
  letters: (n) => 'O0'.repeat(n / 2),
  brackets: (n) => '('.repeat(n),
  'signs at': (n) => '@'.repeat(n),
  'names at': (n) => '@a '.repeat(n / 3),
  schemes: (n) => 'https://'.repeat(n / 8),
  colons: (n) => 'a:'.repeat(n / 2),
  percents: (n) => '%e3%80%82'.repeat(n / 9),
  messengers: (n) => 'TG '.repeat(n / 3),
  'messengers and blanks': (n) => repeated('微信   ', n),
  'Chinese without a break': (n) => '中'.repeat(n),
  'Chinese dots': (n) => '中。'.repeat(n / 2),
  'line breaks before dots': (n) => '\n.'.repeat(n / 2),
  'lines and tabs': (n) => '\t\n'.repeat(n / 2),
  spaces: (n) => ' '.repeat(n),
  mail: (n) => 'a@b.c,'.repeat(n / 6),
  'invisible signs': (n) => '10086\u200B.cn'.repeat(n / 9),
}

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
const { checkOfficial } = await server.ssrLoadModule('/src/domain/official.ts')
const { LIST } = await server.ssrLoadModule('/src/domain/official.test-support.ts')
for (const [name, textOf] of Object.entries(TEXTS)) {
  const text = textOf(SIZE).slice(0, SIZE)
  const { best, first } = timed(() => checkOfficial(text, LIST))
  console.log(`${name.padEnd(28)} ${best.toFixed(1).padStart(7)} ms   (first ${first.toFixed(1)} ms)`)
}
await server.close()

/** @param {() => unknown} act */
function timed(act) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return { best: Math.min(...times), first: times[0] ?? 0 }
}

/**
 * @param {string} piece
 * @param {number} length
 */
function repeated(piece, length) {
  return piece.repeat(Math.ceil(length / piece.length))
}

/**
 * @param {(index: number) => string} pieceOf
 * @param {number} length
 */
function counted(pieceOf, length) {
  let text = ''
  for (let index = 0; text.length < length; index += 1) text += pieceOf(index)
  return text
}
