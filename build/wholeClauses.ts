import type { Plugin } from 'vite'

// The interface's words and the content in a Chinese language.
const CHINESE = /\/src\/i18n\/(?:[\w-]+\/)?zh(?:CN|HK)\.ts$|^\0(?:late-|service-)?guide-in-zh-(?:CN|HK)$/

// What stands between two marks at which a line may end, or between the quotes of a text.
const WITHIN = '[^，。、；：？！…·（）“”「」『』《》→›\'"`\\\\\\n]'
const CLAUSE = new RegExp(
  `${WITHIN}*\\p{Script=Han}${WITHIN}*|(?<=[，。、；：（])${WITHIN}+|${WITHIN}+(?=[，。、；：）])`,
  'gu',
)

const SPACE = /(?<=\S) (?=\S)/gu

// The space within a number of several groups, and the one behind a number or a Latin word: 60 天, App 里.
const BEHIND = /(?<=\d) (?=\d)|(?<=[\da-z}]) (?=\p{Script=Han})/giu

// In 汉字; so many stand side by side in a list on a narrow phone.
const LINE = 16
const LATIN = 0.55
const TO_BE_FILLED_IN = 8

// A run without a pause that a narrow line may not hold; a browser would part it before any character, even the full stop.
const LONG_RUN = /\p{Script=Han}{15,}/gu

// Beside its tick and how it stands a title has hardly half of that; what is wider than its place is parted anywhere.
const TITLE_LINE = 9
const TITLE_RUN = /\p{Script=Han}{8,}/gu

// What belongs to the word before: a particle, or the end of 运营商, 营业厅, 應用程式 and the like, which the browser's dictionary parts; and the last of all.
const ENDING = /^(?:[的了着吗嗎呢商码碼金单單件日书書厅面快信隐隱否号號名处處者性卡家間]|程式)$/u
const LAST = /\u200B(.)$/u

// What belongs to the word behind: a 汉字 by itself, 和 or 把.
const SINGLE = /(?:^|\u200B).$/u

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Keeps a clause of a Chinese text on one line as far as it fits there: the spaces around its numbers and Latin words are no place to end one, and a long run of 汉字 has one between two words, in a title between any two. Tests read the texts as they are written. */
export function wholeClauses(): Plugin {
  return {
    name: 'whole-clauses',
    enforce: 'pre',
    apply: (_config, { mode }) => mode !== 'test',
    transform(code, id) {
      return CHINESE.test(id) ? { code: moduleWithWholeClauses(code), map: null } : null
    },
  }
}

/** The source of a module with its Chinese texts made so; not what a search is compared with, where a plain space parts the names (domain/search.ts). */
export function moduleWithWholeClauses(code: string): string {
  const pieces = code.split(
    /(\\"searchWords\\":\{[^}]*\}|(?<=(?<!\\"source\\":\{)\\"title\\":\\")[^\\]*|(?<=\\"text\\":\\")[^\\。]*？(?=\\"))/,
  )
  return pieces.map((piece, index) => (index % 2 === 0 ? withWholeClauses(piece) : namesIn(piece))).join('')
}

function namesIn(piece: string): string {
  return piece.startsWith('\\') ? piece : withWholeWords(piece)
}

// To a script a no-break space is a space like any other, should one stand outside its texts.
/** Chinese texts, or the source of a module with such, with the spaces that may not end a line as no-break spaces, and a space without width where a long run may be parted. */
export function withWholeClauses(text: string): string {
  return withFirmSpaces(text, LINE).replaceAll(LONG_RUN, (run) => {
    const middle = middleOf(run)
    return `${run.slice(0, middle)}\u200B${run.slice(middle)}`
  })
}

/** The same for a title in Chinese, which may be parted between the words of a run that is not short. */
export function withWholeWords(title: string): string {
  return withFirmSpaces(title, TITLE_LINE).replaceAll(TITLE_RUN, (run) =>
    Array.from(words.segment(run), ({ segment }) => segment)
      .reduce((before, word) =>
        SINGLE.test(before) || ENDING.test(word) ? before + word : `${before}\u200B${word}`,
      )
      .replace(LAST, '$1'),
  )
}

function withFirmSpaces(text: string, line: number): string {
  return text.replaceAll(CLAUSE, (clause) =>
    clause.replaceAll(widthOf(clause) > line ? BEHIND : SPACE, '\u00A0'),
  )
}

// Between the two words nearest to the middle.
function middleOf(run: string): number {
  const half = run.length / 2
  return [...words.segment(run)]
    .filter(({ segment }) => !ENDING.test(segment))
    .map(({ index }) => index)
    .reduce((best, start) => (Math.abs(start - half) < Math.abs(best - half) ? start : best))
}

function widthOf(clause: string): number {
  const [first = '', ...others] = clause.trim().split(/\$\{[^}]*\}/)
  const said = first + others.join('')
  const latin = said.replaceAll(/[^\p{ASCII}]/gu, '').length
  return said.length - latin + latin * LATIN + others.length * TO_BE_FILLED_IN
}
