import type { FileProblem } from '#domain/adopt.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { base64UrlOf, bytesOfBase64Url } from './base64Url.ts'
import { checksumOf } from './checksum.ts'
import { decodeFile, type DecodedFile } from './file.ts'
import { deflated, inflated } from './inflate.ts'
import { depthOf } from './json.ts'
import { packed, unpacked } from './packed.ts'

/** The most text a link may unfold to, in bytes; a small link can otherwise hold gigabytes. */
export const LARGEST_UNFOLDED = 1_048_576

/** The link format's version, in the payload's prefix; the saved format has its own, inside. */
const FORMAT = 1

/** What a link carries about these cards: `xk1.` checksum `.` the packed cards, deflated, in the letters an address may have. */
export async function encodeLink(cards: readonly Cancellation[]): Promise<string> {
  const body = base64UrlOf(await deflated(packed(cards)))
  return `xk${FORMAT}.${checksumOf(body)}.${body}`
}

/** Reads what a link carries, through the same door as a file; never throws. */
export async function decodeLink(payload: string): Promise<DecodedFile> {
  const [, format = '', sum = '', body = ''] = /^xk(\d{1,4})\.([^.]*)\.(.*)$/s.exec(payload) ?? []
  if (format === '') return failure(payload.startsWith('xk') ? 'damaged' : 'not-ours')
  if (Number(format) > FORMAT) return failure('newer')
  if (body.length > LARGEST_UNFOLDED) return failure('too-large')
  if (Number(format) !== FORMAT || checksumOf(body) !== sum) return failure('damaged')
  const bytes = bytesOfBase64Url(body)
  if (bytes === null) return failure('damaged')
  const text = await inflated(bytes, LARGEST_UNFOLDED)
  if (!text.ok) return failure(text.problem)
  const file = depthOf(text.text) > DEEPEST ? null : unpacked(text.text)
  return file === null ? failure('damaged') : decodeFile(file)
}

/** What stands in a text as the payload of a link, whatever surrounds it; `null` where nothing does. */
export function payloadIn(text: string): string | null {
  // A full stop behind it ends the sentence.
  return /(?<![\w.-])xk\d{1,4}\.(?:[\w.-]*[\w-])?/.exec(text)?.[0] ?? null
}

/** The address that opens a payload on any device; `page` is the address of this one. */
export function linkTo(page: string, payload: string): string {
  return `${page.replace(/[?#].*$/s, '')}#/transfer?d=${payload}`
}

/** What a page's address asks to be taken in, as it stands after the `#`; `null` where it asks for nothing. */
export function payloadOf(hash: string): string | null {
  return new URLSearchParams(hash.split('?').slice(1).join('?')).get('d')
}

// Packed cards are seven deep; what is nested thousands deep cannot be written again as text.
const DEEPEST = 20

function failure(problem: FileProblem): DecodedFile {
  return { ok: false, problem }
}
