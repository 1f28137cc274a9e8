import { beginsWithHan, DOT, endsWithHan, HAN, hasInnerDot, tidyHost, withoutEndSigns } from './hostInText.ts'

/** An address as it stands in a text. */
export type Found = {
  readonly raw: string
  /** Whether it names its scheme, such as `https:`. */
  readonly hasScheme: boolean
  /** Chinese stands directly beside it and was not taken for part of it. */
  readonly touchesText: boolean
}

/** Every address in a text, each once, and whether all of the text was looked at. */
export function addressesIn(text: string): { found: readonly Found[]; isWhole: boolean } {
  const found = new Map<string, Found>()
  const seen = new Set<string>()
  let examined = 0
  for (const run of runsIn(text)) {
    if (seen.has(run)) continue
    seen.add(run)
    for (const each of addressesInRun(run)) {
      if (examined >= MOST_EXAMINED || found.size >= MOST_FOUND)
        return { found: [...found.values()], isWhole: false }
      examined += 1
      found.set(each.raw, each)
    }
  }
  return { found: [...found.values()], isWhole: true }
}

const MOST_FOUND = 100
const MOST_EXAMINED = 1_000
// Nobody types an address longer than this.
const LONGEST = 4_096

// What stands between blanks and may hold an address; the rest of a long text is never looked at.
function* runsIn(text: string): Generator<string> {
  const sign = new RegExp(ADDRESS_SIGN, 'gu')
  let at = 0
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const end = endOfRun(text, found.index)
    yield text.slice(startOfRun(text, found.index, at), end)
    at = end
    sign.lastIndex = end
  }
}

// Browsers read a tab or a line break within an address as nothing, so those before a dot or an @ part nothing.
function startOfRun(text: string, from: number, earliest: number): number {
  let start = from
  for (;;) {
    while (start > earliest && !isBlank(text, start - 1)) start -= 1
    if (start === earliest || !GOES_ON.has(text.charCodeAt(start))) return start
    const stop = start
    while (start > earliest && PARTS_NOTHING.has(text.charCodeAt(start - 1))) start -= 1
    if (start === stop) return start
  }
}

function endOfRun(text: string, from: number): number {
  let after = from
  for (;;) {
    NEXT_BLANK.lastIndex = after
    const end = NEXT_BLANK.exec(text)?.index ?? text.length
    after = end
    while (PARTS_NOTHING.has(text.charCodeAt(after))) after += 1
    if (after === end || !GOES_ON.has(text.charCodeAt(after))) return end
  }
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Most of a text is letters and 汉字, which need no closer look.
  return code <= 32 || (code >= 160 && (code < 0x2e80 || code === 0x3000 || code > 0xfe00))
    ? BLANK.test(text.charAt(at))
    : false
}

const ADDRESS_SIGN = `[${DOT}%:：@＠]`
const BLANK = /\s/u
// Begins where it is told to; made once, as a long text has a hundred thousand runs.
const NEXT_BLANK = /\s/gu
const PARTS_NOTHING = codesOf('\t\r\n')
const GOES_ON = codesOf('.．｡@＠')

function codesOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)))
}

// What ends an address in running text; `。` is looked at with the host, as browsers read it as a dot.
const END = /[，、；！？（）()[\]【】《》〈〉「」『』〔〕“”‘’"'<>{}|^`,;!…—·]/u
const SCHEME = new RegExp(
  [
    '(?:https?|ftp|wss?)[:：]',
    '[a-z][a-z0-9+.-]{1,20}[:：](?=[/\\\\／＼])',
    '(?:(?:java|vb)script|data(?=:[a-z]+/)|(?:blob|view-source)(?=:[a-z])):',
  ].join('|'),
  'iu',
)
const PATH_START = /[/\\?#／＼]/u
const PATH_END = new RegExp(`[${HAN}，、；！？（）【】《》「」『』“”‘’"'<>。｡…—]`, 'u')

function* addressesInRun(run: string): Generator<Found> {
  let at = 0
  while (at < run.length) {
    const window = run.slice(at, at + LONGEST)
    const scheme = /[:：]/u.test(window) ? SCHEME.exec(window) : null
    if (scheme?.index === 0) {
      const address = withScheme(window, scheme[0].length)
      yield address
      at += Math.max(address.raw.length, scheme[0].length)
      continue
    }
    const isMore = scheme === null && at + LONGEST < run.length
    const text = window.slice(0, scheme?.index ?? (isMore ? lastEndIn(window) : window.length))
    for (const segment of text.split(END)) yield* withoutScheme(segment)
    // What is too long to be an address is passed over as one, so that no end of it is taken for one.
    at += text.length > 0 ? text.length : positionOf(END, run.slice(at), 0) + 1
  }
}

function lastEndIn(window: string): number {
  for (let at = window.length; at > 0; at -= 1) if (END.test(window.charAt(at - 1))) return at
  return 0
}

function withScheme(text: string, schemeLength: number): Found {
  const slashes = /^[/\\／＼]*/u.exec(text.slice(schemeLength))?.[0].length ?? 0
  const hostAt = schemeLength + slashes
  const isOpaque = slashes === 0 && !/^(?:https?|ftp|wss?)[:：]$/iu.test(text.slice(0, schemeLength))
  const pathAt = isOpaque ? schemeLength : positionOf(PATH_START, text, hostAt)
  const authority = text.slice(hostAt, pathAt)
  // Whatever stands before an @ belongs to the address, however odd; cutting it there would show another host.
  if (isOpaque || /^\[|[@＠]/u.test(authority))
    return { raw: text.slice(0, endOfPath(text, pathAt)), hasScheme: true, touchesText: false }
  const host = tidyHost(authority.slice(0, positionOf(END, authority, 0)))
  const isCut = host.length < authority.length
  return {
    raw: text.slice(0, isCut ? hostAt + host.length : endOfPath(text, pathAt)),
    hasScheme: true,
    touchesText: beginsWithHan(authority.slice(host.length)),
  }
}

function* withoutScheme(segment: string): Generator<Found> {
  let rest = segment.replace(/^[/\\?#／＼]+/u, '')
  while (rest !== '') {
    const pathAt = positionOf(PATH_START, rest, 0)
    const authority = rest.slice(0, pathAt)
    if (/[@＠]/u.test(authority)) {
      yield* withSignAt(rest)
      return
    }
    const hosts = hostsIn(authority)
    const last = hosts.at(-1)
    yield* hosts.slice(0, -1)
    if (last !== undefined) {
      const path = authority.endsWith(last.raw) ? rest.slice(pathAt, endOfPath(rest, pathAt)) : ''
      yield { ...last, raw: last.raw + path }
      return
    }
    rest = rest.slice(pathAt).replace(/^[/\\?#／＼]+/u, '')
  }
}

function* withSignAt(text: string): Generator<Found> {
  const raw = withoutEndSigns(text.replace(LABEL_OF_MAIL, ''))
  const domain = raw.replace(/^[^/\\?#]*[@＠]/u, '')
  if (hasInnerDot(domain)) yield { raw, hasScheme: false, touchesText: false }
}

const LABEL_OF_MAIL = new RegExp(`^[${HAN}]*[:：]|^[${HAN}]+`, 'u')

function hostsIn(authority: string): readonly Found[] {
  const hosts: Found[] = []
  let from = 0
  // Chinese between two addresses parts them: "10086.cn或10010.com".
  for (const part of authority.split(BETWEEN_HOSTS)) {
    const at = authority.indexOf(part, from)
    const host = tidyHost(part.replace(LEADING_TEXT, ''))
    const start = at + part.length - part.replace(LEADING_TEXT, '').length
    from = at + part.length
    if (!hasInnerDot(host)) continue
    const touchesText =
      endsWithHan(authority.slice(0, start)) || beginsWithHan(authority.slice(start + host.length))
    hosts.push({ raw: host, hasScheme: false, touchesText })
  }
  return hosts
}

const BETWEEN_HOSTS = new RegExp(
  `(?<=[^${HAN}${DOT}])[${HAN}：]+(?=[^${HAN}${DOT}])|(?<=[${HAN}])。|。(?=[${HAN}]|$)`,
  'u',
)
// A word and its colon, or Chinese in front of the first label's letters, such as "请登录10086.cn".
const LEADING_TEXT = new RegExp(
  `^(?:[^${DOT}:：]*：)?[${DOT}:~～=*•-]*(?:[${HAN}]+(?=[^${HAN}${DOT}]))?`,
  'u',
)

function endOfPath(text: string, from: number): number {
  const end = positionOf(PATH_END, text, from)
  const path = text.slice(from, end)
  const tidy = path.replace(/[.:*~-]+$/u, '')
  return from + (tidy.includes('(') ? tidy : tidy.replace(/\)+$/, '')).length
}

function positionOf(pattern: RegExp, text: string, from: number): number {
  const at = text.slice(from).search(pattern)
  return at === -1 ? text.length : from + at
}
