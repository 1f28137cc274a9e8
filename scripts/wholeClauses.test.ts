import { moduleWithWholeClauses, withWholeClauses, withWholeWords } from '#build/wholeClauses.ts'
import { services } from '#content/services.ts'
import { serviceGuideIn } from '#domain/spokenGuide.ts'
import { plainText } from '#parts/plainText.ts'
import { expect, it } from 'vitest'

// The spaces so that they can be seen.
const seen = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u200B', '|')
const shown = (text: string) => seen(withWholeClauses(text))

it('keeps a number with what it counts and with what it belongs to', () => {
  expect(shown('停用至少 90 天后，打 10086 查')).toBe('停用至少~90~天后，打~10086~查')
  expect(shown('熱線：csl 2512 3123，1O1O 2888 1010')).toBe('熱線：csl~2512~3123，1O1O~2888~1010')
})

it('keeps a Latin name with the words around it', () => {
  expect(shown('忘了的，在官方 App 里或打客服热线重设。')).toBe('忘了的，在官方~App~里或打客服热线重设。')
})

it('lets a clause that is longer than a line end one before a number or a Latin word, but not behind it', () => {
  expect(shown('内地三家运营商从 2019 年起要提供异地销户。')).toBe(
    '内地三家运营商从 2019~年起要提供异地销户。',
  )
  expect(shown('新用户可以在运营商 App 里解绑旧账号。')).toBe('新用户可以在运营商 App~里解绑旧账号。')
})

it('keeps a number that is filled in with what it counts, and leaves the rest of a module as it is', () => {
  const module = '  left: ({ n }: Left) => `还有 ${n} 项没办妥`, // one of many'
  expect(shown(module)).toBe('  left: ({ n }: Left) => `还有~${n}~项没办妥`, // one of many')
})

it('leaves words without a Chinese one as they are', () => {
  expect(shown("'China-Hongkong Telecom (CHKT)'")).toBe("'China-Hongkong Telecom (CHKT)'")
})

it('lets a long run of 汉字 be parted between two words near its middle', () => {
  expect(shown('新用户会收到这家银行的提示和验证码。')).toMatch(
    /^新用户会收到(?:这家)?(?:银行)?(?:的)?\|.+。$/,
  )
  expect(shown('用银行预留的手机号核实你，所以银行先改。')).toBe('用银行预留的手机号核实你，所以银行先改。')
})

it.each([
  ['應用程式', '新用戶可在電訊商應用程式解除綁定舊帳戶。', '應用程式'],
  ['會否', '附加的內地號碼會否跟主號一併停用', '會否'],
  ['卡面', '官方應用程式和卡面或單據上的熱線', '卡面'],
  ['转数快', '马上通知登记转数快的银行或钱包', '转数快'],
  ['营业厅', '在官网查自营营业厅的地址和营业时间', '营业厅'],
])('parts no word of ours that the browser’s dictionary does not know: %s', (_name, run, word) => {
  expect(shown(run)).toContain(word)
})

it('lets a title be parted between any two words, but keeps a few 汉字, and what belongs to the word before', () => {
  expect(seen(withWholeWords('问实名登记取消了没有'))).toMatch(/登记\|取消了\|没有$/)
  expect(seen(withWholeWords('关掉自动充值和自动续费'))).toMatch(/^关掉\|自动\|.+\|和自动/)
  expect(seen(withWholeWords('号码和 SIM 卡背面的长号码'))).toBe('号码和 SIM~卡背面的长号码')
  expect(seen(withWholeWords('看下一張月結單，再停自動轉帳'))).toBe('看下一張月結單，再停自動轉帳')
})

it('finds the titles of the guide, and parts their words alone so', () => {
  const title = '问实名登记取消了没有'
  const said = { title, why: '实名登记还在，就还没停。' }
  const code = `JSON.parse(${JSON.stringify(JSON.stringify(said))})`
  const made: typeof said = JSON.parse(
    JSON.parse(moduleWithWholeClauses(code).slice('JSON.parse('.length, -1)),
  )
  expect(made).toEqual({ ...said, title: withWholeWords(title) })
})

it('parts the words of a question so as well, which stands as a title', () => {
  const code = `JSON.parse(${JSON.stringify(JSON.stringify({ text: '是哪家运营商的卡？' }))})`
  expect(seen(moduleWithWholeClauses(code))).toContain('是哪家|运营商的卡？')
})

it('is taken back in what leaves the page, a letter or a day of the calendar', () => {
  const letter = '本人要求注销上述号码并且终止一切收费，请在 60 天内退还余额 32.50 元。'
  const made = withWholeClauses(letter)
  expect(made).toMatch(/\u00A0/)
  expect(made).toMatch(/\u200B/)
  expect(plainText(made)).toBe(letter)
})

it('leaves the names that the inventory’s search compares as they are', () => {
  const written = serviceGuideIn('zh-CN', services)
  const code = `JSON.parse(${JSON.stringify(JSON.stringify(written))})`
  const made: typeof written = JSON.parse(
    JSON.parse(moduleWithWholeClauses(code).slice('JSON.parse('.length, -1)),
  )
  expect(made.searchWords).toEqual(written.searchWords)
  expect(made).not.toEqual(written)
})
