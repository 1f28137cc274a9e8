/** A number as it was typed or pasted, without blanks, hyphens, brackets and what cannot be seen, in plain capital letters and digits. */
export function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}\p{Pd}().,[\]{}·_/\\【】（）「」'"]/gu, '')
    .toUpperCase()
}
