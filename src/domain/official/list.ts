import type { Operator } from '#domain/guide.ts'

/** A domain or number with the operator it is said to belong to. */
export type Listed = { readonly name: string; readonly operator: string; readonly isConfirmed: boolean }
export type ListedNumber = Listed & { readonly dialledIn: 'mainland' | 'hongkong' }

/** What the check compares with. Only what somebody confirmed counts as official. */
export type OfficialList = {
  readonly domains: readonly Listed[]
  readonly numbers: readonly ListedNumber[]
}

/** The list made of what the content says about each operator. */
export function officialListOf(operators: readonly Operator[]): OfficialList {
  return {
    domains: operators.flatMap(({ id, domains }) =>
      domains.map(({ name, mark }) => ({ name, operator: id, isConfirmed: mark !== 'unverified' })),
    ),
    numbers: operators.flatMap(({ id, hotlines }) =>
      hotlines.map(({ number, dialledIn, mark }) => ({
        name: number,
        operator: id,
        dialledIn,
        isConfirmed: mark !== 'unverified',
      })),
    ),
  }
}

/** The entry a host belongs to: the host is it, or ends with it after a dot. */
export function listedAs(host: string, domains: readonly Listed[]): Listed | null {
  return domains.find(({ name }) => host === name || host.endsWith(`.${name}`)) ?? null
}
