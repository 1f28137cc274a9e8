const BASE = 36
const T_MIN = 1
const T_MAX = 26

/** A host as people read it: labels that browsers write as `xn--…` in their own letters again (RFC 3492); a label that is no such thing stays. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.')
}

function decoded(text: string): string | null {
  const delimiter = text.lastIndexOf('-')
  const chars = Array.from(delimiter > 0 ? text.slice(0, delimiter) : '', (char) => char.codePointAt(0) ?? 0)
  let rest = text.slice(delimiter > 0 ? delimiter + 1 : 0)
  let code = 128
  let bias = 72
  let at = 0
  let isFirst = true
  while (rest !== '') {
    const read = numberAt(rest, bias)
    if (read === null) return null
    const count = chars.length + 1
    at += read.value
    code += Math.floor(at / count)
    at %= count
    if (code > 0x10ffff) return null
    chars.splice(at, 0, code)
    bias = adapted(read.value, count, isFirst)
    isFirst = false
    at += 1
    rest = rest.slice(read.length)
  }
  return String.fromCodePoint(...chars)
}

// A number whose digits end where one is below the threshold of its place.
function numberAt(text: string, bias: number): { value: number; length: number } | null {
  let value = 0
  let weight = 1
  for (let length = 1; length <= text.length && length < 12; length += 1) {
    const digit = digitOf(text.charAt(length - 1))
    if (digit === null) return null
    value += digit * weight
    const threshold = Math.min(Math.max(BASE * length - bias, T_MIN), T_MAX)
    if (digit < threshold) return { value, length }
    weight *= BASE - threshold
  }
  return null
}

function digitOf(char: string): number | null {
  if (/[a-z]/i.test(char)) return char.toLowerCase().charCodeAt(0) - 97
  return /\d/.test(char) ? Number(char) + 26 : null
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let steps = 0
  while (rest > 455) {
    rest = Math.floor(rest / 35)
    steps += BASE
  }
  return steps + Math.floor((36 * rest) / (rest + 38))
}
