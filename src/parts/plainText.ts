/** Words of ours as they are typed, for what leaves the page: the spaces that only say where a line may end here (build/wholeClauses.ts) are plain ones or none. */
export function plainText(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\u200B', '')
}
