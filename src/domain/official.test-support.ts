import type { OfficialList } from './official/list.ts'
import { checkOfficial, type Finding } from './official.ts'

/** A small list to compare with: some operators' names, two of them confirmed by nobody. */
export const LIST: OfficialList = {
  domains: [
    domain('10086.cn', 'china-mobile', true),
    domain('189.cn', 'china-telecom', false),
    domain('hk.chinamobile.com', 'cmhk', true),
    domain('hkt.com', 'csl', true),
    domain('1010.com.hk', 'csl', true),
    domain('three.com.hk', 'three-hk', true),
    domain('smartone.com', 'smartone', true),
  ],
  numbers: [
    { ...domain('10086', 'china-mobile', true), dialledIn: 'mainland' },
    { ...domain('4001204000', 'cmhk', true), dialledIn: 'mainland' },
    { ...domain('12580', 'cmhk', true), dialledIn: 'hongkong' },
    { ...domain('29458888', 'cmhk', true), dialledIn: 'hongkong' },
    { ...domain('178178', 'csl', true), dialledIn: 'hongkong' },
    { ...domain('1000', 'csl', true), dialledIn: 'hongkong' },
    { ...domain('31663333', 'three-hk', false), dialledIn: 'hongkong' },
  ],
}

/** What the check makes of a text as a whole. */
export function verdict(text: string): string | null {
  return checkOfficial(text, LIST).verdict
}

/** The one thing found in a text. */
export function only(text: string): Finding {
  const [finding, ...others] = checkOfficial(text, LIST).findings
  if (finding === undefined || others.length > 0) throw new Error(`Not one thing was found in ${text}.`)
  return finding
}

function domain(name: string, operator: string, isConfirmed: boolean) {
  return { name, operator, isConfirmed }
}
