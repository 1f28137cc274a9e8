/** What about an address is not as a plain one is. */
export type Oddity =
  'user-info' | 'mail' | 'not-https' | 'port' | 'backslash' | 'encoded' | 'hidden' | 'spelling' | 'ip'

/** An address as the browser reads it. */
export type WebAddress = {
  readonly host: string
  readonly oddities: readonly Oddity[]
  /** What follows the host, decoded. */
  readonly rest: string
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

/** Reads an address with the platform's own parser; `not-web` where it is none of the web's, `null` where it is none at all. */
export function webAddressOf(raw: string, hasScheme: boolean): WebAddress | 'not-web' | null {
  const url = parsed(
    hasScheme ? raw.replace('：', ':').replace(/^([a-z]+:)[／＼/\\]+/iu, '$1//') : `https://${raw}`,
  )
  if (url === null) return null
  if (!/^(?:https?|ftp|wss?):$/.test(url.protocol)) return 'not-web'
  return {
    host: url.hostname.replace(/\.$/, ''),
    oddities: odditiesOf(raw, hasScheme, url),
    rest: decodedTwice(`${url.pathname}${url.search}${url.hash}`),
    parameters: [...url.searchParams, ...new URLSearchParams(url.hash.replace(/^#[^?]*\?/, ''))],
  }
}

/** Whether a host as the browser gives it is a number instead of a name. */
export function isIp(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)
}

function odditiesOf(raw: string, hasScheme: boolean, url: URL): readonly Oddity[] {
  const [, scheme = '', authority = ''] = /^([^/\\?#／＼]*?[:：][/\\／＼]*)?([^/\\?#／＼]*)/u.exec(
    hasScheme ? raw : `https://${raw}`,
  ) ?? ['', '', '']
  const hasUser = url.username !== '' || url.password !== '' || /[@＠]/u.test(authority)
  const odd: (Oddity | null)[] = [
    hasUser ? (hasScheme ? 'user-info' : 'mail') : null,
    url.protocol === 'https:' || !hasScheme ? null : 'not-https',
    url.port === '' ? null : 'port',
    /[\\＼]/u.test(raw.slice(0, scheme.length + authority.length + 1)) ? 'backslash' : null,
    isIp(url.hostname) ? 'ip' : null,
    spellingOf(authority.replace(/^.*[@＠]/u, '').replace(/:\d*$/, ''), url.hostname),
    /[：／＼]/u.test(scheme) ? 'spelling' : null,
  ]
  return [...new Set(odd.filter((each) => each !== null))]
}

// How the host was written where that is not how the browser reads it; other scripts are no oddity by themselves.
function spellingOf(written: string, host: string): Oddity | null {
  if (written.toLowerCase() === host) return null
  if (written.includes('%')) return 'encoded'
  if (/[\s\p{Cf}]/u.test(written)) return 'hidden'
  const isOtherScript =
    host.includes('xn--') && written.normalize('NFKC').toLowerCase() === written.toLowerCase()
  return isOtherScript || isIp(host) ? null : 'spelling'
}

function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    // Not an address, which is an answer too.
    return null
  }
}

function decodedTwice(text: string): string {
  return decoded(decoded(text))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign; what can be read as it stands is.
    return text
  }
}
