import type { WebAddress } from './webAddress.ts'

const NAMES_A_TARGET =
  /(?:url|uri|redirect\w*|return\w*|back\w*|next|target|goto|jump|link|dest\w*|to|continue|service)$/i

/** The hosts an address carries in what follows its own, to which it may lead on. */
export function hostsWithin({ rest, parameters }: WebAddress): readonly string[] {
  const written = Array.from(
    rest.matchAll(/(?:(?:https?|ftp):[/\\]*|(?<==)[/\\]{2})([^/\\?#&\s]+)/giu),
    ([, host = '']) => hostOf(host),
  )
  const named = parameters
    .filter(([name]) => NAMES_A_TARGET.test(name))
    .map(([, value]) => hostOf(value))
    .filter((host) => host !== null && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]+$/.test(host))
  return [...new Set([...written, ...named].filter((host) => host !== null))]
}

function hostOf(text: string): string | null {
  try {
    return new URL(/^[a-z]+:[/\\]/i.test(text) ? text : `https://${text}`).hostname.replace(/\.$/, '')
  } catch {
    // Whatever stands there, it leads nowhere.
    return null
  }
}
