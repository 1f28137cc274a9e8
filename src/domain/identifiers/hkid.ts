import { characterRemarks, invalid, lengthRemarks, type Remark } from './remark.ts'

/** 香港身份證: one or two letters, six digits and a check character modulo 11, as the Immigration Department and the OECD's page on Hong Kong numbers describe it. */
export function hkidRemarks(plain: string): readonly Remark[] {
  const letters = /^[A-Z]{2}/.test(plain) ? 2 : 1
  const remarks = [
    ...characterRemarks(plain, (index) =>
      index < letters ? /[A-Z]/ : index === letters + 6 ? /[0-9A]/ : /\d/,
    ),
    ...lengthRemarks(plain, [letters + 7]),
  ]
  if (remarks.length > 0) return remarks
  return checkOf(plain.slice(0, -1)) === plain.at(-1) ? [] : [invalid('check')]
}

// A missing first letter counts as a blank, whose value is 36; letters follow the digits from 10 on.
function checkOf(body: string): string {
  const sum = Array.from(body.padStart(8, ' '), (char, index) => valueOf(char) * (9 - index)).reduce(
    (total, each) => total + each,
    0,
  )
  const rest = (11 - (sum % 11)) % 11
  return rest === 10 ? 'A' : String(rest)
}

function valueOf(char: string): number {
  if (char === ' ') return 36
  return /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55
}
