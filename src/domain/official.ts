import { addressesIn, type Found } from './official/addressesIn.ts'
import { agentWordsIn, contactsIn } from './official/contactsIn.ts'
import { isMessenger, isShortener } from './official/knownHosts.ts'
import { hostsWithin } from './official/leadsTo.ts'
import { listedAs, type OfficialList } from './official/list.ts'
import { lookAlikeOf } from './official/lookAlike.ts'
import { numbersIn, type FoundNumber } from './official/numbersIn.ts'
import { readableHost } from './official/punycode.ts'
import { isIp, webAddressOf, type Oddity, type WebAddress } from './official/webAddress.ts'

/** What is said of something pasted: never that it is safe, only whether it stands on the list. */
type Verdict = 'official' | 'not-listed' | 'suspicious'

/** Why a verdict was given, or what to mind although it was. */
export type Reason =
  | Oddity
  | 'touches-text'
  | 'not-web'
  | 'unreadable'
  | 'unconfirmed'
  | 'look-alike'
  | 'messenger'
  | 'shortener'
  | 'leads-on'
  | 'leads-on-listed'
  | 'letters'
  | 'other-country'
  | 'dialled-in-hongkong'
  | 'contains-hotline'
  | 'personal'
  | 'agent'

/** One thing found in what was pasted. */
export type Finding = {
  readonly kind: 'address' | 'number' | 'contact' | 'words'
  /** As it was pasted, shortened. */
  readonly shown: string
  /** The host as the browser reads it, and the end of it that decides whose it is. */
  readonly host: { readonly text: string; readonly deciding: string } | null
  readonly verdict: Verdict
  readonly operator: string | null
  /** The name on the list that it resembles. */
  readonly like: string | null
  readonly reasons: readonly Reason[]
}

/** Everything found in a text; `isWhole` is false where there was more than can be looked at. */
export type Check = {
  readonly verdict: Verdict | null
  readonly findings: readonly Finding[]
  readonly isWhole: boolean
}

/** Compares every address, number and contact in a text with the list; nothing is opened or asked. */
export function checkOfficial(given: string, list: OfficialList): Check {
  // Browsers compose a host before they read it: a sign with a mark over it ends no address.
  const text = given.normalize('NFC')
  if (text.trim() === '') return { verdict: null, findings: [], isWhole: true }
  const addresses = addressesIn(text)
  const numbers = numbersIn(text, list.numbers)
  const isWhole = addresses.isWhole && numbers.isWhole
  const agent = agentWordsIn(text)
  const whole = text.trim()
  const isOther = isReadOtherwise(whole, list)
  const isSentence = /[\s，。、；：！？（）【】]/u.test(whole)
  const findings = [
    ...addresses.found
      .flatMap((each) => addressFinding(each, list, { whole, isSentence }) ?? [])
      .map((finding) => (isOther ? withoutTrust(finding) : finding)),
    ...numbers.found.map((each) => numberFinding(each, list)),
    ...contactsIn(text).map((raw) => suspect('contact', raw, 'messenger')),
    ...(agent === null ? [] : [suspect('words', agent, 'agent')]),
  ]
  return { verdict: worstOf(findings, isWhole), findings, isWhole }
}

// Signs that end an address in a sentence may stand within a host; a browser given all of it would go elsewhere.
function isReadOtherwise(text: string, list: OfficialList): boolean {
  if (/[ \r\n\u3000\u3001\u3003-\u303F\uFF01-\uFF0D\uFF1A-\uFF20“”‘’…—\p{Script=Han}]/u.test(text))
    return false
  // Where so long a text names no end of its host, none of it is trusted; where it does, the rest decides nothing.
  const head = text.slice(0, LONGEST_HEAD)
  if (head.length < text.length && !/^(?:[a-z][a-z0-9+.-]*:)?[/\\]*[^/\\?#]+[/\\?#]/i.test(head)) return true
  const bare = head.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}/]+$/u, '')
  const asWritten = webAddressOf(bare, /^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^[^/]*:\d/.test(bare))
  // What stands before the colon may be no scheme but a host without its port.
  const address = asWritten === 'not-web' ? webAddressOf(bare, false) : asWritten
  return (
    address !== null && address !== 'not-web' && listedAs(address.host, list.domains)?.isConfirmed !== true
  )
}

const LONGEST_HEAD = 4_096

function withoutTrust(finding: Finding): Finding {
  if (finding.verdict !== 'official') return finding
  return { ...finding, verdict: 'suspicious', reasons: [...finding.reasons, 'touches-text'] }
}

function worstOf(findings: readonly Finding[], isWhole: boolean): Verdict {
  const verdicts = new Set(findings.map(({ verdict }) => verdict))
  if (verdicts.has('suspicious')) return 'suspicious'
  return verdicts.has('official') && verdicts.size === 1 && isWhole ? 'official' : 'not-listed'
}

function addressFinding(
  found: Found,
  list: OfficialList,
  { whole, isSentence }: { whole: string; isSentence: boolean },
): Finding | null {
  const isAll = found.raw === whole
  const address = webAddressOf(found.raw, found.hasScheme)
  if (address === 'not-web') return suspect('address', found.raw, 'not-web')
  // Words with a dot between them that are no address stay words.
  if (address === null)
    return found.hasScheme || (isAll && /[a-z]/i.test(whole))
      ? {
          ...suspect('address', found.raw, 'unreadable'),
          verdict: found.hasScheme ? 'suspicious' : 'not-listed',
        }
      : null
  if (!found.hasScheme && !isAll && !isPlausible(found.raw, address.host)) return null
  // Within a sentence everybody sees where the address ends; by itself, all of it would be taken for one.
  const touchesText = found.touchesText && !isSentence
  return addressVerdict({ ...found, touchesText }, address, list)
}

function addressVerdict(found: Found, address: WebAddress, list: OfficialList): Finding {
  const { host } = address
  const listed = listedAs(host, list.domains)
  const isConfirmed = listed?.isConfirmed === true
  const like = listed === null && !address.oddities.includes('ip') ? lookAlikeOf(host, list.domains) : null
  const reasons: readonly Reason[] = [
    ...address.oddities.filter((oddity) => isConfirmed || oddity !== 'port'),
    ...when(listed !== null && !isConfirmed, 'unconfirmed'),
    ...when(isMessenger(host), 'messenger'),
    ...when(isShortener(host), 'shortener'),
    ...when(like !== null, 'look-alike'),
    ...(isConfirmed ? leadingReasons(address, list) : []),
    ...when(found.touchesText, 'touches-text'),
  ]
  const isOdd = reasons.some((reason) => SUSPICIOUS.has(reason))
  return {
    kind: 'address',
    shown: shortened(found.raw),
    host: { text: readableHost(host), deciding: decidingOf(host, listed?.name ?? null) },
    verdict: isOdd ? 'suspicious' : isConfirmed ? 'official' : 'not-listed',
    operator: listed?.operator ?? null,
    like: like?.name ?? null,
    reasons,
  }
}

// A port and an address that leads on within the list are said, and leave an official one official.
const SUSPICIOUS: ReadonlySet<Reason> = new Set([
  'user-info',
  'mail',
  'not-https',
  'backslash',
  'encoded',
  'hidden',
  'spelling',
  'ip',
  'look-alike',
  'messenger',
  'leads-on',
])

function leadingReasons(address: WebAddress, list: OfficialList): readonly Reason[] {
  const hosts = hostsWithin(address)
  if (hosts.length === 0) return []
  const isListed = hosts.every((host) => listedAs(host, list.domains)?.isConfirmed === true)
  return [isListed ? 'leads-on-listed' : 'leads-on']
}

function numberFinding(number: FoundNumber, { numbers }: OfficialList): Finding {
  const same = numbers.filter(({ name }) => name === number.digits)
  const here = same.find(({ dialledIn }) => number.country === null || number.country === dialledIn)
  const contained = numbers.find(({ name }) => name.length >= 5 && number.digits.includes(name))
  const isConfirmed = here?.isConfirmed === true && !number.hasLetters
  const isPersonal =
    /^1[3-9]\d{9}$/.test(number.digits) ||
    (number.country === 'hongkong' && /^[4-9]\d{7}$/.test(number.digits))
  const reasons: readonly Reason[] = [
    ...when(number.hasLetters, 'letters'),
    ...when(here !== undefined && !here.isConfirmed, 'unconfirmed'),
    ...when(here === undefined && same.length > 0, 'other-country'),
    ...when(isConfirmed && here.dialledIn === 'hongkong' && number.country === null, 'dialled-in-hongkong'),
    ...when(here === undefined && same.length === 0 && contained !== undefined, 'contains-hotline'),
    ...when(here === undefined && isPersonal, 'personal'),
  ]
  return {
    kind: 'number',
    shown: shortened(number.raw),
    host: null,
    verdict: number.hasLetters ? 'suspicious' : isConfirmed ? 'official' : 'not-listed',
    operator: number.hasLetters ? null : (here?.operator ?? null),
    like: here === undefined || number.hasLetters ? ((contained ?? same[0])?.name ?? null) : null,
    reasons,
  }
}

function suspect(kind: Finding['kind'], raw: string, reason: Reason): Finding {
  return {
    kind,
    shown: shortened(raw),
    host: null,
    verdict: 'suspicious',
    operator: null,
    like: null,
    reasons: [reason],
  }
}

function when(holds: boolean, reason: Reason): readonly Reason[] {
  return holds ? [reason] : []
}

// In running text, only what ends like a domain is taken for one: "3.50", "e.g" and "Mr.Wang" are not.
function isPlausible(raw: string, host: string): boolean {
  if (isIp(host)) return /^\d+(?:\.\d+){3}(?!\.)/.test(raw)
  return /\.(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/.test(host) && !/^[^/]*\.[A-Z][a-z]+$/.test(raw)
}

/** The end of a host that decides whose it is: the listed name, else the last labels, of which anybody can register one. */
function decidingOf(host: string, listed: string | null): string {
  if (listed !== null || isIp(host)) return listed ?? host
  const labels = readableHost(host)
    .split('.')
    .filter((label) => label !== '')
  const isSecondLevel = /\.(?:com|net|org|gov|edu|co|ac|idv)\.[a-z]{2}$/.test(host)
  return labels.slice(isSecondLevel ? -3 : -2).join('.')
}

function shortened(raw: string): string {
  const chars = Array.from(raw)
  return chars.length > 120 ? `${chars.slice(0, 119).join('')}…` : raw
}
